import { describe, expect, test } from 'vitest';
import { proseOf } from '../../shared/src/prose';
import { type Passage, sourceOf } from '../../shared/src/prose/passage';
import { parse } from '../../shared/src/syntax/tree';

function passagesOf(text: string): Passage[] {
  return proseOf(parse(text)).pages.flatMap(({ prose }) =>
    prose.parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : [])),
  );
}

function wordsIn(text: string): string[] {
  return passagesOf(text).map(({ words }) => words);
}

describe('lines make one passage', () => {
  test.each([
    ['收到政府信息公开申请共计\n12 件。', ['收到政府信息公开申请共计12件。']],
    ['第一段到此结束。\n第二段从这里开始。', ['第一段到此结束。', '第二段从这里开始。']],
    ['这一行没有结束，后面\n（一）是小标题', ['这一行没有结束，后面', '(一)是小标题']],
    [
      '这一行没有结束，后面\n　　缩进的是新的一段。',
      ['这一行没有结束，后面', '缩进的是新的一段。'],
    ],
    ['青石县水利局\n全县共有二十个。', ['青石县水利局', '全县共有二十个。']],
    [
      '收到政府信息公开申请共计\n<!-- nianbao-disable-next-line a: b -->\n12件。',
      ['收到政府信息公开申请共计12件。'],
    ],
    [
      '这一页的最后一行很长很长，一直写到了页面的边缘还没有写完就被分页截断在这一个词的中间\n\n间，接着写完了。',
      [
        '这一页的最后一行很长很长，一直写到了页面的边缘还没有写完就被分页截断在这一个词的中间间，接着写完了。',
      ],
    ],
    ['| 甲 | 1 |\n| 乙 | 2 |', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(wordsIn(text.replaceAll('\n', '\r\n'))).toEqual(words);
    expect(wordsIn(text.replaceAll('\n', '\r'))).toEqual(words);
  });

  test('words behind a heading on its line are a passage of their own', () => {
    expect(wordsIn('六、其他需要报告的事项：无。')).toEqual(['：无。']);
  });

  test('a text without any stop is read in pieces, each of many lines', () => {
    const found = wordsIn('没有句号的一行文字一直写下去\n'.repeat(450));
    expect(found.map(({ length }) => length / 14)).toEqual([200, 200, 50]);
  });
});

describe('words are those of the source', () => {
  test.each([
    ['共**１２**件', '共12件', '12', '１２'],
    ['<p>收到 <b>3 050</b> 件</p>', '收到3050件', '3050', '3 050'],
    ['公開(gōng)申請12件', '公开申请12件', '公开申请', '公開(gōng)申請'],
    ['- 占３８．５％。', '占38.5%。', '38.5%', '３８．５％'],
    ['收到&nbsp;12&nbsp;件', '收到12件', '12件', '12&nbsp;件'],
  ])('%s', (line, words, stretch, source) => {
    const text = `第一行写到这里还没有写完，\n${line}`;
    const passage = passagesOf(text).at(-1);
    const from = passage?.words.indexOf(stretch) ?? -1;
    expect(passage?.words.endsWith(words)).toBe(true);
    const span = passage && sourceOf(passage, { from, to: from + stretch.length });
    expect(passage?.text.slice(span?.from, span?.to)).toBe(source);
  });
});
