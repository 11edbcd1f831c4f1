import type { Library } from '../library.ts';

/** HTTParty, Excon, Typhoeus, Mechanize, Curb and http.rb. */
export const rubyClients: Library = {
  id: 'ruby-clients',
  languages: ['ruby'],
  modules: ['HTTParty', 'Excon', 'Typhoeus', 'Mechanize', 'Curl', 'HTTP', 'HTTPX'],
  clients: ['Mechanize'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['request'], form: 'request' },
    { calls: ['perform'], form: 'send' },
  ],
  processDefaults: [{ sets: ['Excon.defaults', 'Typhoeus.Config', 'Config.user_agent'] }],
};
