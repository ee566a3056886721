import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** What is told of the report of an invented organ; the rest is as in the sample. */
export interface District {
  readonly organ: string;
  readonly year: number;
  /** Requests of natural persons that were granted: 29 is what the sums ask for. */
  readonly granted?: string;
  /** How many requests are left for the next year, and how many came from the year before. */
  readonly carriedOver?: number;
  readonly takenOver?: number;
}

const SAMPLE = '青溪县2023年政府信息公开工作年度报告.md';
const NONE = '| 0 | 0 | 0 | 0 | 0 | 0 |';

/**
 * The report of an organ, whose identities hold but for what is given: four requests more or fewer that
 * are carried over are as many new ones more or fewer.
 */
export function districtReport({
  organ,
  year,
  granted = '29',
  carriedOver = 4,
  takenOver = 0,
}: District): string {
  const received = 50 + carriedOver - takenOver;
  const companies = 1 + carriedOver;
  return [
    ['青溪县', organ],
    ['2023年', `${year}年`],
    ['| 29 | 1 |', `| ${granted} | 1 |`],
    ['申请54件', `申请${received}件`],
    ['继续办理4件', `继续办理${carriedOver}件`],
    [
      '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |',
      `| ${48 - takenOver} | ${companies} | 0 | 1 | 0 | 0 | ${received} |`,
    ],
    [
      `申请数量 |  |  ${NONE} 0 |`,
      `申请数量 |  |  | ${takenOver} | 0 | 0 | 0 | 0 | 0 | ${takenOver} |`,
    ],
    ['| 0 | 4 | 0 | 0 | 0 | 0 | 4 |', `| 0 | ${carriedOver} | 0 | 0 | 0 | 0 | ${carriedOver} |`],
  ].reduce(exchange, sample());
}

function exchange(text: string, [from = '', to = '']: readonly string[]): string {
  if (!text.includes(from)) throw new Error(`The sample has no ${from}.`);
  return text.replaceAll(from, to);
}

/** The extension is run from its repository, in which the sample lies. */
function sample(): string {
  const root = vscode.extensions.getExtension('nianbao.nianbao')?.extensionPath ?? '';
  return readFileSync(join(root, 'samples', SAMPLE), 'utf8');
}
