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
