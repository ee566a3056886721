const LIBRARY = 'vscode-languageserver';

/**
 * The library of the server is no ES module, and the bundler would make a copy of its several hundred
 * exports, a function each, for every file that imports it. So all files import one module, which passes
 * on what the library has.
 */
export const oneLibrary = {
  name: 'one-library',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${LIBRARY}$`) }, ({ namespace }) =>
      namespace === 'file' ? { path: LIBRARY, namespace: LIBRARY } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: LIBRARY }, () => ({
      contents: `export * from '${LIBRARY}';`,
      resolveDir: build.initialOptions.absWorkingDir,
    }));
  },
};
