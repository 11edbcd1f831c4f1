import type { Language } from '../language.ts';

/** Spring, CDI, Dagger and Hilt: what gives objects to the container, and which classes it makes. */
export const JVM_CONTAINER: NonNullable<Language['container']> = {
  provides: /@(?:Bean|Produces|Provides)\b/,
  manages:
    /@(?:Component|Service|Repository|(?:Rest)?Controller|Configuration|SpringBootApplication|Singleton|ApplicationScoped|RequestScoped|Named|FeignClient|Inject|AndroidEntryPoint)\b/,
  search: [
    '@Bean',
    '@Provides',
    '@Produces',
    'RequestInterceptor',
    'RestTemplateCustomizer',
    'WebClientCustomizer',
    'RestClientCustomizer',
  ],
};
