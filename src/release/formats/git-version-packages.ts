/** NuGet packages, in lower case, that compute the version from git during the build and do not write it to a file. */
export const GIT_VERSION_PACKAGES: ReadonlySet<string> = new Set([
  'gitversion.msbuild',
  'gitversiontask',
  'minver',
  'nerdbank.gitversioning',
]);
