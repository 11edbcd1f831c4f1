import type { Library } from '../library.ts';

/** `BaseAPIClient` of JupiterOne's integrations, whose heirs give the headers of each request. */
export const jupiterOne: Library = {
  id: 'jupiterone',
  languages: ['javascript'],
  modules: ['@jupiterone/integration-sdk-http-client'],
  clients: ['BaseAPIClient'],
  makesRequests: ['getAuthorizationHeaders'],
  dispatches: [
    {
      calls: ['request', 'retryableRequest', 'authenticatedRequest', 'retryableAuthenticatedRequest'],
      form: 'request',
      url: 0,
    },
  ],
};
