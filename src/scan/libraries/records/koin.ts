import type { Library } from '../library.ts';

/** Koin, a container whose blocks make what others ask it for. */
export const koin: Library = {
  id: 'koin',
  languages: ['kotlin'],
  containerBlocks: {
    within: 'module',
    gives: ['single', 'factory', 'scoped', 'viewModel'],
    makes: ['singleOf', 'factoryOf', 'scopedOf', 'viewModelOf'],
    asks: ['get', 'inject', 'koinInject'],
    name: 'qualifier',
    takes: { client: 'OkHttpClient' },
  },
};
