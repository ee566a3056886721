import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { SECTIONS } from '../../shared/src/format/sections';
import { everyNode } from '../../shared/src/format/tree';
import type { Label } from '../../shared/src/format/types';
import { TABLES } from '../../shared/src/format/vocabulary';
import { readText } from '../helpers/texts';

const GRAMMAR_PATH = 'syntaxes/nianbao.tmLanguage.json';

/** What VS Code itself allows a line before it gives up colouring it. */
const TIME_LIMIT = 500;

/** Short names for the scopes; what is not named here is not shown by `paint`. */
const NAMES: Readonly<Record<string, string>> = {
  'markup.heading.title.nianbao': 'title',
  'markup.heading.section.nianbao': 'section',
  'markup.heading.sub.nianbao': 'sub',
  'markup.heading.point.nianbao': 'point',
  'entity.name.type.item.nianbao': 'item',
  'variable.other.row.nianbao': 'row',
  'entity.name.type.column.nianbao': 'column',
  'constant.numeric.figure.nianbao': 'figure',
  'constant.other.figure.nianbao': 'odd',
  'constant.other.placeholder.nianbao': 'nothing',
  'constant.numeric.year.nianbao': 'year',
  'constant.numeric.quantity.nianbao': 'quantity',
  'string.other.document.nianbao': 'document',
  'string.other.document-number.nianbao': 'number',
  'comment.block.nianbao': 'comment',
};
const LABELS = ['item', 'row', 'column'];

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar();
});

async function loadGrammar(): Promise<IGrammar> {
  const require = createRequire(import.meta.url);
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readText(GRAMMAR_PATH), GRAMMAR_PATH),
  });
  const loaded = await registry.loadGrammar('text.nianbao');
  if (!loaded) throw new Error('the grammar does not load');
  return loaded;
}

interface Token {
  readonly text: string;
  readonly name: string;
}

/** The tokens of lines that follow one another; neighbours with the same name are joined. */
function tokensOf(text: string): Token[][] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state, TIME_LIMIT);
    expect(stoppedEarly).toBe(false);
    state = ruleStack;
    const found: Token[] = [];
    for (const { startIndex, endIndex, scopes } of tokens) {
      const name = scopes.map((scope) => NAMES[scope] ?? '').join('');
      const last = found.at(-1);
      const joined = last?.name === name ? (found.pop()?.text ?? '') : '';
      found.push({ text: joined + line.slice(startIndex, endIndex), name });
    }
    return found;
  });
}

/** The text with each coloured piece as ⟨name:piece⟩, tabs shown as →. */
function paint(text: string): string {
  const show = ({ text: piece, name }: Token) => (name === '' ? piece : `⟨${name}:${piece}⟩`);
  return tokensOf(text)
    .map((tokens) => tokens.map(show).join('').replaceAll('\t', '→'))
    .join('\n');
}

/** Lines in which → stands for a tab, painted: each must come out as it went in, marks and all. */
function check(...painted: string[]): void {
  const expected = painted.join('\n');
  const plain = expected.replace(/⟨[a-z]+:([^⟩]*)⟩/gu, '$1').replaceAll('→', '\t');
  expect(paint(plain)).toBe(expected);
}

describe('headings', () => {
  test.each([
    '⟨title:巫山县2023年政府信息公开工作年度报告⟩',
    '# ⟨title:青川镇 2023 年政府信息公开工作年度报告⟩',
    '⟨title:2020年度某局政府信息公开工作报告⟩',
    '**⟨title:某局2022年政府信息公开工作年报⟩**',
    '⟨section:一、总体情况⟩',
    ' ⟨section:一、 总体情况⟩。',
    '## ⟨section:二、主动公开政府信息情况⟩',
    '**⟨section:三、收到和处理政府信息公开申请情况⟩**',
    '→⟨section:四、政府信息公开行政复议、行政诉讼情况⟩',
    '⟨section:5.存在的主要问题及改进情况⟩',
    '⟨section:七、其他需要报告的事项⟩',
    '⟨section:其他需要报告的事项⟩',
    '⟨section:一、总体情况⟩。⟨year:2023⟩年，我局认真贯彻落实条例。',
    '⟨section:七、附件及说明⟩',
    '⟨sub:### （一）主动公开⟩',
    '⟨sub:（一）主动公开方面⟩。持续推动政务公开。',
    '⟨sub:(二) 改进情况⟩',
    '→⟨sub:（三）政府信息管理⟩。严格审核发布。',
    '⟨sub:1.加强领导⟩。明确分管领导。',
    '⟨sub:2、⟩我局贯彻落实条例的各项规定和上级的各项部署要求健全机制完善制度细化措施压实责任确保实效抓出成果。',
    '⟨point:一是⟩加强领导；⟨point:二是⟩健全机制。⟨point:三是⟩抓好落实。',
  ])('%s', (line) => check(line));

  test.each(
    SECTIONS.flatMap(({ title }) => wordings(title)).map((title) => title.replace(/。$/u, '')),
  )('the section title %s', (title) => {
    for (const mark of ['', '## ']) check(`${mark}⟨section:${title}⟩`);
  });
});

