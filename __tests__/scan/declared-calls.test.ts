import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const BASE = 'https://api.security.microsoft.com/api/';
const UNKNOWN = 'unverifiable low';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

describe('an interface that Retrofit implements', () => {
  const java = (annotations: string, client: string, parameter = 'String id', given = '"a"') => ({
    'Alerts.java': `interface Alerts {\n  ${annotations}\n  Call<Alert> alert(@Path("id") ${parameter});\n}\n`,
    'Main.java': `class Main {\n  final Alerts api = new Retrofit.Builder().baseUrl("${BASE}")${client}.build().create(Alerts.class);\n  void go(boolean flag) { api.alert(${given}).execute(); }\n}\n`,
  });
  const named = '@GET("alerts/{id}")';
  const INTERCEPTED = `.client(new OkHttpClient.Builder().addInterceptor(chain -> chain.proceed(chain.request().newBuilder().header("User-Agent", "${UA}").build())).build())`;
  test.each([
    ['nothing sets the header', java(named, ''), 'missing'],
    ['an interceptor sets it', java(named, INTERCEPTED), 'ok'],
    ['a client without an interceptor', java(named, '.client(new OkHttpClient())'), 'missing'],
    ['an annotation sets it', java(`@Headers("User-Agent: ${UA}")\n  ${named}`, ''), 'ok'],
    ['one of several lines sets it', java(`@Headers({"Accept: x", "User-Agent: ${UA}"})\n  ${named}`, ''), 'ok'],
    ['an annotation sets another header', java('@Headers("Accept: x")\n  @GET("alerts/{id}")', ''), 'missing'],
    ['a parameter is it', java(named, '', 'String id, @Header("User-Agent") String agent', `"a", "${UA}"`), 'ok'],
    ['a parameter is another', java(named, '', 'String id, @Header("Accept") String agent', `"a", "${UA}"`), 'missing'],
    ['a client that is handed in', java(named, '.client(Factory.client())'), UNKNOWN],
  ])('%s', async (_, files, wanted) => expect(await status({ 'pom.xml': '<project/>\n', ...files })).toBe(wanted));

  test('the class is a parameter of what makes it', async () => {
    const { 'Alerts.java': api } = java(named, '');
    const main = `class Main {\n  static <T> T make(Class<T> type, String base) { return new Retrofit.Builder().baseUrl(base).build().create(type); }\n  void go() { Alerts api = make(Alerts.class, "${BASE}"); api.alert("a"); }\n}\n`;
    expect(await status({ 'Alerts.java': api, 'Main.java': main })).toBe('missing');
  });

  test('another host is none of ours', async () => {
    const files = java(named, '');
    const main = files['Main.java'].replace(BASE, 'https://api.example.com/');
    expect(await status({ ...files, 'Main.java': main })).toBe('');
  });

  test('Kotlin', async () => {
    const files = (client: string) => ({
      'Alerts.kt': 'interface Alerts {\n  @GET("alerts/{id}")\n  suspend fun alert(@Path("id") id: String): Alert\n}\n',
      'Main.kt': `class Main {\n  private val api = Retrofit.Builder().baseUrl("${BASE}")${client}.build().create(Alerts::class.java)\n  suspend fun go() = api.alert("a")\n}\n`,
    });
    expect(await status(files(''))).toBe('missing');
    const http = `.client(OkHttpClient.Builder().addInterceptor { chain -> chain.proceed(chain.request().newBuilder().header("User-Agent", "${UA}").build()) }.build())`;
    expect(await status(files(http))).toBe('ok');
  });
});

describe('an interface that a container implements', () => {
  const feign = (annotation: string, more = '') => ({
    'pom.xml': '<project/>\n',
    'Alerts.java': `${annotation}\ninterface Alerts {\n  @GetMapping("alerts/{id}")\n  Alert alert(@PathVariable String id);\n}\n`,
    'Main.java': `@Service\nclass Main {\n  @Autowired Alerts api;\n  void go() { api.alert("a"); }\n}\n${more}`,
  });
  const client = `@FeignClient(value = "mde", url = "${BASE}")`;
  test.each([
    ['nothing changes its requests', feign(client), 'missing'],
    [
      'an interceptor may change them',
      feign(
        client,
        '@Component\nclass Agent implements RequestInterceptor {\n  public void apply(RequestTemplate t) { }\n}\n',
      ),
      UNKNOWN,
    ],
    ['it has a configuration', feign(client.replace(')', ', configuration = Other.class)')), UNKNOWN],
    ['no client, but a controller', feign('@RestController'), ''],
  ])('%s', async (_, files, wanted) => expect(await status(files)).toBe(wanted));
});

describe('an interface that Refit implements', () => {
  const refit = (attribute: string, made: string) => ({
    'A.cs': `${attribute}public interface IAlerts {\n  [Get("/alerts/{id}")]\n  Task<string> Alert(string id);\n}\nclass Main {\n  Task Go() {\n    var http = new HttpClient { BaseAddress = new Uri("${BASE}") };\n    var named = new HttpClient { BaseAddress = new Uri("${BASE}") };\n    named.DefaultRequestHeaders.Add("User-Agent", "${UA}");\n    var api = RestService.For<IAlerts>(${made});\n    return api.Alert("a");\n  }\n}\n`,
  });
  test.each([
    ['nothing sets the header', refit('', `"${BASE}"`), 'missing'],
    ['an attribute sets it', refit(`[Headers("User-Agent: ${UA}")]\n`, `"${BASE}"`), 'ok'],
    ['the client that it is made with sets it', refit('', 'named'), 'ok'],
    ['another client sets it', refit('', 'http'), 'missing'],
  ])('%s', async (_, files, wanted) => expect(await status(files)).toBe(wanted));
});
