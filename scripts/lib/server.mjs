import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start, stop } from './process.mjs';
import { writeSettings } from './settings.mjs';
import { ensureVsCode } from './vscode.mjs';

/**
 * Starts VS Code's server on the loopback address and resolves when it listens.
 *
 * - dataDir: all its state, which is why a fresh folder is a fresh editor
 * - extensionsDir: where extensions are installed
 * - connectionToken: who has no token is refused; without one everybody on this machine may enter
 * - smokeTestDriver: makes the workbench obey extensionTestsPath
 * - userSettings: settings.json of the user, beside the quiet ones
 * - env: variables that reach the extension host
 */
export async function startServer(options) {
  const main = await ensureVsCode();
  writeSettings(join(options.dataDir, 'data'), options.userSettings);
  const child = start(process.execPath, [main, ...serverArguments(options)], {
    env: environment(options.env),
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const { port, log } = await listening(child);
  return { port, log, ended, stop: () => stop(child) };
}

/** Installs a packaged extension into the folder that a server is then started with. */
export async function installVsix(vsix, { dataDir, extensionsDir }) {
  const main = await ensureVsCode();
  const args = [
    main,
    '--install-extension',
    vsix,
    '--force',
    ...folders({ dataDir, extensionsDir }),
  ];
  const result = await run(process.execPath, args, { capture: true, env: environment() });
  if (!result.ok) throw new Error(`The extension could not be installed:\n${result.output}`);
}

function serverArguments({ port = 0, connectionToken, smokeTestDriver, ...rest }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(connectionToken
      ? ['--connection-token-file', writeToken(rest.dataDir, connectionToken)]
      : ['--without-connection-token']),
    ...folders(rest),
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    ...['--telemetry-level', 'off'],
    ...(smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function folders({ dataDir, extensionsDir }) {
  return ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir];
}

/** A test that is itself run from a terminal of VS Code must not talk to that window. */
function environment(more = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...more };
}

/** A file, because the arguments of a program can be read by everybody on the machine. */
function writeToken(dataDir, token) {
  const file = join(dataDir, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return file;
}

function listening(child) {
  const lines = [];
  const log = () => lines.join('');
  return new Promise((resolve, reject) => {
    const fail = (why) =>
      reject(new Error(`VS Code's server did not start: ${why}\n${log().slice(-2000)}`));
    const timer = setTimeout(() => fail('it did not answer within a minute'), 60_000);
    const read = (data) => {
      lines.push(String(data));
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      // The server only logs that its port is taken, and lives on without one.
      if (/EADDRINUSE|EACCES/.test(log())) fail('the port is taken or forbidden');
      if (!port) return;
      clearTimeout(timer);
      resolve({ port: Number(port), log });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => fail(`it ended with ${code}`));
  });
}
