import { expect, test } from 'vitest';
import { brief } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORTS = [STANDARD_REPORTS['2021'], readText('test/fixtures/layouts/html.txt')];

/** Each report with lines of its author's own before its first, third and sixth section. */
function* withOwn(lines: readonly string[]): Generator<readonly [string, string]> {
  for (const report of REPORTS) {
    for (const heading of ['一、总体情况', '三、收到和处理', '四、政府信息公开', '六、其他需要']) {
      const at = report.search(new RegExp(`^(?:## )?${heading}`, 'mu'));
      expect(at).toBeGreaterThan(0);
      const own = `情况如下：\n\n${lines.join('\n')}\n\n以上情况均已核对。\n\n`;
      yield [report, report.slice(0, at) + own + report.slice(at)];
    }
  }
}

test.each([
  ['rows', ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费']],
  [
    'rows with marks',
    ['- 规章', '- 行政规范性文件', '- 行政许可', '- 行政处罚', '- 行政强制', '- 行政事业性收费'],
  ],
  ['groups', ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']],
])('a list of %s without a figure is no table', (_, lines) => {
  for (const [report, text] of withOwn(lines)) expect(brief(text)).toEqual(brief(report));
});

test.each([
  ['Markdown', ['| 办理结果 | 数量 |', '| --- | --- |', '| 予以公开 | 31 |', '| 部分公开 | 6 |']],
  ['tabbed rows', ['办理结果\t数量', '予以公开\t31', '部分公开\t6']],
  [
    'HTML',
    ['<table><tr><td>予以公开</td><td>31</td></tr><tr><td>部分公开</td><td>6</td></tr></table>'],
  ],
  ['plain lines', ['予以公开 31', '部分公开 6', '不予公开 8']],
])('a small table of rows by their short names is none of the national ones: %s', (_, lines) => {
  for (const [report, text] of withOwn(lines)) expect(brief(text)).toEqual(brief(report));
});
