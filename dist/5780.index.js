export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 55780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findHttpDoubles: () => (/* binding */ findHttpDoubles)
/* harmony export */ });
const PYTHON = ['.py', '.toml', '.txt', '.cfg'];
const SCRIPT = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.tsx', 'package.json'];
const DOTNET = ['.cs', '.csproj', '.props'];
const JVM = ['.java', '.kt', '.gradle', '.kts', 'pom.xml'];
/** Those in common use for each language, by the text that a test or a project file has. */
const HTTP_DOUBLES = [
    { name: 'responses', files: ['.py'], uses: ['import responses', 'from responses import', '@responses.'] },
    { name: 'requests-mock', files: PYTHON, uses: ['requests_mock', 'requests-mock'] },
    { name: 'respx', files: ['.py'], uses: ['import respx', 'from respx import'] },
    { name: 'pytest-httpx', files: PYTHON, uses: ['pytest-httpx', 'pytest_httpx', 'httpx_mock'] },
    { name: 'aioresponses', files: PYTHON, uses: ['aioresponses'] },
    { name: 'httpretty', files: PYTHON, uses: ['httpretty'] },
    { name: 'VCR.py', files: PYTHON, uses: ['import vcr', 'vcrpy', 'pytest.mark.vcr'] },
    {
        name: 'unittest.mock',
        files: ['.py'],
        uses: ["patch('requests.", 'patch("requests.', "patch('httpx.", 'patch("httpx.'],
    },
    {
        name: 'nock',
        files: SCRIPT,
        uses: ["from 'nock'", 'from "nock"', "require('nock')", 'require("nock")', '"nock":'],
    },
    { name: 'Mock Service Worker', files: SCRIPT, uses: ["from 'msw", 'from "msw', '"msw":'] },
    { name: 'axios-mock-adapter', files: SCRIPT, uses: ['axios-mock-adapter'] },
    { name: 'fetch-mock', files: SCRIPT, uses: ['fetch-mock'] },
    { name: 'MockAgent of undici', files: SCRIPT, uses: ['new MockAgent('] },
    { name: 'Moq', files: DOTNET, uses: ['Mock<HttpMessageHandler>', 'Include="Moq"'] },
    { name: 'RichardSzalay.MockHttp', files: DOTNET, uses: ['MockHttpMessageHandler', 'RichardSzalay.MockHttp'] },
    { name: 'MockWebServer', files: JVM, uses: ['mockwebserver'] },
    { name: 'WireMock', files: [...JVM, ...DOTNET], uses: ['wiremock', 'WireMock'] },
    { name: 'httpmock', files: ['.go', 'go.mod'], uses: ['jarcoal/httpmock'] },
    { name: 'gock', files: ['.go', 'go.mod'], uses: ['h2non/gock'] },
    { name: 'httptest', files: ['.go'], uses: ['httptest.NewServer'] },
    { name: 'WebMock', files: ['.rb', 'Gemfile'], uses: ['webmock'] },
    { name: 'MockHandler of Guzzle', files: ['.php'], uses: ['Handler\\MockHandler'] },
    { name: 'Mock of Pester', files: ['.ps1'], uses: ['Mock Invoke-RestMethod', 'Mock Invoke-WebRequest'] },
];
/** Returns the libraries that tests of a repository replace HTTP with, in the order of the table. */
async function findHttpDoubles(search) {
    const found = [];
    for (const { name, files, uses } of HTTP_DOUBLES) {
        const [path] = await search.find(uses, (file) => files.some((end) => file.endsWith(end)));
        if (path !== undefined)
            found.push({ name, path });
    }
    return found;
}


/***/ })

};
