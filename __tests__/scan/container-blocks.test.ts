import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const UNKNOWN = 'unverifiable low';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

const SET = `install(UserAgent) { agent = "${UA}" }`;
const INTERCEPT = `.addInterceptor { chain -> chain.proceed(chain.request().newBuilder().header("User-Agent", "${UA}").build()) }`;

describe('a client that a container is given by a block', () => {
  const file = (blocks: string, user = 'class Api(private val http: HttpClient)'): Record<string, string> => ({
    'Api.kt': `import io.ktor.client.*
import io.ktor.client.request.*
import io.ktor.client.plugins.*
${user} {
  suspend fun alerts() = http.get("${ALERTS}")
}
`,
    'Modules.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import org.koin.dsl.module
fun withHeader(json: Json): HttpClient = HttpClient { ${SET} }
val net = module {
  ${blocks}
}
`,
  });
  const injected = 'class Api : KoinComponent {\n  private val http: HttpClient by inject()\n  private val other = 1';
  const field = (blocks: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(file(blocks)).map(([path, text]) => [
        path,
        path === 'Api.kt' ? text.replace('class Api(private val http: HttpClient) {', `${injected}\n`) : text,
      ]),
    );

  test.each([
    ['with the header', file(`single { HttpClient { ${SET} } }\n  single { Api(get()) }`), 'ok'],
    ['without it', file('single { HttpClient() }\n  single { Api(get()) }'), 'missing'],
    ['by a parameter with a name', file(`single { HttpClient { ${SET} } }\n  factory { Api(http = get()) }`), 'ok'],
    ['under its type', file(`single<HttpClient> { HttpClient { ${SET} } }\n  single { Api(get()) }`), 'ok'],
    ['asked for by its type', file(`single { HttpClient { ${SET} } }\n  single { Api(get<HttpClient>()) }`), 'ok'],
    ['by a function', file('single { withHeader(get()) }\n  single { Api(get()) }'), 'ok'],
    ['to a class that it makes', file(`single { HttpClient { ${SET} } }\n  singleOf(::Api)`), 'ok'],
    ['to a class that it makes, without it', file('single { HttpClient() }\n  factoryOf(::Api)'), 'missing'],
    ['to a field', field(`single { HttpClient { ${SET} } }`), 'ok'],
    ['to a field, without it', field('single { HttpClient() }'), 'missing'],
    [
      'under a name',
      file(
        `single(named("a")) { HttpClient { ${SET} } }\n  single(named("b")) { HttpClient() }\n  single { Api(get(named("a"))) }`,
      ),
      'ok',
    ],
    [
      'under another name',
      file(
        `single(named("a")) { HttpClient { ${SET} } }\n  single(named("b")) { HttpClient() }\n  single { Api(get(named("b"))) }`,
      ),
      'missing',
    ],
    [
      'under a name that only the running program knows',
      file(`single(named("a")) { HttpClient { ${SET} } }\n  single { Api(get(named(name()))) }`),
      UNKNOWN,
    ],
    ['twice', file(`single { HttpClient { ${SET} } }\n  single { HttpClient() }\n  single { Api(get()) }`), UNKNOWN],
    [
      'in place of another',
      file(`single { HttpClient() }\n  single(override = true) { HttpClient { ${SET} } }\n  single { Api(get()) }`),
      UNKNOWN,
    ],
    ['with an option', file(`single(createdAtStart = true) { HttpClient { ${SET} } }\n  single { Api(get()) }`), 'ok'],
    [
      'under a name that has its argument',
      file(`single(qualifier = named("a")) { HttpClient { ${SET} } }\n  single { Api(get(qualifier = named("a"))) }`),
      'ok',
    ],
    ['nowhere', file('single { Api(get()) }'), UNKNOWN],
  ])('%s', async (_, files, wanted) => expect(await status(files)).toBe(wanted));

  test('in a block that is in no module', async () => {
    const files = file('single { Api(get()) }');
    files['Modules.kt'] += 'val items = list.filter {\n  single { HttpClient() }\n}\n';
    expect(await status(files)).toBe(UNKNOWN);
  });
});

describe('an interface that a container has made', () => {
  const file = (blocks: string): Record<string, string> => ({
    'Api.kt': `import okhttp3.*
import retrofit2.*
import retrofit2.http.*
import org.koin.dsl.module
interface Api {
  @GET("/api/alerts")
  suspend fun alerts(): String
}
class Repo(private val api: Api) {
  suspend fun go() = api.alerts()
}
fun retrofit(client: OkHttpClient): Retrofit = Retrofit.Builder().baseUrl("https://api.security.microsoft.com").client(client).build()
fun api(retrofit: Retrofit): Api = retrofit.create(Api::class.java)
val net = module {
  ${blocks}
  single { Repo(get()) }
}
`,
  });
  const client = (header: string): string => `single { OkHttpClient.Builder()${header}.build() }`;
  const whole =
    'single { Retrofit.Builder().baseUrl("https://api.security.microsoft.com").client(get()).build() }\n  single { get<Retrofit>().create(Api::class.java) }';

  test.each([
    ['of blocks', (header: string) => `${client(header)}\n  ${whole}`],
    ['by functions', (header: string) => `${client(header)}\n  single { retrofit(get()) }\n  single { api(get()) }`],
    [
      'in one block',
      (header: string) =>
        `single { Retrofit.Builder().baseUrl("https://api.security.microsoft.com").client(OkHttpClient.Builder()${header}.build()).build().create(Api::class.java) }`,
    ],
  ])('%s', async (_, blocks) => {
    expect(await status(file(blocks(INTERCEPT)))).toBe('ok');
    expect(await status(file(blocks('')))).toBe('missing');
  });
});
