/**
 * `npm start`: opens VS Code with the extension on a copy of the sample drafts. This file and
 * what it imports need no dependency, because it is what installs them.
 */
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installVsix, remoteUri, startServer, vsCodeObstacle, workbenchUrl } from './editor.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findDesktop, openDesktop } from './lib/desktop.mjs';
import { fromRoot } from './lib/paths.mjs';
import { temporaryFolder } from './lib/suite.mjs';
import { packageVsix } from './lib/vsix.mjs';

const help = `Usage: npm start -- [--browser] [--port N]

Opens VS Code with the extension on a copy of the sample drafts: the desktop "code" when there
is one, else VS Code in the browser on 127.0.0.1.

  --browser  VS Code in the browser, even when there is a desktop "code"
  --port N   the port of VS Code in the browser; without it, any free one
  --help     this text`;

const options = readOptions();
if (typeof options === 'number') process.exitCode = options;
else await main(options).catch(fail);

async function main({ browser, port }) {
  await ensureDependencies();
  console.log('Building and packaging the extension …');
  const vsix = await packageVsix();

  const folder = temporaryFolder('start');
  const place = {
    folder: join(folder, 'drafts'),
    file: join(folder, 'drafts', 'draft.txt'),
    dataDir: join(folder, 'vscode'),
    extensionsDir: join(folder, 'extensions'),
  };
  cpSync(fromRoot('samples'), place.folder, { recursive: true });

  const code = browser || port !== undefined ? undefined : findDesktop();
  if (code) await startDesktop(code, vsix, place);
  else await startBrowser(vsix, place, port);
}

async function startDesktop(code, vsix, place) {
  console.log(`Opening ${code} on a copy of the samples in ${place.folder}.`);
  console.log('It ends when that window is closed, or with Ctrl+C.');
  const result = await openDesktop(code, vsix, place);
  // The handlers that stop everything also remove the folder, hence an explicit end.
  process.exit(result.ok ? 0 : 1);
}

async function startBrowser(vsix, place, port = 0) {
  const obstacle = vsCodeObstacle();
  if (obstacle) throw new Error(`${obstacle}\nInstall the command "code" of a desktop VS Code.`);
  await installVsix(vsix, place);
  // Whoever can reach the port could otherwise edit the files of this user.
  const connectionToken = randomBytes(16).toString('hex');
  const server = await startServer({ ...place, port, connectionToken });
  const payload = existsSync(place.file)
    ? [['openFile', remoteUri(server.port, place.file)]]
    : undefined;
  const url = workbenchUrl(server.port, { folder: place.folder, payload, connectionToken });
  console.log(`\nVS Code is ready with a copy of the samples in ${place.folder}.`);
  console.log(`Open this address in a browser on this machine:\n\n  ${url}\n`);
  console.log('Ctrl+C stops it and removes the copy.');
  await server.ended;
  throw new Error(`VS Code's server has ended by itself:\n${server.log().slice(-2000)}`);
}

/** The options, or the exit code when there is nothing to start. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    return { browser: values.browser, port: readPort(values.port) };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return 2;
  }
}

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port needs a number from 0 to 65535, not ${text}.`);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
