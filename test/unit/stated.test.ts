import { describe, expect, test } from 'vitest';
import { type Decimal, formatDecimal, parseDecimal } from '../../shared/src/numbers/decimal';
import { readNumeral, writeNumeral } from '../../shared/src/numbers/numeral';
import {
  agrees,
  inTenThousandYuan,
  inUnitOf,
  type StatedNumber,
  statedNumbers,
  writeStated,
} from '../../shared/src/numbers/stated';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no decimal`);
  return value;
}

function only(words: string): StatedNumber {
  const [stated, ...more] = statedNumbers(words);
  if (!stated || more.length > 0) throw new Error(`${words} states not one number`);
  return stated;
}

/** The numbers as lines: what is written, value, step, bound, measure word. */
function said(words: string): string[] {
  return statedNumbers(words).map(({ from, to, value, step, bound, measure }) => {
    const written = words.slice(from, to);
    return `${written} = ${formatDecimal(value)} ±${formatDecimal(step)} ${bound} ${measure}`.trim();
  });
}

describe('numbers in prose', () => {
  test.each([
    ['收到申请38件', '38 = 38 ±1 exact 件'],
    ['收到申请38，', '38 = 38 ±1 exact'],
    ['发布信息5500余条', '5500余 = 5500 ±1 above 条'],
    ['访问量3.8万余人次', '3.8万余 = 38000 ±1000 above 人次'],
    ['发布3万余条', '3万余 = 30000 ±10000 above 条'],
    ['访问10多万次', '10多万 = 100000 ±10000 above 次'],
    ['发布1,234条', '1,234 = 1234 ±1 exact 条'],
    ['近5000条', '近5000 = 5000 ±1 below 条'],
    ['约占38%', '约占38 = 38 ±1 about %'],
    ['约占全部申请的38%', '38 = 38 ±1 about %'],
    ['发布100条以上', '100 = 100 ±1 above 条'],
    ['发布20件左右', '20 = 20 ±1 about 件'],
    ['不少于20件', '不少于20 = 20 ±1 above 件'],
    ['不超过20件', '不超过20 = 20 ±1 below 件'],
    ['突破5千条', '突破5千 = 5000 ±1000 above 条'],
    ['下降38.5%', '38.5 = 38.5 ±0.1 exact %'],
    ['占百分之三十八点五', '百分之三十八点五 = 38.5 ±0.1 exact %'],
    ['占近百分之四十', '近百分之四十 = 40 ±1 below %'],
    ['占百分之38以上', '百分之38 = 38 ±1 above %'],
    ['提高3.2个百分点', '3.2 = 3.2 ±0.1 exact 个百分点'],
    ['收费687.82万元', '687.82 = 687.82 ±0.01 exact 万元'],
    ['收费3万余元', '3万余 = 30000 ±10000 above 元'],
    ['收费三十八万元', '三十八 = 38 ±1 exact 万元'],
    ['收费5千万元', '5千 = 5000 ±1000 exact 万元'],
    ['受理两起，', '两 = 2 ±1 exact 起'],
    ['收到十二件', '十二 = 12 ±1 exact 件'],
    ['收到三十余件', '三十余 = 30 ±1 above 件'],
    ['收到百余件', '百余 = 100 ±1 above 件'],
    ['收到近百件', '近百 = 100 ±1 below 件'],
    ['收到二十几件', '二十几 = 20 ±1 above 件'],
    ['发布三点八万条', '三点八万 = 38000 ±1000 exact 条'],
    ['发布三万八千条', '三万八千 = 38000 ±1000 exact 条'],
    ['发布一五〇条', '一五〇 = 150 ±1 exact 条'],
    ['收到一件政府信息公开申请', '一 = 1 ±1 exact 件'],
    ['发生一起行政复议', '一 = 1 ±1 exact 起'],
    ['新收申请一起，', '一 = 1 ±1 exact 起'],
    ['提起行政诉讼2起诉讼', '2 = 2 ±1 exact 起'],
    ['按期答复率100%。', '100 = 100 ±1 exact %'],
    ['其中传真38件', '38 = 38 ±1 exact 件'],
    ['目前38件', '38 = 38 ±1 exact 件'],
    ['申请总数三十件', '三十 = 30 ±1 exact 件'],
    ['节约38万元', '38 = 38 ±1 exact 万元'],
  ])('%j', (words, wanted) => {
    expect(said(words)).toEqual([wanted]);
  });

  test.each([
    '2023年',
    '二〇二三年',
    '1月1日至12月31日',
    '〔2021〕30号',
    '[2021]30号',
    '第三',
    '第20条',
    '第二十条第（一）项',
    '第二十、二十一条',
    '12345便民服务热线',
    '12345政务热线',
    '3-5件',
    '3件至5件',
    '三至五件',
    '三分之二',
    '24小时',
    '7×24小时',
    '20个工作日',
    '10余年',
    '一是加强',
    '（二）依申请公开',
    '（2）公开',
    '1.主动公开',
    '1、主动公开',
    '数十件',
    '几十件',
    '每一件',
    '任一件',
    '同一件',
    '第一件',
    '唯一',
    '统一部署',
    '之一件',
    '逐一',
    '一一',
    '与部门一起推进',
    '一次性',
    '最多跑一次，',
    '一件事一次办',
    '一批',
    '一系列',
    '一部分',
    '一体',
    '一律',
    '四个意识',
    '两三件',
    '三五件',
    '一百五件',
    '12，345件',
    '12,34件',
    '增长3倍',
    '电话0912-2522345',
    '13800000000',
    '110101199001011234',
    'A4纸',
    '2023.12.31',
    '3/4',
    '5、6件',
    '1.38件',
    '零件',
    '中央八项规定精神',
  ])('%j counts nothing', (words) => {
    expect(said(words)).toEqual([]);
  });

  test('several in one sentence come in order, with their places', () => {
    const words =
      '2023年收到申请38件，其中自然人35件、法人3件，答复率97.4%；分别较上年增加5件和2件';
    const stated = statedNumbers(words);
    expect(stated.map(({ digits, measureTo }) => words.slice(digits.from, measureTo))).toEqual([
      '38件',
      '35件',
      '3件',
      '97.4%',
      '5件',
      '2件',
    ]);
  });

  test('numbers in a row need a measure word behind the last only', () => {
    expect(said('分别为：38、12、3件').map((line) => line.split(' ')[0])).toEqual([
      '38',
      '12',
      '3',
    ]);
    expect(
      said('3119件，答复3050件(上年度结转16件,结转下年度9件').map((line) => line.split(' ')[0]),
    ).toEqual(['3119', '3050', '16', '9']);
  });

  test('what a fix replaces holds the unit, and no approximating word', () => {
    const words = '访问量超过3.8万余人次';
    const { from, to, digits } = only(words);
    expect([words.slice(from, to), words.slice(digits.from, digits.to)]).toEqual([
      '超过3.8万余',
      '3.8万',
    ]);
  });

  test('the notation is told', () => {
    const notations = ['38件', '1,238件', '三十八件', '一五〇件'].map(
      (words) => only(words).notation,
    );
    expect(notations).toEqual(['digits', 'grouped', 'spoken', 'digit-by-digit']);
  });
});

describe('a value agrees with what is stated', () => {
  test.each([
    ['38件', ['38'], ['37', '39']],
    ['5500条', ['5500'], ['5499', '5501']],
    ['3.8万条', ['37500', '38000', '38499', '38999'], ['37499', '39000']],
    ['38.5%', ['38.45', '38.5', '38.59'], ['38.449', '38.6']],
    ['500余条', ['500', '600'], ['499', '601']],
    ['100余条', ['100', '200'], ['99', '201']],
    ['1867余条', ['1867', '1868'], ['1866', '1869']],
    ['3.8万余条', ['38000', '39000'], ['37999', '39001']],
    ['至少20件', ['20', '9000'], ['19']],
    ['20件以上', ['20', '9000'], ['19']],
    ['近5000条', ['4000', '5000'], ['3999', '5001']],
    ['不足20件', ['0', '20'], ['21']],
    ['约500条', ['400', '600'], ['399', '601']],
    ['约38条', ['37', '39'], ['36', '40']],
    ['687.82万元', ['687.82', '687.8249'], ['687.9', '687.8']],
  ])('%s', (words, right, wrong) => {
    const stated = only(words);
    for (const value of right) expect(agrees(stated, decimal(value)), value).toBe(true);
    for (const value of wrong) expect(agrees(stated, decimal(value)), value).toBe(false);
  });
});

describe('another value in the author’s notation', () => {
  test.each([
    ['38件', '40', '38', '40'],
    ['38件', '40', '３８', '４０'],
    ['1,238件', '1240567', '1,238', '1,240,567'],
    ['三十八件', '112', '三十八', '一百一十二'],
    ['三十八件', '2', '三十八', '两'],
    ['三十八件', '200', '三十八', '二百'],
    ['两百件', '2000', '两百', '两千'],
    ['三十八件', '105', '三十八', '一百零五'],
    ['一五〇件', '203', '一五〇', '二〇三'],
    ['3.8万条', '37000', '3.8万', '3.7万'],
    ['3.8万条', '40000', '3.8万', '4万'],
    ['3.8万条', '38123', '3.8万', '38123'],
    ['3.8万条', '37000', '３．８万', '３．７万'],
    ['38.5%', '33.9', '38.5', '33.9'],
    ['百分之三十八点五', '33.9', '三十八点五', '三十三点九'],
    ['687.82万元', '23.754', '687.82', '23.754'],
    ['38件', '0', '38', '0'],
    ['三十八件', '0', '三十八', '零'],
  ])('%s as %s', (words, value, source, wanted) => {
    expect(writeStated(only(words), decimal(value), source)).toBe(wanted);
  });

  test('nothing is written where the author says 余', () => {
    expect(writeStated(only('38余件'), decimal('40'), '38')).toBeUndefined();
  });

  test('spoken numerals up to 亿 are read as they are written', () => {
    const numbers = [
      10, 11, 20, 101, 110, 1005, 10010, 20304, 120000, 10050007, 112000000, 2012340000,
    ];
    for (const number of numbers) {
      for (const two of ['二', '两'] as const) {
        const written = writeNumeral(number, two);
        expect(readNumeral(written), written).toBe(BigInt(number));
      }
    }
    expect(writeNumeral(100_120_000)).toBe('一亿零一十二万');
    expect(readNumeral('一亿二千万')).toBe(120_000_000n);
    expect(readNumeral('三万亿')).toBe(3_000_000_000_000n);
  });
});

test('money is given in 万元 and back in the author’s unit', () => {
  const money = (words: string) => {
    const value = inTenThousandYuan(only(words));
    return value && formatDecimal(value);
  };
  expect([money('6878200元'), money('687.82万元'), money('1.2亿元'), money('38件')]).toEqual([
    '687.82',
    '687.82',
    '12000',
    undefined,
  ]);
  const back = inUnitOf(only('5元'), decimal('687.82'));
  expect(back && formatDecimal(back)).toBe('6878200');
});

describe('a hostile text is read in steps that grow with its length', () => {
  const time = (words: string) => {
    const takes = [0, 1, 2].map(() => {
      const start = performance.now();
      statedNumbers(words);
      return performance.now() - start;
    });
    return Math.min(...takes);
  };
  const grows = (piece: string, length: number) => {
    const [short, long] = [length / 4, length].map((size) =>
      time(piece.repeat(size / piece.length)),
    );
    // What takes no time at all cannot be compared: a few milliseconds are added.
    expect(long).toBeLessThan(6 * ((short ?? 0) + 5));
  };

  test.each(['9', ',', '一', '万', '余', '百分之'])('%j, a million', { retry: 3 }, (piece) => {
    grows(piece, 1_000_000);
  });

  test.each(['9,', '999,', '9余', '9.', '一点', '近', '9、', '9件、', '、9', '1件至', '的9%'])(
    '%j again and again',
    { retry: 3 },
    (piece) => {
      grows(piece, 160_000);
    },
  );
});
