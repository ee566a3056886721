import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { say } from '../../shared/src/messages';
import { brief, check, findingsIn, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const MARKDOWN = STANDARD_REPORTS['2021'];
const OLD = STANDARD_REPORTS['2019'];
const PLAIN = readText('test/fixtures/layouts/blank-lines.txt');

const PROACTIVE = '通过县政府门户网站主动公开政府信息，制发行政规范性文件24件。';
const SUPERVISION = '组织培训，开展考核、社会评议，未发生责任追究的情形。';
const IMPROVED = '修订答复文书范本，逐件审核。';

/** The standard report with other words under 主动公开. */
const saying = (words: string) => swap(MARKDOWN, PROACTIVE, `${PROACTIVE}\n\n${words}`);

/** The words hard-wrapped at so many characters. */
function wrapped(words: string, width: number): string {
  return words.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\n') ?? '';
}

const LONG =
  '主动公开县政府常务会议议题、重大建设项目批准和实施、公共资源配置、社会公益事业建设等方面的信息，做到内容完整、发布及时、' +
  '格式规范，并在政务大厅设置政府信息查阅点，配备查阅设备和引导人员，方便群众就近查阅，同时在各镇便民服务中心配备自助终端，' +
  '全年接待查阅群众若干人次，解答政策疑问，收集改进建议，逐条研究并反馈办理意见';

describe('places, with every kind of line break', () => {
  test('words and members that stand twice', () => {
    check(
      saying(
        '在县政府网站⟦网站⟧prose.doubled公开信息，通过青石微信公众号、⟦青石微信公众号、⟧prose.doubled电子屏发布消息。',
      ),
    );
  });

  test('words with full-width digits, blanks and bold letters between', () => {
    check(saying('共公开**政策文件**１２ 份，⟦公开政策 文件１２份，⟧prose.doubled其中解读３份。'));
  });

  test('numbers in full width, and in groups', () => {
    check(
      saying(
        '申请人号码为⟦１３８１２３４５６７８⟧private.phone，退至⟦6200 0000 0000 0000 018⟧private.card。',
      ),
    );
  });

  test('a year in full width', () => {
    check(saying('⟦２０２２⟧year.stale 年，全县共公开信息 12 条。'));
  });

  test('a comma before a heading, a list and the end', () => {
    check(saying('各科室按照职责分工做好信息公开工作⟦，⟧prose.unfinished'));
    check(
      `${swap(MARKDOWN, '未收取信息处理费。', '未收取信息处理费，各科室按照职责分工做好工作⟦，⟧prose.unfinished')}`,
    );
  });
});

describe('what is told once, at the heading', () => {
  test('aspects that neither headings nor words name', () => {
    const text = swap(
      swap(MARKDOWN, '### （五）监督保障', '### （五）队伍建设'),
      '## 一、总体情况',
      '⟦## 一、总体情况⟧aspect.missing',
    );
    check(text);
  });

  test('aspects in one paragraph are enough', () => {
    const [before, after] = [MARKDOWN.split('### （一）主动公开')[0], MARKDOWN.split('## 二、')[1]];
    const one =
      '一是主动公开政府信息，二是规范依申请公开，三是加强政府信息管理，四是做好平台建设，五是强化监督保障，开展考核和评议，未追究责任，行政复议、行政诉讼见下表。';
    expect(brief(`${before}${one}\n\n## 二、${after}`)).toEqual([]);
  });

  test('aspects in traditional characters are named as well', () => {
    const shown = [
      ['（一）主动公开\n\n通过县政府门户网站主动公开', '（一）主動公開\n\n通過縣政府門戶網站'],
      ['（三）政府信息管理', '（三）政府資訊管理'],
      ['（四）政府信息公开平台建设', '（四）政府資訊公開平臺建設'],
      ['（五）监督保障', '（五）監督保障'],
      ['开展考核、社会评议，未发生责任追究', '開展考核、社會評議，未發生責任追究'],
    ] as const;
    const text = shown.reduce((left, [from, to]) => swap(left, from, to), MARKDOWN);
    expect(brief(text)).toEqual([]);
  });

  test('duties of governments alone', () => {
    const without = swap(MARKDOWN, SUPERVISION, '组织培训。');
    expect(brief(without)).toEqual(['aspect.duties «## 一、总体情况»']);
    expect(brief(swap(without, '青溪县2023年', '青溪县水利局2023年'))).toEqual([]);
    expect(brief(swap(without, '青溪县2023年', '青溪县人民政府办公室2023年'))).toEqual([]);
  });

  test('a part of section five', () => {
    const only = swap(
      swap(MARKDOWN, `### （二）改进情况\n\n${IMPROVED}`, '答复文书的格式不够统一。'),
      '## 五、存在的主要问题及改进情况',
      '⟦## 五、存在的主要问题及改进情况⟧aspect.parts',
    );
    check(only);
  });

  test('section five without sub-headings is as good as one with them', () => {
    const words = '与群众期待还有差距，部分答复的说理不充分。下一步，修订答复文书范本，逐件审核。';
    const text = swap(
      MARKDOWN,
      `### （一）主要问题\n\n答复文书的说理不够充分。\n\n### （二）改进情况\n\n${IMPROVED}`,
      words,
    );
    expect(brief(text)).toEqual([]);
  });
});

describe('a sentence cut by a page', () => {
  const at = LONG.indexOf('群众就近');
  const cut = (between: string) => `${LONG.slice(0, at)}${between}${LONG.slice(at)}。`;
  const longer = (words: string) => saying(`${LONG}，${LONG}。\n\n${words}`);

  test.each(['\n', '\n\n'])('is told where it is cut, and joined', (between) => {
    const text = longer(cut(between));
    check(longer(`${LONG.slice(0, at - 1)}⟦便⟧prose.broken${between}${LONG.slice(at)}。`));
    const [finding] = findingsIn(text);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(longer(cut('')));
  });

  test('without an empty line, a lone break is told only beside a much longer line', () => {
    const told = (text: string) => brief(text).filter((line) => line.startsWith('prose.broken'));
    expect(told(longer(cut('\n')))).toHaveLength(1);
    expect(told(longer(`${cut('\n')}\n\n${cut('\n')}`))).toEqual([]);
    expect(told(saying(cut('\n')))).toEqual([]);
    const number = `${LONG.slice(0, at)}12\n件${LONG.slice(at)}。`;
    expect(told(longer(number))).toEqual([]);
  });

  test.each(Array.from({ length: 60 }, (_, index) => index + 20))(
    'text wrapped at %i characters is not told',
    (width) => {
      for (const base of [MARKDOWN, PLAIN]) {
        const own = base
          .split('\n')
          .map((line) => (/^[^|#]{30,}。$/u.test(line) ? wrapped(line, width) : line));
        const text = own.join('\n');
        const more = wrapped(`${LONG}。`, width);
        const heading = text.includes('## 二、') ? '## 二、' : '二、主动公开';
        const draft = swap(text, heading, `${more}\n\n${heading}`);
        expect(brief(draft).filter((line) => line.startsWith('prose.'))).toEqual([]);
        const apart = swap(text, heading, `${more.replaceAll('\n', '\n\n')}\n\n${heading}`);
        expect(brief(apart).filter((line) => line.startsWith('prose.'))).toEqual([]);
      }
    },
  );
});

describe('the year of the title alone', () => {
  const draft = (title: number, words: string) =>
    swap(saying(words), '青溪县2023年', `青溪县${title}年`);

  test('is told once where all else is of another', () => {
    const text = draft(2024, '2023年，全县共公开信息12条。2023年，全县共收到申请12件，均已答复。');
    const told = brief(text);
    expect(told.filter((line) => line.startsWith('year.title-alone'))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('year.stale'))).toEqual([]);
  });

  test('is not doubted where only plans name another', () => {
    const bare = swap(MARKDOWN, /本报告所列[^。]*。/u.exec(MARKDOWN)?.[0] ?? '', '');
    const plans = '2024年，我县将继续公开。2024年，我县拟建成平台。';
    expect(brief(swap(bare, IMPROVED, `${IMPROVED}${plans}`))).toEqual([]);
  });
});

describe('the document on which the report is based', () => {
  const NEW = '国办公开办函〔2021〕30号';
  const BEFORE = '国办公开办函〔2019〕60号';

  test('is told at the number of another format', () => {
    check(swap(MARKDOWN, NEW, `⟦${BEFORE}⟧basis.outdated`));
    check(swap(OLD, BEFORE, `⟦${NEW}⟧basis.outdated`));
  });

  test('may be cited beside the one before it', () => {
    expect(brief(swap(MARKDOWN, NEW, `${BEFORE}、${NEW}`))).toEqual([]);
  });

  test('is told at its name where there is no number', () => {
    check(
      swap(MARKDOWN, `报告格式》（${NEW}）编制`, '报告格式（试行）》编制').replace(
        '《中华人民共和国政府信息公开工作年度报告格式（试行）',
        '《中华人民共和国⟦政府信息公开工作年度报告格式（试行）⟧basis.outdated',
      ),
    );
  });

  test('is not asked for where none is named', () => {
    expect(brief(swap(MARKDOWN, `（${NEW}）`, ''))).toEqual([]);
  });
});

test('numbers in tables are not looked at', () => {
  expect(brief(swap(MARKDOWN, '| 行政许可 | 1106 |', '| 行政许可 | 13812345678 |'))).toEqual([]);
});

test('the words of correct reports are not told', () => {
  const words = [
    '紧紧围绕中心工作，改进工作作风，人人参与、层层落实，一件一件办理。',
    '2023年，我县荣获2022年度全市政务公开工作评估考核优秀等次。',
    '按照省、市要求，落实《2022年政务公开工作要点》，与2022年相比，收到申请增加3件。',
    '咨询电话：0379-6833123，热线12345，邮箱abc13812345678@163.com。',
    '公开财政预决算和“三公”经费，更新政府信息公开公开指南，设置政务服务服务台。',
    '一是健全制度；二是加强培训；三是强化考核。',
  ];
  for (const one of words) expect(brief(saying(one)), one).toEqual([]);
  expect(brief(saying(words.join('\n\n')))).toEqual([]);
});

test('the mark in which a paragraph ends is told as it stands', () => {
  const [found] = findingsIn(saying('各科室按照职责分工做好信息公开工作、'));
  expect(found && say(found.message, 'zh-cn')).toContain('“、”');
});

test('a number is not held against a table that stands twice', () => {
  const text = saying('全年收到政府信息公开申请55件。');
  expect(brief(text)).toEqual(['claim.figure «55»']);
  const [three = ''] = /\| （本列[\s\S]*?(?=\n\n)/u.exec(text) ?? [];
  const twice = swap(text, three, `${three}\n\n${three.replace('| 54 |', '| 55 |')}`);
  expect(brief(twice).join()).toMatch(/table.twice/u);
  expect(brief(twice).join()).not.toMatch(/claim/u);
});

describe('fixes amid tags, marks and comments', () => {
  const COMMENT = '<!-- nianbao-disable-next-line row.extra: 表样如此 -->';

  /** What the first fix of the first finding of a rule makes of words. */
  function fixed(rule: string, words: string): string | undefined {
    const text = saying(words);
    const [fix] = findingsIn(text).find((one) => one.rule === rule)?.fixes ?? [];
    if (!fix) return undefined;
    const [above = '', below = ''] = saying('⟦⟧').split('⟦⟧');
    return applyEdits(text, fix.edits).slice(above.length, -below.length);
  }

  test.each([
    ['**5**5', '**54**'],
    ['<b>5</b>5', '<b>54</b>'],
    ['5 5', '54'],
    ['5&nbsp;5', '54'],
    ['5\n5', '54\n'],
    [`5\n${COMMENT}\n5`, `54\n${COMMENT}\n`],
  ])('a number written %j', (number, right) => {
    const asked = (said: string) => `全年收到政府信息公开申请${said}件。`;
    expect(fixed('claim.figure', asked(number))).toBe(asked(right));
  });

  test('a year, and the number of a person', () => {
    expect(fixed('year.stale', '20<i>22</i>年，全县共公开信息12条。')).toBe(
      '2023<i></i>年，全县共公开信息12条。',
    );
    expect(fixed('private.phone', '申请人号码为**138**12345678。')).toBe(
      '申请人号码为**138××××5678**。',
    );
  });

  test('nothing is deleted where half a tag, an empty mark or no comment would be left', () => {
    for (const words of ['网站网<b>站</b>', '网站**网站**', `网站网\n${COMMENT}\n站`]) {
      const said = `在县政府各部门和各乡镇的${words}，公开信息。`;
      expect(brief(saying(said)).join()).toMatch(/prose.doubled/u);
      expect(fixed('prose.doubled', said), words).toBeUndefined();
    }
  });

  test('lines between which a comment stands are not joined', () => {
    const cut = (between: string) => `${LONG.slice(0, 78)}${between}${LONG.slice(78)}。`;
    expect(fixed('prose.broken', cut('\n\n'))).toBe(`${LONG}。`);
    const parted = cut(`\n\n${COMMENT}\n`);
    expect(brief(saying(parted)).join()).toMatch(/prose.broken/u);
    expect(fixed('prose.broken', parted)).toBeUndefined();
  });
});
