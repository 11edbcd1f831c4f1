import type { Library } from '../library.ts';

export const unirest: Library = {
  id: 'unirest',
  languages: ['java', 'kotlin', 'groovy'],
  modules: ['unirest', 'kong.unirest', 'com.mashape.unirest', 'Unirest'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
    { calls: ['request'], form: 'request', url: 1 },
    { calls: ['asString', 'asJson', 'asObject', 'asBytes'], form: 'send' },
  ],
  processDefaults: [
    {
      calls: [
        'Unirest.setDefaultHeader',
        'Unirest.config.setDefaultHeader',
        'Unirest.config.addDefaultHeader',
        'Unirest.addDefaultHeader',
      ],
    },
  ],
  edits: [
    {
      as: 'link',
      serves: 'request',
      calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'].map((one) => `Unirest.${one}`),
      text: '.header("User-Agent", $)',
    },
  ],
};