function wordings({ text, accepted = [], listed = [], wrong = [] }: Label): string[] {
  return [text, ...accepted, ...listed, ...wrong];
}

describe('tables', () => {
  const labels = TABLES.flatMap(({ blocks }) =>
    blocks.flatMap(({ heading, corner, columns, rows }) => [
      heading,
      corner,
      ...everyNode(columns).map(({ label }) => label),
      ...everyNode(rows).map(({ label }) => label),
    ]),
  ).flatMap((label) => (label ? wordings(label) : []));

  test.each([...new Set(labels)])('the label %s in every layout', (label) => {
    const lines = [
      `\t${label}`,
      `${label}\t0\t0`,
      `\t\t${label}\t0`,
      `${label} | 0 | 0 |`,
      `| ${label} | 0 |`,
      `| **${label}** | 0 |`,
      `${label} |`,
      label,
    ];
    for (const line of lines) {
      const [tokens = []] = tokensOf(line);
      const coloured = tokens.filter(({ name }) => name !== '' && name !== 'figure');
      expect(
        coloured.map(({ name }) => LABELS.includes(name)),
        paint(line),
      ).toEqual([true]);
      expect(label.startsWith(coloured[0]?.text ?? '-'), paint(line)).toBe(true);
    }
  });

  test('one cell a line', () =>
    check(
      '→⟨item:第二十条第(一)项⟩',
      '',
      '→⟨row:规 章⟩',
      '→⟨figure:0⟩',
      '→ ⟨figure:26684⟩ ',
      '→ ',
      '→',
      '→⟨figure:23.754⟩',
      '',
    ));

  test('labels that are broken over lines end at the next tab or empty line', () =>
    check(
      '→⟨column:商业⟩',
      '⟨column:企业⟩',
      '→⟨column:总⟩',
      '⟨column:计⟩',
      '',
      '企业',
      '→⟨row:三⟩',
      '⟨row:、⟩',
      '⟨row:本⟩',
      '→⟨row:3.危及“三安全⟩',
      '⟨row:一稳定”⟩',
      '→⟨figure:0⟩',
      '→⟨item:第二十条⟩',
      '⟨item:第（一）项⟩',
      '→⟨column:结果⟩',
      '⟨section:五、存在的主要问题及改进情况⟩',
      '→⟨column:其他⟩',
      '我局全年共收到申请⟨quantity:3⟩件。',
      '企业',
    ));

  test('one row a line with tabs', () =>
    check(
      '⟨row:三、本年度办理结果⟩→⟨row:(一) 予以公开⟩→⟨figure:9⟩→⟨figure:0⟩→→',
      '→⟨row:(二) 部分公开⟩ (区分处理的, 只计这一情形)→⟨figure:0⟩',
      '⟨row:5. 要求行政机关确认或重新出具已作答复⟩→→⟨figure:0⟩→⟨figure:1⟩→',
      '⟨column:结果 维持⟩→⟨column:总计⟩→→⟨column:未经复议直接起诉⟩',
      '⟨figure:1⟩→⟨figure:-2⟩→⟨figure:+3⟩→⟨figure:4.50⟩',
    ));

  test('pipes', () =>
    check(
      '| ⟨column:信息内容⟩ | ⟨column:本年制发件数⟩ |',
      '| --- | :---: |',
      '| ⟨row:行政规范性文件⟩ | ⟨figure:4⟩ | **⟨figure:32⟩** |',
      '⟨item:第二十条 第（五）项⟩ | |||',
      '⟨row:行政许可⟩ | ⟨figure:0⟩ | ||',
      '⟨row:行政处罚⟩ |',
      '⟨figure:12⟩ |',
      '| ⟨row:2.重复申请⟩|⟨figure:0⟩|⟨figure:0⟩ |',
    ));

  test('a pipe is punctuation, unless it is escaped', () => {
    const { tokens } = grammar.tokenizeLine('甲|乙\\|丙', INITIAL, TIME_LIMIT);
    const bars = tokens.filter(({ scopes }) =>
      scopes.includes('punctuation.separator.table.nianbao'),
    );
    expect(bars.map(({ startIndex }) => startIndex)).toEqual([1]);
  });

  test('figures whose notation is not plain are another constant', () =>
    check(
      '⟨row:规章⟩→⟨odd:１２⟩→⟨odd:1,234⟩→⟨odd:12件⟩→⟨odd:增10⟩→⟨odd:251000元⟩→⟨odd:+(0)⟩',
      '| ⟨nothing:/⟩ | ⟨nothing:—⟩ | ⟨nothing:无⟩ | ⟨nothing:-⟩ | ⟨odd:十二⟩ | ⟨odd:1276.5534万元⟩ |',
      '→⟨nothing:/⟩',
      '⟨nothing:无⟩ |',
      '→⟨odd:３⟩',
    ));

  test('a cell with other words stays plain', () =>
    check(
      '| 其他主动公开文件 | ⟨figure:3⟩ |',
      '→规章制度建设',
      '行政许可事项→⟨figure:3⟩',
      '| 规章 ⟨quantity:3⟩ 件 | ⟨quantity:3⟩个规章文件 |',
    ));
});

