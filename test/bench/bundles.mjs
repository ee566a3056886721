import { bundleSizes } from '../../scripts/lib/bundle-sizes.mjs';

const KIB = 1024;

/** The chapter on what ships: how large the bundles are, and what of that is our own. */
export async function chapter() {
  const { client, server, clientLibrary, serverLibrary } = await bundleSizes();
  const names = Object.keys(server.parts);
  const line = (name, { total, parts }) =>
    `| ${[name, total, ...names.map((part) => parts[part])].map(shown).join(' | ')} |`;
  const data = ['format data', 'messages', 'other libraries', 'rewriting', 'features'].map(
    (part) => server.parts[part],
  );
  const serverCode = data.reduce((rest, bytes) => rest - bytes, server.total) - serverLibrary.total;
  return [
    '## Bundles',
    'Minified, in KiB, by part, beside bundles of nothing but the library, made in the same way.',
    [
      `| Bundle | Total | ${names.join(' | ')} |`,
      `| --- |${' ---: |'.repeat(names.length + 1)}`,
      line('client', client),
      line('vscode-languageclient alone', clientLibrary),
      line('server', server),
      line('vscode-languageserver alone', serverLibrary),
    ].join('\n'),
    `The client is ${shown(client.total - clientLibrary.total)} KiB more than its library (goal: at most 60). The server without format data, messages, other libraries, features and what rewrites tables when it is asked to is ${shown(serverCode)} KiB more than its own (goal with three layouts: at most 120). \`test/unit/bundles.test.ts\` holds both.`,
  ].join('\n\n');
}

function shown(value) {
  return typeof value === 'number' ? (value / KIB).toFixed(1) : value;
}
