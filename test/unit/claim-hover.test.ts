import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { hover } from '../../shared/src/features/hover';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const SENTENCE = '通过县政府门户网站主动公开政府信息，制发行政规范性文件24件。';

/** What hover says on the number behind the caret mark of a sentence, in a report with known tables. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('$0');
  const text = swap(STANDARD_REPORTS['2021'], SENTENCE, marked.replace('$0', ''));
  const found = hover(draftOf(text), text.indexOf(marked.replace('$0', '')) + offset, 'zh-cn');
  return found?.markdown.split('\n\n').at(-1);
}

describe('on a number in a sentence hover says', () => {
  test.each([
    [
      '全年共收到政府信息公开申请$054件。',
      '✓ 相符：表三',
      '“一、本年新收政府信息公开申请数量”为 54',
    ],
    ['不予公开政府信息公开申请$08件。', '✓ 相符', '“（三）不予公开”为 8（'],
    [
      '政府信息公开申请予以公开和部分公开$037件。',
      '✓ 相符',
      '“（一）予以公开＋（二）部分公开”为 37（31+6）',
    ],
    ['因政府信息公开引发行政复议6件、行政诉讼$02件。', '✓ 相符', '为 2'],
    ['政府信息公开申请中，不予公开占$016%。', '8 ÷ “（七）总计” 50 = 16%', '以“（七）总计”为分母'],
    ['收到政府信息公开申请54件，同比增长$038.5%。', '✓ 说得通', '上年为 39 时是 38.5%'],
    ['收到政府信息公开申请$045件。', '✗ 不符', '为 54'],
    ['2019年收到政府信息公开申请$045件。', '没有核对', '没有核对'],
    [
      '县政府现行有效行政规范性文件$059件，部门乡镇现行有效行政规范性文件25件。',
      '各部分 59＋25',
      '为 84',
    ],
    ['部门乡镇现行有效行政规范性文件$025件。', '只说其中一部分', '为 84'],
    ['政府信息公开类行政复议6件，$0均被纠正。', '✓', '为 6'],
  ])('%s', (marked, ...parts) => {
    const said = at(marked);
    for (const part of parts) expect(said).toContain(part);
  });

  test.each([
    '公开行政许可和处罚/强制信息$0685条。',
    '全面清理行政规范性文件$06次。',
    '办结网民来信$0266件。',
    '培训$04次。',
  ])('nothing where the number is of something else: %s', (marked) => {
    expect(at(marked)).toBeUndefined();
  });
});
