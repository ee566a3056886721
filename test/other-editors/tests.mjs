import { deepStrictEqual, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { readSample } from '../workbench/sample.mjs';

/** Each test with what is wrong, or undefined. */
export function testsOf(editor, seen, { drafts, language, words }) {
  if (seen.fault) return [['the drafts are opened', seen.fault]];
  const [draft, named, notes] = drafts;
  const [ofDraft, ofNamed, ofNotes] = seen.files;
  const shown = ({ lines }, { diagnostics }) =>
    diagnostics.map((one) => editor.finding(one, lines[one.line])).toSorted();
  const sample = readSample();
  const tests = {
    'a draft that is known by its titles shows the one wrong figure'() {
      const places = ofDraft.diagnostics.map(({ line }) => line + 1);
      deepStrictEqual([ofDraft.served, places], [true, [sample.line]]);
    },
    'a draft that is known by its name shows what the command line says'() {
      deepStrictEqual([ofNamed.served, shown(named, ofNamed)], [true, told(named.path, language)]);
    },
    'findings are in the language that is set'() {
      match(shown(draft, ofDraft).join('\n'), new RegExp(words, 'u'));
    },
    'the preferred fix is written, and saving changes nothing else'() {
      deepStrictEqual(seen.fix.left.length, 0);
      deepStrictEqual(readFileSync(draft.path, 'utf8'), sample.fixed);
    },
    'a text that is no report is left alone'() {
      deepStrictEqual([ofNotes.served, ofNotes.diagnostics.length], [false, 0]);
      deepStrictEqual(readFileSync(notes.path, 'utf8'), notes.lines.join('\n'));
    },
  };
  return Object.entries(tests).map(([title, test]) => [title, failureOf(test)]);
}

/** What the command line says of a file: place, rule and sentence, sorted. */
function told(path, language) {
  const args = [fromRoot('dist', 'cli.js'), 'check', '--lang', language, path];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.startsWith(`${path}:`));
  const findings = lines.flatMap((line) => {
    const parts = /^:(\d+:\d+): \S+ (\S+) (.*)$/u.exec(line.slice(path.length));
    return parts ? [parts.slice(1).join(' ')] : [];
  });
  // Two empty lists would be alike as well.
  if (findings.length < 2) throw new Error(`The command line says too little:\n${stdout}`);
  return findings.toSorted();
}

function failureOf(test) {
  try {
    test();
    return undefined;
  } catch (error) {
    return error.stack;
  }
}