describe('prose', () => {
  test.each([
    '全年制发规章、行政规范性文件，办理行政许可、行政处罚，其他事项总计较多。',
    '规章，是指行政机关制定的文件',
    '行政许可 3',
    '→行政复议、行政诉讼案件均已办结。',
    '无',
    '无。',
    '第二十条第（一）项规定的信息已全部公开。',
    '这是存在的问题之一是工作机制不完善，并列的不一是否。',
    '其中总体情况良好，其他需要报告的事项见后。',
    '拨打12345热线，见第1.5节，版本2.10。',
    '⟨year:2023⟩年1月至12月公开⟨quantity:1867⟩余条，近⟨quantity:3.8⟩ 万余人次，占⟨quantity:30.5⟩%，⟨quantity:1,234⟩件。',
    '根据⟨document:《中华人民共和国政府信息公开条例》⟩（⟨number:国务院令第711号⟩）编制',
    '按照⟨document:《关于印发《报告格式》的通知》⟩（⟨number:国办公开办函〔2021〕30号⟩）要求，编制政府信息公开工作年度报告。',
    '现公布我局2023政府信息公开，报告如下：',
  ])('%s', (line) => check(line));
});

test('comments, on one line and over several, hide labels and figures', () =>
  check(
    '全文⟨comment:<!-- 一、总体情况 2023年 -->⟩⟨quantity:3⟩件',
    '⟨comment:<!--⟩',
    '⟨comment:→规章⟩',
    '⟨comment:| 行政许可 | 3 |⟩',
    '⟨comment:-->⟩',
    '→⟨row:规章⟩',
  ));

describe('a line of 10 KB is coloured before the time is up', () => {
  const pieces = [
    '全年公开2023年政府信息3.8万余条，一是规章（草案）、行政许可总计12件《条例》〔2021〕30号；',
    '政府信息公开',
    '0\t',
    '\t',
    '|',
    '| 0 | 规章 ',
    '| 规章（',
    '| 1 ',
    '| -',
    '7',
    '1,234',
    '1.',
    ' ',
    '\u3000',
    '《',
    '《一',
    '（',
    '-',
    '一、',
    '（一）',
    '#',
    '*',
    '<!--',
    '\ud800',
  ];
  const lines = pieces.flatMap((piece) => {
    const whole = piece.repeat(Math.ceil(10_240 / piece.length));
    return ['', '\t', '| ', '1', '一、', '# '].flatMap((start) => [
      start + whole,
      `${start}${whole}。`,
    ]);
  });

  test.each(lines.map((line) => ({ name: JSON.stringify(line.slice(0, 12)), line })))(
    '$name',
    ({ line }) => {
      expect(grammar.tokenizeLine(line, INITIAL, TIME_LIMIT).stoppedEarly).toBe(false);
    },
  );
});

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

describe('language configuration', () => {
  const configuration = JSON.parse(
    readText('syntaxes/language-configuration.json'),
  ) as LanguageConfiguration;
  const { wordPattern, folding, autoClosingPairs, brackets, surroundingPairs } = configuration;

  test.each([
    ['规章23.754万元', ['规章', '23.754', '万元']],
    ['1,234件、１２．５', ['1,234', '件', '１２．５']],
    ['（一）予以公开，不予公开。', ['一', '予以公开', '不予公开']],
    ['一、总体情况\t0|〇', ['一', '总体情况', '0', '〇']],
    ['LED大屏A4纸', ['LED', '大屏', 'A4', '纸']],
    ['2022-2023', ['2022', '2023']],
    ['，。 |\t', []],
  ])('the words of %j', (text, words) => {
    const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
    expect([...text.matchAll(pattern)].map(([word]) => word)).toEqual(words);
  });

  test('every Chinese pair is a bracket, closes itself and goes round a selection', () => {
    for (const [open = '', close = ''] of [
      '（）',
      '《》',
      '“”',
      '‘’',
      '【】',
      '〔〕',
      '「」',
      '()',
      '[]',
    ]) {
      expect(brackets).toContainEqual([open, close]);
      expect(surroundingPairs).toContainEqual([open, close]);
      expect(autoClosingPairs).toContainEqual({ open, close });
      expect(configuration.autoCloseBefore).toContain(close);
    }
  });

  test('regions fold between comments, and the end is no start', () => {
    const start = new RegExp(folding.markers.start, 'u');
    const end = new RegExp(folding.markers.end, 'u');
    expect(start.test('<!-- region 表二 -->')).toBe(true);
    expect(end.test('<!-- #endregion -->')).toBe(true);
    expect(start.test('<!-- endregion -->')).toBe(false);
    expect(end.test('<!-- region -->')).toBe(false);
    expect(start.test('region')).toBe(false);
  });
});
