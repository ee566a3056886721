import { describe, expect, test } from 'vitest';
import { doubledIn } from '../../shared/src/prose/doubled';

const found = (words: string) => doubledIn(words).map(({ from, to }) => words.slice(from, to));

describe('what stands twice by mistake', () => {
  test.each([
    ['在县政府网站网站、政务大厅公开', ['网站']],
    ['通过某某政务公众号、某某政务公众号、电子屏公开', ['某某政务公众号、']],
    ['通过青石政务公众号、青石政务公众号等公开', ['、青石政务公众号']],
    ['在电子屏、微信公众号、微信公众号。', ['、微信公众号']],
    ['将进一步进一步加强培训，', ['进一步']],
    ['加强加强加强培训，', ['加强加强']],
    ['及时公开信息，，方便群众', ['，']],
    ['及时公开信息，。', ['，']],
    ['及时公开信息。，方便群众', ['，']],
    ['公开文件12份，公开文件12份，解读3份', ['公开文件12份，']],
    ['开展信息公开公开，', ['公开']],
    ['、网站、网站、公众号', ['网站、']],
    ['做好做好培训，接着接着培训', ['做好', '接着']],
  ])('%s', (words, wanted) => {
    expect(found(words)).toEqual(wanted);
  });
});

describe('what stands twice with good reason', () => {
  test.each([
    '紧紧围绕工作作风，人人参与，层层落实，天天更新',
    '一件一件办理，逐项逐项核对，一个人一个人落实，一批一批一批推进',
    '更新政府信息公开公开栏目，设政务服务服务窗口，制定工作工作方案和管理管理办法',
    '做到应公开公开、该保密保密',
    '分别为2件、2件、2件，2022年2022件',
    '等待……结果——公开。。。',
    '是不是不够及时',
    '县政府网站、网站、公众号',
    '加强政府网站、网站群建设',
    '以公开为常态、不公开为例外',
    '结果维持0件，结果纠正0件，其他结果0件，尚未审结0件',
    '谁公开、谁审核、谁负责',
    '规章0件、0件、0件',
    '再学习学习、研究研究',
    'http://www.example.cn/a/a/index.html',
    '办结率100100',
    '结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计',
    '首页>年报>信息公开年报>信息公开年报>',
  ])('%s', (words) => {
    expect(found(words)).toEqual([]);
  });
});

test('hostile words cost what others do', () => {
  const start = performance.now();
  for (const words of [
    '网'.repeat(50_000),
    '网站'.repeat(50_000),
    '、'.repeat(50_000),
    '网站、'.repeat(30_000),
  ])
    doubledIn(words);
  expect(performance.now() - start).toBeLessThan(2_000);
});
