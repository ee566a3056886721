import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../scripts/lib/paths.mjs';

const sample = '青溪县2023年政府信息公开工作年度报告.md';
/** The row of the sample in which a slip is made: the digits of its first figure swapped. */
const right = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const wrong = '| 92 | 1 | 0 | 1 | 0 | 0 | 31 |';

/** What the editor of the pictures shows: text, and nothing around it that no feature is about. */
const settings = {
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  // With a Chinese character as wide as two Latin ones, columns stand below each other.
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.glyphMargin': false,
  'editor.guides.indentation': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlightDelay': 0,
  'editor.scrollBeyondLastLine': true,
  'editor.stickyScroll.enabled': false,
  // The editor in a browser saves by itself, and then there is nothing to go back to.
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.sideBar.visible': false,
};

/** What rules the drafts of the folder. */
const config = `{
  // 本文件夹的稿件
  "rules": {
    "title.form": "off"
  }
}
`;

/** Writes the drafts and the settings of a fresh folder; gives the draft that is looked at first. */
export function writeDrafts(folder) {
  // The breadcrumbs have no room for the name of the sample.
  const file = join(folder, '青溪县.nianbao.md');
  writeFileSync(file, sampleText().replace(right, wrong));
  writeFileSync(join(folder, 'draft.txt'), readFileSync(fromRoot('samples', 'draft.txt')));
  writeFileSync(join(folder, 'nianbao.json'), config);
  set(folder, {});
  return file;
}

/** Sets up the editor of a folder for pictures; there is no draft to begin with. */
export function writeLook(folder) {
  set(folder, {});
}

/** Changes settings of the folder; those of the pictures stay. */
export function set(folder, more) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  const all = { ...settings, ...more };
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(all, undefined, 2));
}

function sampleText() {
  const text = readFileSync(fromRoot('samples', sample), 'utf8');
  if (!text.includes(right)) throw new Error('The sample has another row than the pictures want.');
  return text;
}
