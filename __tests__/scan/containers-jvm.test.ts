import { expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const UNKNOWN = 'unverifiable low';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

const FIELD = `@Service\nclass Api {\n  @Autowired private RestTemplate rest;\n  String go() { return rest.getForObject("${ALERTS}", String.class); }\n}\n`;
const PARAMETER = `@Component\nclass Api {\n  private final RestTemplate rest;\n  Api(RestTemplate rest) { this.rest = rest; }\n  String go() { return rest.getForObject("${ALERTS}", String.class); }\n}\n`;
const BY_HAND = PARAMETER.replace('@Component\n', '');
const BUILDER = `@Service\nclass Api {\n  private final WebClient web;\n  Api(WebClient.Builder builder) { web = builder.build(); }\n  String go() { return web.get().uri("${ALERTS}").retrieve().bodyToMono(String.class).block(); }\n}\n`;

const RESTED = `@Service\nclass Api {\n  private final RestTemplate rest;\n  Api(RestTemplateBuilder builder) { rest = builder.build(); }\n  String go() { return rest.getForObject("${ALERTS}", String.class); }\n}\n`;

const config = (body: string) => `@Configuration\nclass Config {\n${body}\n}\n`;
const BARE = '  @Bean RestTemplate rest() { return new RestTemplate(); }';
const NAMED = `  @Bean RestTemplate rest(RestTemplateBuilder builder) { return builder.defaultHeader("User-Agent", "${UA}").build(); }`;
const OTHER = `  @Bean RestTemplate other() { return new RestTemplate(); }`;
const PERHAPS = `  @Bean RestTemplate rest(RestTemplateBuilder builder) { if (flag) { builder = builder.defaultHeader("User-Agent", "${UA}"); } return builder.build(); }`;

test.each([
  ['a field, a bare bean', FIELD, config(BARE), 'missing'],
  ['a parameter, a bare bean', PARAMETER, config(BARE), 'missing'],
  ['a field, a bean with the header', FIELD, config(NAMED), 'ok'],
  ['a parameter, a bean with the header', PARAMETER, config(NAMED), 'ok'],
  ['a bean that has it for a condition', FIELD, config(PERHAPS), UNKNOWN],
  ['two beans, of which the name chooses one', FIELD, config(`${NAMED}\n${OTHER}`), 'ok'],
  [
    'two beans, of which the name chooses the other',
    FIELD,
    config(`${BARE}\n${NAMED.replace(' rest(', ' other(')}`),
    'missing',
  ],
  ['two beans with other names', FIELD.replaceAll('rest', 'api'), config(`${NAMED}\n${OTHER}`), UNKNOWN],
  ['a bean that only a test has', FIELD, '', UNKNOWN],
  ['a class that the container does not make', BY_HAND, config(NAMED), UNKNOWN],
  ['a function without the mark', FIELD, config(BARE.replace('@Bean ', '')), UNKNOWN],
  ['a builder of the framework', RESTED, config(''), 'missing'],
  ['a builder with a name that others have', BUILDER, config(''), UNKNOWN],
  [
    'a builder that a customizer changes',
    RESTED,
    config(`  @Bean RestTemplateCustomizer agent() { return (rest) -> rest.getInterceptors().add(new Agent()); }`),
    UNKNOWN,
  ],
])('%s', async (_, api, configuration, wanted) => {
  const files = { 'pom.xml': '<project/>\n', 'src/main/java/Api.java': api };
  const place = configuration === '' ? 'src/test/java/Config.java' : 'src/main/java/Config.java';
  expect(await status({ ...files, [place]: configuration || config(BARE) })).toBe(wanted);
});

test('Kotlin: a bean for a primary constructor', async () => {
  const kotlin = (bean: string) => ({
    'build.gradle.kts': '\n',
    'Api.kt': `@Service\nclass Api(private val rest: RestTemplate) {\n  fun go() = rest.getForObject("${ALERTS}", String::class.java)\n}\n`,
    'Config.kt': `@Configuration\nclass Config {\n  @Bean\n  fun rest(builder: RestTemplateBuilder): RestTemplate = ${bean}\n}\n`,
  });
  expect(await status(kotlin('builder.build()'))).toBe('missing');
  expect(await status(kotlin(`builder.defaultHeader("User-Agent", "${UA}").build()`))).toBe('ok');
});
