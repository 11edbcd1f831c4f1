import type { Library } from '../library.ts';

/** Options of commands that decorators or defaults of parameters declare in Python. */
export const click: Library = {
  id: 'click',
  languages: ['python'],
  modules: ['click', 'asyncclick', 'typer'],
  options: [
    { call: 'option', name: 0, default: 'default', gives: 'parameter' },
    { call: 'argument', name: 0, default: 'default', gives: 'parameter' },
    { call: 'Option', name: 1, default: 0, gives: 'value' },
    { call: 'Argument', name: 1, default: 0, gives: 'value' },
  ],
};
