import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const UNKNOWN = 'unverifiable low';

/** The status of the only call in sources, in which `UA` and `ALERTS` stand for the texts. */
async function status(files: Record<string, string>): Promise<string> {
  const sources = Object.entries(files).map(([path, text]) => [
    path,
    text.replaceAll('ALERTS', ALERTS).replaceAll('UA', UA),
  ]);
  const sites = reported(await scan(Object.fromEntries(sources)));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

type Case = readonly [name: string, lines: string, status: string];

function check(cases: readonly Case[], file: (lines: string) => Record<string, string>): void {
  test.each(cases)('%s', async (_, lines, wanted) => expect(await status(file(lines))).toBe(wanted));
}

describe('a request of OkHttp that is built in steps', () => {
  check(
    [
      ['the header', 'b.header("User-Agent", "UA")', 'ok'],
      ['no header', 'b.addHeader("Accept", "x")', 'missing'],
      ['behind a condition that leaves', 'if (flag) return\n  b.header("User-Agent", "UA")', 'ok'],
      ['if', 'if (flag) b.header("User-Agent", "UA")', UNKNOWN],
      ['if and else', 'if (flag) b.header("User-Agent", "UA") else b.header("User-Agent", "UA")', 'ok'],
      ['else', 'if (flag) log() else b.header("User-Agent", "UA")', UNKNOWN],
      ['else if', 'if (flag) log() else if (more) b.header("User-Agent", "UA")', UNKNOWN],
      ['when', 'when (mode) { 1 -> b.header("User-Agent", "UA"); else -> log() }', UNKNOWN],
      ['when a constant', 'when (mode) { V3 -> b.header("User-Agent", "UA") }', UNKNOWN],
      ['?.let', 'x?.let { b.header("User-Agent", "UA") }', UNKNOWN],
      ['takeIf', 'b.takeIf { flag }?.header("User-Agent", "UA")', UNKNOWN],
      ['?.let of a value', 'x?.let { b.header("User-Agent", it) }', 'unverifiable'],
      ['forEach', 'items.forEach { b.header("User-Agent", "UA") }', UNKNOWN],
      ['for', 'for (i in items) b.header("User-Agent", "UA")', UNKNOWN],
      ['try', 'try { log(); b.header("User-Agent", "UA") } catch (e: Exception) { }', UNKNOWN],
      ['apply', 'b.apply { header("User-Agent", "UA") }', 'ok'],
      ['apply with a condition', 'b.apply { if (flag) header("User-Agent", "UA") }', UNKNOWN],
      ['apply with ?.let', 'b.apply { x?.let { header("User-Agent", "UA") } }', UNKNOWN],
      ['apply to another', 'c.apply { header("User-Agent", "UA") }', 'missing'],
      ['also', 'b.also { it.header("User-Agent", "UA") }', 'ok'],
      ['also, on something else', 'b.also { c.header("User-Agent", "UA") }', 'missing'],
      ['also, with a bare call', 'b.also { header("User-Agent", "UA") }', 'missing'],
      ['with', 'with(b) { header("User-Agent", "UA") }', 'ok'],
      ['let', 'b.let { it.header("User-Agent", "UA") }', 'ok'],
      ['taken away in apply', 'b.header("User-Agent", "UA").apply { removeHeader("User-Agent") }', 'missing'],
      ['an extension', 'b.named()', 'ok'],
      ['an extension for a condition', 'b.perhaps()', UNKNOWN],
      ['an extension in apply', 'b.apply { named() }', 'ok'],
      ['a function of that name', 'b.apply { other() }', 'missing'],
    ],
    (lines) => ({
      'A.kt': `import okhttp3.*
val agent = "UA"
fun Request.Builder.named() = header("User-Agent", agent)
fun Request.Builder.perhaps() { if (flag) header("User-Agent", agent) }
fun other() { log("User-Agent", "UA") }
fun x(flag: Boolean, x: String?) {
  val b = Request.Builder().url("ALERTS")
  val c = Request.Builder()
  ${lines}
  OkHttpClient().newCall(b.build()).execute()
}
`,
    }),
  );
});

describe('a request of Ktor', () => {
  check(
    [
      ['the header', 'client.get("$BASE/alerts") { header("User-Agent", "UA") }', 'ok'],
      ['no header', 'client.get("$BASE/alerts") { parameter("a", "b") }', 'missing'],
      ['no block', 'client.get("$BASE/alerts")', 'missing'],
      ['a constant for its name', 'client.get("$BASE/alerts") { header(HttpHeaders.UserAgent, "UA") }', 'ok'],
      ['if', 'client.get("$BASE/alerts") { if (flag) header("User-Agent", "UA") }', UNKNOWN],
      ['?.let', 'client.get("$BASE/alerts") { x?.let { header("User-Agent", "UA") } }', UNKNOWN],
      ['headers', 'client.get("$BASE/alerts") { headers { append("User-Agent", "UA") } }', 'ok'],
      ['headers, if', 'client.get("$BASE/alerts") { headers { if (flag) append("User-Agent", "UA") } }', UNKNOWN],
      ['the URL in the block', 'client.get { url("$BASE/alerts"); header("User-Agent", "UA") }', 'ok'],
      ['the URL in the block, no header', 'client.get { url("$BASE/alerts") }', 'missing'],
      ['an extension', 'client.get("$BASE/alerts") { named() }', 'ok'],
      ['an extension that gives the URL', 'client.get { alerts() }', 'missing'],
      ['after the call', 'client.get("$BASE/alerts").let { header("User-Agent", "UA") }', 'missing'],
    ],
    (lines) => ({
      'A.kt': `import io.ktor.client.*
const val BASE = "https://api.security.microsoft.com/api"
fun HttpRequestBuilder.named() { header("User-Agent", "UA") }
fun HttpRequestBuilder.alerts() {
  url { takeFrom(BASE); path("alerts") }
}
suspend fun x(flag: Boolean, x: String?) {
  val client = HttpClient(CIO)
  ${lines}
}
`,
    }),
  );
});

describe('a client of Ktor', () => {
  check(
    [
      [
        'a default header',
        'defaultRequest { url("https://api.security.microsoft.com/api/"); header("User-Agent", "UA") }',
        'ok',
      ],
      ['no default header', 'defaultRequest { url("https://api.security.microsoft.com/api/") }', 'missing'],
      [
        'a default header for a condition',
        'defaultRequest { url("https://api.security.microsoft.com/api/"); if (flag) header("User-Agent", "UA") }',
        UNKNOWN,
      ],
      [
        'a URL in parts',
        'defaultRequest { url { protocol = URLProtocol.HTTPS; host = "api.security.microsoft.com"; path("api/") } }',
        'missing',
      ],
    ],
    (lines) => ({
      'A.kt': `import io.ktor.client.*
class Api(private val flag: Boolean) {
  private val client = HttpClient(CIO) {
    install(ContentNegotiation) { json() }
    ${lines}
  }
  suspend fun alerts() = client.get("alerts").body<String>()
}
`,
    }),
  );
});

describe('classes', () => {
  test.each([
    [
      'a primary constructor with a default',
      `class Api(private val http: OkHttpClient = OkHttpClient(), private val base: String = "https://api.security.microsoft.com") {
  fun alerts() = http.newCall(Request.Builder().url("$base/api/alerts").build()).execute()
}
fun main() { Api().alerts() }
`,
      'missing',
    ],
    [
      'a companion object, a lazy property and an interpolated constant',
      `class Api {
  companion object {
    const val BASE = "https://api.security.microsoft.com"
    const val AGENT = "UA"
  }
  private val request by lazy { Request.Builder().url("\${BASE}/api/alerts").header("User-Agent", AGENT).build() }
  fun alerts() = OkHttpClient().newCall(request).execute()
}
`,
      'ok',
    ],
    [
      'a base class that is given the URL',
      `abstract class Base(val base: String) {
  fun get(path: String) = OkHttpClient().newCall(Request.Builder().url(base + path).build()).execute()
}
class Api : Base("https://api.security.microsoft.com") {
  fun alerts() = get("/api/alerts")
}
`,
      'missing',
    ],
    [
      'an enumeration of hosts',
      `enum class Cloud(val host: String) {
  PUBLIC("https://api.security.microsoft.com"),
}
fun alerts() = OkHttpClient().newCall(Request.Builder().url(Cloud.PUBLIC.host + "/api/alerts").build()).execute()
`,
      'missing',
    ],
    [
      'an interceptor',
      `class Agent : Interceptor {
  override fun intercept(chain: Interceptor.Chain): Response =
    chain.proceed(chain.request().newBuilder().header("User-Agent", "UA").build())
}
val http = OkHttpClient.Builder().addInterceptor(Agent()).build()
fun alerts() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
`,
      'ok',
    ],
    [
      'an interceptor that adds another header',
      `class Agent : Interceptor {
  override fun intercept(chain: Interceptor.Chain): Response =
    chain.proceed(chain.request().newBuilder().header("Accept", "UA").build())
}
val http = OkHttpClient.Builder().addInterceptor(Agent()).build()
fun alerts() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
`,
      'missing',
    ],
    [
      'an interceptor without a name',
      `val http = OkHttpClient.Builder().addInterceptor(object : Interceptor {
  override fun intercept(chain: Interceptor.Chain): Response {
    return chain.proceed(chain.request().newBuilder().header("User-Agent", "UA").build())
  }
}).build()
fun alerts() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
`,
      'ok',
    ],
    [
      'an interceptor as a block, for a condition',
      `val http = OkHttpClient.Builder().addInterceptor { chain ->
  val b = chain.request().newBuilder()
  if (flag) b.header("User-Agent", "UA")
  chain.proceed(b.build())
}.build()
fun alerts() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
`,
      UNKNOWN,
    ],
    [
      'an interceptor as a block',
      `val http = OkHttpClient.Builder().addInterceptor { chain ->
  chain.proceed(chain.request().newBuilder().header("User-Agent", "UA").build())
}.build()
fun alerts() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
`,
      'ok',
    ],
    [
      'a map of headers',
      `val all = mapOf("Accept" to "x", "User-Agent" to "UA")
fun alerts() = OkHttpClient().newCall(Request.Builder().url("ALERTS").headers(all.toHeaders()).build()).execute()
`,
      'ok',
    ],
    [
      'type arguments',
      `fun <T> send(path: String): T = OkHttpClient().newCall(Request.Builder().url("https://api.security.microsoft.com$path").build()).execute()
fun alerts() = send<List<String>>("/api/alerts")
`,
      'missing',
    ],
  ])('%s', async (_, text, wanted) => expect(await status({ 'A.kt': `import okhttp3.*\n${text}` })).toBe(wanted));
});

describe('a member of what a function extends, by its bare name', () => {
  check(
    [
      ['a client with the header', 'http.get(alerts)', 'ok'],
      ['in a block', 'runCatching { http.get(alerts) }', 'ok'],
      ['a client without it', 'bare.get(alerts)', 'missing'],
      ['the constant of the file, where the object has none', 'bare.get(other)', 'missing'],
      ['a variable of the function', 'val http = HttpClient()\n  http.get(alerts)', 'missing'],
    ],
    (lines) => ({
      'Tube.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
object Tube {
  val bare = HttpClient()
  val http = HttpClient { install(UserAgent) { agent = "UA" } }
  const val alerts = "ALERTS"
}
`,
      'A.kt': `import io.ktor.client.*
import io.ktor.client.request.*
const val other = "ALERTS"
val http = HttpClient()
suspend fun Tube.page(mapper: (String) -> String) {
  ${lines}
}
`,
    }),
  );

  check(
    [
      ['of the object', 'http.get(alerts)', 'ok'],
      ['of the class around', 'bare.get(alerts)', 'missing'],
    ],
    (lines) => ({
      'A.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*
class Api {
  val http = HttpClient { install(UserAgent) { agent = "UA" } }
  val alerts = "ALERTS"
}
class User(private val api: Api) {
  private val bare = HttpClient()
  private val http = HttpClient()
  suspend fun page() = with(api) { ${lines} }
}
`,
    }),
  );
});

describe('a client that something makes of which nothing is known', () => {
  check(
    [
      ['a function', 'private val http: OkHttpClient = otherClient()', 'unverifiable low'],
      ['a delegate', 'private val http: OkHttpClient by inject()', 'unverifiable low'],
      ['a method of what is handed in', 'private val http: OkHttpClient = net.client()', 'unverifiable low'],
      ['a function of the sources', 'private val http: OkHttpClient = ownClient()', 'missing'],
    ],
    (lines) => ({
      'A.kt': `import okhttp3.*
fun ownClient() = OkHttpClient()
class Api(net: Net) {
  ${lines}
  fun go() = http.newCall(Request.Builder().url("ALERTS").build()).execute()
}
`,
    }),
  );
});

describe('an interceptor of a Ktor client', () => {
  check(
    [
      ['the header', 'requestPipeline.intercept(PHASE) { context.header("User-Agent", "UA") }', 'ok'],
      ['no header', 'requestPipeline.intercept(PHASE) { context.header("Accept", "x") }', 'missing'],
      ['if', 'requestPipeline.intercept(PHASE) { if (flag) context.header("User-Agent", "UA") }', UNKNOWN],
      [
        'of answers',
        'responsePipeline.intercept(PHASE) { context.request.headers.append("User-Agent", "UA") }',
        'missing',
      ],
      ['handed to a function', 'requestPipeline.intercept(PHASE) { stamp(context) }', 'ok'],
      [
        'a variable of that name',
        'requestPipeline.intercept(PHASE) { val context = Other(); stamp(context) }',
        'missing',
      ],
    ],
    (lines) => ({
      'A.kt': `import io.ktor.client.*
import io.ktor.client.request.*
fun stamp(request: HttpRequestBuilder) = request.header("User-Agent", "UA")
class A(val flag: Boolean) {
  val http = HttpClient { expectSuccess = true }
  init {
    http.${lines}
  }
  suspend fun alerts() = http.get("ALERTS")
}`,
    }),
  );
});
