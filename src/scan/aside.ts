export const VENDORED =
  /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|vendors|_vendor|third[-_]?party|3rdparty|external|externals|site-packages|\.venv|venv|\.tox|packages\/[^/]+\.\d+\.\d+[^/]*)\//i;

export const BUILT = /(?:^|\/)(?:dist|build|out|obj|bin\/(?:debug|release)|target)\//i;

export const TEST_FOLDERS =
  /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|(?:vcr[-_]?)?cassettes|__recordings__|[^/]+\.(?:(?:unit|integration)?tests?|benchmarks?)|[^/]*unittests?)\//i;

/** Whether a path is in a folder for third-party code, build output or tests. */
export function isAside(path: string): boolean {
  const folders = withoutPackages(path);
  return [VENDORED, BUILT, TEST_FOLDERS].some((pattern) => pattern.test(folders));
}

/** The folder of a product's sources, in the layout of Maven and Gradle. What is below it are packages: `com/example/`. */
const PACKAGES = /((?:^|\/)src\/(?:main|[a-z]+Main)\/[a-z]+\/)(?:[^/]+\/)+/;

/** A path without folders that name a package: these say nothing of what the file is for. */
export function withoutPackages(path: string): string {
  return path.replace(PACKAGES, '$1');
}
