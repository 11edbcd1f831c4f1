export const VENDORED =
  /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|vendors|_vendor|third[-_]?party|3rdparty|external|externals|site-packages|\.venv|venv|\.tox|packages\/[^/]+\.\d+\.\d+[^/]*)\//i;

export const BUILT = /(?:^|\/)(?:dist|build|out|obj|bin\/(?:debug|release)|target)\//i;

export const TEST_FOLDERS =
  /(?:^|\/)(?:tests?|__tests__|testing|spec|specs|e2e|fixtures?|__fixtures__|__mocks__|mocks?|testdata|test[-_]data|[^/]+\.(?:unit|integration)?tests?|[^/]*unittests?)\//i;

/** Whether a path is in a folder for third-party code, build output or tests. */
export function isAside(path: string): boolean {
  return [VENDORED, BUILT, TEST_FOLDERS].some((pattern) => pattern.test(path));
}
