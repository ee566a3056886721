import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { report, reportSkip } from '../../scripts/lib/report.mjs';
import { temporaryFolder } from '../../scripts/lib/suite.mjs';
import { findEditors } from './editors.mjs';
import { openInEditor } from './open.mjs';
import { testsOf } from './tests.mjs';

/**
 * Starts Neovim and Emacs as their users would, with the set-up of docs/editors.md as it stands there,
 * opens drafts and looks at what they show. REQUIRE_EDITOR=1 makes a skip a failure.
 */
const name = 'other-editors';
const required = process.env.REQUIRE_EDITOR === '1';
/** What the first finding of the first draft says in each language. */
const WORDS = { 'zh-cn': '应为 29', en: 'should be 29' };

process.exitCode = await main();

async function main() {
  if (process.platform === 'win32') return reportSkip(name, 'it is made for Unix.', required);
  const results = [];
  for (const found of await findEditors()) results.push(...(await resultsOf(found)));
  return report(name, results) ? 0 : 1;
}

async function resultsOf({ editor, version, why }) {
  if (!version) {
    const state = required ? 'failed' : 'skipped';
    return [{ title: editor.name, state, milliseconds: 0, error: `skipped, because ${why}` }];
  }
  const results = [];
  for (const language of Object.keys(WORDS)) {
    const begin = Date.now();
    const place = prepared(editor, version, language);
    const seen = await openInEditor(editor, place);
    const milliseconds = Date.now() - begin;
    for (const [title, error] of testsOf(editor, seen, place)) {
      const state = error ? 'failed' : 'passed';
      results.push({
        title: `${editor.name} ${version}, ${language}: ${title}`,
        state,
        milliseconds,
        error,
      });
    }
  }
  return results;
}

/** A home with nothing in it but the set-up, a server on the path, and drafts to open. */
function prepared(editor, version, language) {
  const home = temporaryFolder(`${editor.name.toLowerCase()}-${language}`);
  const [programs, drafts] = ['bin', 'drafts'].map((folder) => join(home, folder));
  for (const folder of [programs, drafts]) mkdirSync(folder);
  const server = [process.execPath, fromRoot('dist', 'server.js')].map((path) => `'${path}'`);
  const program = `#!/bin/sh\nexec ${server.join(' ')} "$@"\n`;
  writeFileSync(join(programs, 'nianbao-language-server'), program, { mode: 0o755 });
  cpSync(fromRoot('samples'), drafts, { recursive: true });
  writeFileSync(join(drafts, 'notes.txt'), '二、主动公开政府信息情况\n这里说的不是年报。\n');
  const files = editor.files({ version, language, home, drafts });
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const [settings] = Object.keys(files);
  const words = WORDS[language];
  return { home, programs, settings, drafts: draftsIn(drafts), language, words };
}

/** A draft that is known by its titles, one that is known by its name, and a text that is none. */
function draftsIn(folder) {
  const files = ['draft.txt', '石桥县水利局2023年政府信息公开年报.txt', 'notes.txt'];
  return files.map((file) => {
    const path = join(folder, file);
    return { path, lines: readFileSync(path, 'utf8').split('\n') };
  });
}
