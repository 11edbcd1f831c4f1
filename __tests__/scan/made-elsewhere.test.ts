import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

describe('a request whose object a function makes of the address that it is given', () => {
  const java = (header: string, call = `Fetch.from(new URL("${ALERTS}")).run();`): Record<string, string> => ({
    'Fetch.java': `import java.net.*;
class Fetch {
  private final URL target;
  private Fetch(String method, URL target) { this.target = target; }
  static Fetch from(URL target) { return of("GET", target); }
  static Fetch of(String method, URL target) { return new Fetch(method, target); }
  Fetch run() throws Exception { open(target).getInputStream(); return this; }
  private HttpURLConnection open(URL url) throws Exception {
    HttpURLConnection opened = (HttpURLConnection) url.openConnection();
    ${header}
    return opened;
  }
}
`,
    'Main.java': `class Main { void go() throws Exception { ${call} } }\n`,
  });
  const set = `opened.setRequestProperty("User-Agent", "${UA}");`;

  test.each([
    ['with the header', java(set), 'ok'],
    ['without it', java(''), 'missing'],
    ['to another host', java('', 'Fetch.from(new URL("https://example.org/api/alerts")).run();'), ''],
    ['through a variable', java(set, `Fetch f = Fetch.from(new URL("${ALERTS}")); f.run();`), 'ok'],
  ])('%s', async (_, files, wanted) => expect(await status(files)).toBe(wanted));

  test('in a class that inherits the method', async () => {
    const files = (header: string) => ({
      'A.kt': `import java.net.*
open class Fetch(private val target: String) {
  fun run() { val opened = URL(target).openConnection() as HttpURLConnection
    ${header}
    opened.inputStream
  }
}
class Quick(target: String) : Fetch(target)
object Fetches { fun quick(target: String) = Quick(target) }
${Array.from({ length: 6 }, (_, index) => `fun go${index}() { Fetches.quick("${ALERTS}/${index}").run() }`).join('\n')}
`,
    });
    const all = (one: string): string => Array(6).fill(one).join(', ');
    expect(await status(files(`opened.setRequestProperty("User-Agent", "${UA}")`))).toBe(all('ok'));
    expect(await status(files(''))).toBe(all('missing'));
  });

  test('in Python', async () => {
    const files = (headers: string) => ({
      'a.py': `import requests
class Fetch:
    def __init__(self, target):
        self.target = target
    @staticmethod
    def of(target):
        return Fetch(target)
    def run(self):
        return requests.get(self.target${headers})
Fetch.of('${ALERTS}').run()
`,
    });
    expect(await status(files(`, headers={'User-Agent': '${UA}'}`))).toBe('ok');
    expect(await status(files(''))).toBe('missing');
  });
});

describe('an object that a method makes of what its own callers give', () => {
  const files = (header: string, host = 'https://api.security.microsoft.com'): Record<string, string> => ({
    'Api.kt': `import okhttp3.*
import retrofit2.Retrofit
import retrofit2.http.*
interface Api { @GET("/api/alerts") fun alerts(): Call<String> }
object Clients {
  fun default(host: String = "${host}") = withType(host, Api::class.java)
  fun <T : Api> withType(host: String = "${host}", type: Class<T>) = Client(host, type)
}
class Client<T : Api>(host: String, type: Class<T>) {
  private val api = Retrofit.Builder().baseUrl(host).client(http()).build().create(type)
  val alerts = Alerts(api)
  private fun http() = OkHttpClient.Builder()
    .addInterceptor { chain -> chain.proceed(chain.request().newBuilder()${header}.build()) }
    .build()
}
class Alerts(private val api: Api) {
  fun all() = api.alerts().execute()
}
`,
  });

  test.each([
    ['with the header', files(`.header("User-Agent", "${UA}")`), 'ok'],
    ['without it', files('.header("Accept", "x")'), 'missing'],
    ['to another host', files('', 'https://example.org'), ''],
  ])('%s', async (_, sources, wanted) => expect(await status(sources)).toBe(wanted));
});

describe('an address that a builder makes', () => {
  const file = (url: string) => ({
    'A.java': `import okhttp3.*;
class A {
  void go(String q) throws Exception {
    HttpUrl url = ${url};
    new OkHttpClient().newCall(new Request.Builder().url(url).build()).execute();
  }
}
`,
  });

  test.each([
    'new HttpUrl.Builder().scheme("https").host("HOST").port(443).addPathSegments("api/alerts").build()',
    'new HttpUrl.Builder().scheme("https").host("HOST").addQueryParameter("q", q).addPathSegment("api").build()',
    'HttpUrl.get("https://HOST").newBuilder().addPathSegments("api/alerts").build()',
    'HttpUrl.parse("https://HOST/api/alerts").newBuilder().setQueryParameter("q", q).build()',
    'HttpUrl.get("https://HOST/api/alerts")',
  ])('%s', async (url) => {
    expect(await status(file(url.replace('HOST', 'api.security.microsoft.com')))).toBe('missing');
    expect(await status(file(url.replace('HOST', 'example.org')))).toBe('');
  });
});
