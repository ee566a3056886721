import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { set } from '../features/drafts.mjs';

const sample = '青溪县2023年政府信息公开工作年度报告.md';
/** Two digits of one figure are swapped, which breaks the sums of its row and of its column. */
const slip = ['| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 92 | 1 | 0 | 1 | 0 | 0 | 31 |'];

/** The report of which the others are made: an organ, a year, and what is written in another way. */
function report(organ, year, ...changes) {
  const text = readFileSync(fromRoot('samples', sample), 'utf8')
    .replaceAll('2023年', `${year}年`)
    .replace('青溪县', organ);
  return changes.reduce(exchange, text);
}

function exchange(text, [from, to]) {
  if (!text.includes(from)) throw new Error(`The sample has no ${from}.`);
  return text.replaceAll(from, to);
}

/**
 * A county with three years, the last of which takes over another number than the one before left; and
 * a district whose report is to be the sum of two bureaus, one of which has a mistake of its own.
 */
const files = {
  '青溪县/2021.md': report(
    '青溪县',
    2021,
    ['现行有效84件', '现行有效40件'],
    ['| 24 | 2 | 84 |', '| 24 | 2 | 40 |'],
  ),
  '青溪县/2022.md': report(
    '青溪县',
    2022,
    ['现行有效84件', '现行有效62件'],
    ['| 24 | 2 | 84 |', '| 24 | 2 | 62 |'],
  ),
  '青溪县/2023.md': report('青溪县', 2023),
  '临江区/2023.md': report('临江区', 2023),
  '临江区/单位/财政局.md': report('临江区财政局', 2023),
  '临江区/单位/水利局.md': report('临江区水利局', 2023, slip),
  '临江区/nianbao.json': JSON.stringify({
    sums: [{ file: '2023.md', units: ['单位/*.md'] }],
  }),
  '说明.md': '# 说明\n\n本文件夹收各单位的稿件。\n',
};

/** Writes a folder of reports; none of them is opened. */
export function writeReports(folder) {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  set(folder, { 'workbench.activityBar.location': 'default', 'workbench.sideBar.visible': true });
}
