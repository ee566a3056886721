import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import { LATEST } from '../../shared/src/format';
import { readConfig } from '../../shared/src/policy/config';
import { directivesIn } from '../../shared/src/policy/directives';
import { configUris, nearestConfig, policyFor } from '../../shared/src/policy/nearest';
import { entryEdits, suppressByComment, suppressionEntry } from '../../shared/src/policy/suppress';
import { NO_POLICY, type Policy, type SuppressionEntry } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { check, findingsIn, swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 行政处罚 | 129 |';
const BLANK = '| 行政处罚 |  |';
const REASON = '没有这一事项';

function comment(rules: string, reason = REASON): string {
  return `<!-- nianbao-disable-next-line ${rules}: ${reason} -->`;
}

function verdict(text: string, policy: Policy = NO_POLICY) {
  const { findings, suppressed } = verdictOf(draftOf(text), policy);
  return {
    findings: findings.map(({ rule }) => rule),
    suppressed: suppressed.map(({ finding, reason }) => `${finding.rule} ${reason}`),
  };
}

describe('a comment', () => {
  test('suppresses its rule on the next line, and is kept with the reason', () => {
    for (const { apply } of MANNERS) {
      expect(verdict(apply(swap(REPORT, ROW, `${comment('figure.blank')}\n${BLANK}`)))).toEqual({
        findings: [],
        suppressed: [`figure.blank ${REASON}`],
      });
    }
  });

  test('suppresses no other rule and no other line', () => {
    const faulty = swap(swap(REPORT, ROW, BLANK), '| 行政许可 | 1106 |', '| 行政许可 | １１０６ |');
    const text = swap(faulty, BLANK, `${comment('figure.full-width')}\n${BLANK}`);
    expect(verdict(text)).toEqual({
      findings: ['figure.full-width', 'suppression.unused', 'figure.blank'],
      suppressed: [],
    });
  });

  test.each([
    `${comment('figure.blank, figure.full-width')}`,
    `${comment('figure.full-width')}\n${comment('figure.blank')}`,
    `<!--nianbao-disable-next-line figure.blank，figure.full-width：${REASON}-->`,
    `\t<!-- nianbao-disable-next-line   figure.blank、figure.full-width :  ${REASON}   -->  `,
  ])('may name several rules: %s', (comments) => {
    const text = swap(REPORT, ROW, `${comments}\n${BLANK}`);
    const { findings, suppressed } = verdict(text);
    expect(suppressed).toEqual([`figure.blank ${REASON}`]);
    expect(findings).toEqual(['suppression.unused']);
  });

  test.each([
    ['', 'without a reason'],
    [' ', 'with a blank reason'],
  ])('does nothing %s', (reason) => {
    check(
      swap(
        REPORT,
        ROW,
        `⟦<!-- nianbao-disable-next-line figure.blank:${reason}-->⟧suppression.malformed\n| 行政处罚 |⟦  ⟧figure.blank|`,
      ),
    );
  });

  test.each([
    ['disable-next-line: 理由', 'no-rule'],
    ['disable-next-line：理由', 'no-rule'],
    ['disable-next-line', 'no-rule'],
    ['disable-next-lines figure.blank: 理由', 'name'],
    ['disable-next-line figure.empty: 理由', 'unknown'],
  ])('is told what is wrong with it: %s', (words, fault) => {
    const text = swap(REPORT, ROW, `<!-- nianbao-${words} -->\n${ROW}`);
    const keys = findingsIn(text).map(({ message }) => message.key);
    expect(keys).toEqual([`suppression.malformed/${fault}`]);
  });

  test('may be about what is missing from the report', () => {
    const text = swap(REPORT, REPORT.slice(REPORT.indexOf('## 六、')), '');
    const draft = draftOf(text);
    const [finding] = verdictOf(draft, NO_POLICY).findings;
    expect(finding?.rule).toBe('section.missing');
    if (!finding) return;
    expect(verdict(applyEdits(text, [suppressByComment(draft, finding, REASON)]))).toEqual({
      findings: [],
      suppressed: [`section.missing ${REASON}`],
    });
  });

  test('that is written for a finding suppresses it, in every layout', () => {
    for (const layout of EVERY_LAYOUT) {
      const text = swap(reportIn(layout, LATEST), '行政处罚', '行政处罚（件）');
      for (const { apply } of MANNERS) {
        const faulty = apply(text);
        for (const finding of findingsIn(faulty)) {
          const edit = suppressByComment(draftOf(faulty), finding, REASON);
          const quiet = applyEdits(faulty, [edit]);
          expect(findingsIn(quiet).length, `${layout} ${finding.rule}`).toBe(
            findingsIn(faulty).length - 1,
          );
        }
      }
    }
  });

  test('suppresses one of several blank cells that stand on lines of their own', () => {
    const whole = reportIn('tab-cells', LATEST);
    const row = whole.slice(whole.indexOf('\t（一）予以公开'), whole.indexOf('\t（二）部分公开'));
    const [label = '', one = '', ...others] = row.split('\n');
    const blanks = [label, one, '\t', '\t', ...others.slice(2)].join('\n');
    const blank = swap(whole, row, blanks);
    const told = verdict(blank).findings.filter((rule) => rule === 'figure.blank');
    expect(told.length).toBe(2);
    for (const line of [2, 3]) {
      const commented = blanks.split('\n').toSpliced(line, 0, comment('figure.blank'));
      const { findings, suppressed } = verdict(swap(whole, row, commented.join('\n')));
      expect(suppressed).toEqual([`figure.blank ${REASON}`]);
      expect(findings.filter((rule) => rule === 'figure.blank').length).toBe(1);
      expect(findings).not.toContain('suppression.unused');
    }
    // The comment for the other one is another, even where the reason is the same.
    const quiet = verdictOf(draftOf(blank), NO_POLICY).findings.reduce((text) => {
      const draft = draftOf(text);
      const left = verdictOf(draft, NO_POLICY).findings.find(({ rule }) => rule === 'figure.blank');
      return left ? applyEdits(text, [suppressByComment(draft, left, REASON)]) : text;
    }, blank);
    expect(verdict(quiet).findings).not.toContain('figure.blank');
  });

  test('never hides that a draft is not checked at all', () => {
    const gone = `${comment('report.unrecognised')}\n这不是报告。\n`;
    expect(verdict(gone).findings).toEqual(['report.unrecognised']);
    const entry = { rule: 'report.unrecognised', reason: REASON };
    expect(verdict('这不是报告。\n', { levels: {}, suppressions: [entry] }).findings).toEqual([
      'report.unrecognised',
    ]);
  });

  test('that is there for the same reason names one rule more; another reason is another comment', () => {
    const text = swap(REPORT, ROW, `${comment('row.extra')}\n${BLANK}`);
    const draft = draftOf(text);
    const blank = { ...verdictOf(draft, NO_POLICY).findings[1], rule: 'figure.blank' };
    const place = { from: text.indexOf(BLANK) + 8, to: text.indexOf(BLANK) + 10, rule: blank.rule };
    expect(applyEdits(text, [suppressByComment(draft, place, REASON)])).toBe(
      swap(text, comment('row.extra'), comment('row.extra, figure.blank')),
    );
    expect(applyEdits(text, [suppressByComment(draft, place, '另有原因 --> 如下')])).toBe(
      swap(text, BLANK, `${comment('figure.blank', '另有原因 — 如下')}\n${BLANK}`),
    );
  });

  test.each([
    [
      'a year before the forms',
      'year.before-formats',
      (text: string) => text.replace(/20\d\d年/gu, '2015年'),
    ],
    [
      'a wrong encoding',
      'report.garbled',
      (text: string) => text.replaceAll('信息', '\ufffd\ufffd\ufffd'),
    ],
    [
      'no report at all',
      'report.unrecognised',
      (text: string) => text.replace(/\n[^\n<][^\n]*/gu, '\n正文'),
    ],
  ])('is not called unused where nothing is judged: %s', (_why, rule, spoil) => {
    const text = `${comment('figure.blank')}\n${spoil(REPORT)}`;
    expect(verdict(text)).toEqual({ findings: [rule], suppressed: [] });
    const entry = { rule: 'figure.blank', file: 'a.md', reason: REASON };
    const { findings } = verdict(spoil(REPORT), { levels: {}, suppressions: [entry] });
    expect(findings).toEqual([rule]);
  });

  test('is not told of more often than any rule speaks', () => {
    const text = swap(REPORT, ROW, `${`${comment('figure.blank')}\n`.repeat(2000)}${ROW}`);
    const { findings } = verdict(text);
    expect(new Set(findings)).toEqual(new Set(['suppression.unused']));
    expect(findings.length).toBe(500);
  });

  test('is found by an amount of work that is linear in their number', () => {
    const count = 20_000;
    const text = `${comment('row.extra')}\n`.repeat(count);
    const directives = directivesIn(draftOf(`${text}末行\n`).tree);
    expect(directives.length).toBe(count);
    expect(directives[0]?.target.to).toBe(text.length + 2);
  });
});

function withEntry(config: string, entry: SuppressionEntry): string {
  return applyEdits(config, entryEdits(config, entry) ?? []);
}

describe('a configuration file', () => {
  test('is JSON with comments, and sets how severe rules are', () => {
    const { levels, faults } = readConfig(
      '{\n  // 本县的做法\n  "rules": { "figure.blank": "error", "label.variant": "off", },\n}\n',
    );
    expect(faults).toEqual([]);
    expect(levels).toEqual({ 'figure.blank': 'error', 'label.variant': 'off' });
    const draft = draftOf(swap(REPORT, ROW, BLANK));
    const policy = { levels, suppressions: [] };
    expect(verdictOf(draft, policy).findings.map(({ severity }) => severity)).toEqual(['error']);
    const off = { levels: { 'figure.blank': 'off' as const }, suppressions: [] };
    expect(verdictOf(draft, off).findings).toEqual([]);
  });

  test.each([
    ['{', '{'],
    ['[]', '[]'],
    ['{ "rules": [] }', '[]'],
    ['{ "rules": { "no.rule": "off" } }', '"no.rule"'],
    ['{ "rules": { "row.extra": "loud" } }', '"loud"'],
    ['{ "rules": { "report.garbled": "off" } }', '"off"'],
    ['{ "suppres": [] }', '"suppres"'],
    ['{ "suppress": {} }', '{}'],
    ['{ "suppress": [1] }', '1'],
    ['{ "suppress": [{ "reason": "x" }] }', '{ "reason": "x" }'],
    ['{ "suppress": [{ "rule": "no.rule", "reason": "x" }] }', '"no.rule"'],
    ['{ "suppress": [{ "rule": "row.extra", "reason": " " }] }', '" "'],
    ['{ "suppress": [{ "rule": "row.extra" }] }', '{ "rule": "row.extra" }'],
    ['{ "suppress": [{ "rule": "row.extra", "reason": "x", "file": "*.md" }] }', '"*.md"'],
    ['{ "suppress": [{ "rule": 1, "reason": "x" }] }', '1'],
    ['{ "suppress": [{ "rule": "row.extra", "reason": "x", "line": "3" }] }', '"line"'],
  ])('is told what is wrong: %s', (text, marked) => {
    const [fault] = readConfig(text).faults;
    expect(fault).toBeDefined();
    const { from = 0, to = 0 } = fault ?? {};
    expect(text.slice(from, to) || text).toBe(marked);
  });

  test('suppresses a rule in one draft, at one place', async () => {
    const text = swap(REPORT, ROW, BLANK);
    const draft = draftOf(text);
    const [finding] = verdictOf(draft, NO_POLICY).findings;
    if (!finding) throw new Error('no finding');
    const entry = suppressionEntry(draft, finding, REASON, '报送/青溪县.md');
    const config = withEntry('', entry);
    const found = await nearestConfig(
      'file:///y/%E6%8A%A5%E9%80%81/%E9%9D%92%E6%BA%AA%E5%8E%BF.md',
      (uri) => Promise.resolve(uri === 'file:///y/nianbao.json' ? config : undefined),
    );
    expect(found?.config.faults).toEqual([]);
    const policyOf = (uri: string) => policyFor(uri, {}, found);
    const own = policyOf('file:///y/%E6%8A%A5%E9%80%81/%E9%9D%92%E6%BA%AA%E5%8E%BF.md');
    expect(verdict(text, own)).toEqual({ findings: [], suppressed: [`figure.blank ${REASON}`] });
    expect(verdict(text, policyOf('file:///y/other.md')).findings).toEqual(['figure.blank']);
    // What is written above it later makes no difference, and another cell is another place.
    expect(verdict(`前言\n\n${text}`, own).suppressed.length).toBe(1);
    const other = swap(swap(text, BLANK, ROW), '| 行政许可 | 1106 |', '| 行政许可 |  |');
    expect(verdict(other, own).findings).toEqual(['suppression.unused', 'figure.blank']);
  });

  test('keeps its comments and entries when one is added', () => {
    const config =
      '{\n  // 本县\n  "rules": {},\n  "suppress": [\n    { "rule": "row.extra", "reason": "甲" } // 一\n  ]\n}\n';
    const entry = { rule: 'row.order', reason: '乙' };
    const written = withEntry(config, entry);
    expect(written).toContain('// 本县');
    expect(written).toContain('// 一');
    expect(readConfig(written)).toEqual({
      levels: {},
      suppressions: [{ rule: 'row.extra', reason: '甲' }, entry],
      sums: [],
      registers: [],
      faults: [],
    });
  });

  test('is read as an editor has it: places count no byte order mark', async () => {
    const found = await nearestConfig('file:///y/a.md', () =>
      Promise.resolve('\ufeff{ "rule": {} }'),
    );
    expect(found?.text).toBe('{ "rule": {} }');
    expect(found?.config.faults.map(({ from, to }) => [from, to])).toEqual([[2, 8]]);
  });

  test.each(['[]', 'null', '{', '{ "suppress": {} }', '{ "rules": {', 'no JSON', '{} {}'])(
    'in which there is no place for an entry is left as it is: %s',
    (config) => {
      expect(entryEdits(config, { rule: 'row.order', reason: REASON })).toBeUndefined();
    },
  );

  test.each(['', ' \n', '// 本县\n', '{}', '{ "suppress": [1,], }'])(
    'in which there is one takes it: «%s»',
    (config) => {
      const entry = { rule: 'row.order', reason: REASON };
      expect(readConfig(withEntry(config, entry)).suppressions).toEqual([entry]);
    },
  );

  test('is the nearest, from the folder of the draft upwards', async () => {
    expect(configUris('file:///a/b/c.md')).toEqual([
      'file:///a/b/nianbao.json',
      'file:///a/nianbao.json',
      'file:///nianbao.json',
    ]);
    expect(configUris('vscode-vfs://github/a/c.md')).toEqual([
      'vscode-vfs://github/a/nianbao.json',
      'vscode-vfs://github/nianbao.json',
    ]);
    expect(configUris('untitled:Untitled-1')).toEqual([]);
  });

  test('goes before what is set in the editor, rule by rule', () => {
    const config = readConfig('{ "rules": { "row.extra": "off" } }');
    const found = { uri: 'file:///nianbao.json', text: '', config };
    const set = { 'row.extra': 'error', 'row.order': 'hint' } as const;
    expect(policyFor('file:///a.md', set, found).levels).toEqual({
      'row.extra': 'off',
      'row.order': 'hint',
    });
  });
});
