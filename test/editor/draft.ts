import { applications, disclosures, disputes } from './tables';

/** The text of a draft and the one figure in it that is wrong. */
export interface Draft {
  readonly text: string;
  readonly right: string;
  readonly wrong: { readonly offset: number; readonly written: string; readonly right: string };
}

const titles = {
  one: '一、总体情况',
  two: '二、主动公开政府信息情况',
  three: '三、收到和处理政府信息公开申请情况',
  four: '四、政府信息公开行政复议、行政诉讼情况',
  five: '五、存在的主要问题及改进情况',
  six: '六、其他需要报告的事项',
} as const;

export const sectionTitles: readonly string[] = Object.values(titles);

/** A draft of an invented county in which two digits of one figure, amid table three, are swapped. */
export function brokenDraft(): Draft {
  const right = draftText('29');
  const text = draftText('92');
  const offset = firstDifference(text, right);
  return { text, right, wrong: { offset, written: '92', right: '29' } };
}

function draftText(granted: string): string {
  return [
    '云泽县2024年政府信息公开工作年度报告',
    '根据《中华人民共和国政府信息公开条例》编制本年度报告。本报告所列数据的统计期限为2024年1月1日至2024年12月31日。',
    titles.one,
    '2024年，云泽县继续推进政府信息公开工作，主动公开的渠道保持畅通。',
    '收到政府信息公开申请43件，引发行政复议3件、行政诉讼2件。政府信息管理、公开平台建设和监督保障有序推进，开展工作考核和社会评议，未发生责任追究的情形。',
    titles.two,
    disclosures(),
    titles.three,
    applications(granted),
    titles.four,
    disputes(),
    titles.five,
    '公开的内容还不够全面，下一年将加强培训和检查。',
    titles.six,
    '本机关未收取信息处理费。',
    '',
  ].join('\n\n');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at++;
  return at;
}
