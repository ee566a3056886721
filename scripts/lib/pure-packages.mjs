/** Packages of which only what is used is to be bundled. */
const PURE = [
  'htmlparser2',
  'domelementtype',
  'domhandler',
  'dom-serializer',
  'domutils',
  'entities',
];

const IS_PURE = new RegExp(`/node_modules/(?:${PURE.join('|')})/`, 'u');

/**
 * These packages say that their modules do nothing but export, but say it where the bundler does not
 * look: a second package.json lies between. Without this plugin their tables of entities for writing
 * HTML, which nothing here does, would make up a fifth of the server.
 */
export const purePackages = {
  name: 'pure-packages',
  setup(build) {
    build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === 'pure' || !IS_PURE.test(importer)) return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'pure' });
      return IS_PURE.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};
