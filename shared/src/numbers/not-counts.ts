/** How far around a number is looked for what makes it no count. */
const REACH = 10;

/** 前 ranks in 前三名, and says when in 目前38件. */
const RANKED = /(?:第[（(]?|(?<![目此以之日当年])前|每)$/u;
/** What names a number rather than states it, unless a measure word follows: 传真3件. */
const NAMED = /(?:邮编|邮政编码|电话|传真|手机|号码|编号|代码|账号|证号|QQ)(?:为|是)?[:：]?$/u;
const LETTER_BEFORE = /[A-Za-z_@#№.&$]$/u;
const LETTER_BEHIND = /^[A-Za-z_@]/u;
const MINUS = /(?:^|[^-—–−])[-+−±]$/u;
const OPENED = /[（([〔【［「“"‘]$/u;
const CLOSED = /^[）)\]〕】］」”"’]/u;
const LIST_ITEM = /^[、.．](?!\d)/u;
const ITEM_BEFORE = /(?:^|[。；;：:])$/u;
const HOTLINE = /^[政务便民服市长府公共一站式]{0,8}(?:热线|平台|工单)/u;
const LAW = /(?:》|条例)$/u;

/**
 * Whether the number in ASCII digits between the offsets is a name, a list number, a year without 年,
 * a telephone number or the like; `measure` is the measure word behind it.
 */
export function isName(words: string, from: number, to: number, measure: string): boolean {
  const before = words.slice(Math.max(0, from - REACH), from);
  const behind = words.slice(to, to + REACH + 2);
  if (RANKED.test(before) || LETTER_BEFORE.test(before) || MINUS.test(before)) return true;
  if (measure === '条' || measure === '项') return LAW.test(before);
  if (measure !== '') return false;
  if (NAMED.test(before)) return true;
  if (LETTER_BEHIND.test(behind) || HOTLINE.test(behind)) return true;
  if (OPENED.test(before) && CLOSED.test(behind)) return true;
  if (LIST_ITEM.test(behind) && ITEM_BEFORE.test(before)) return true;
  return /^(?:(?:19|20)\d\d|12\d{3}|1[3-9]\d{9})$/u.test(words.slice(from, to));
}

/** Measure words that are said of spoken numbers; with the others they are mostly words of another kind. */
const SPOKEN_MEASURES =
  /^(?:[件条起宗例份项部笔封次人名篇家户期场]|[件人条]次|[万亿]?元|个?百分点|%)$/u;
const OF_OURS =
  /^(?:政府信息|信息公开|依申请|申请|行政[复诉许处强规]|复议|诉讼|规章|规范性|案件|$|[，。；、：）),;])/u;
const AFTER_NOUN = /(?:申请|复议|诉讼|案件?|信息|文件|许可|处罚|强制|规章)$/u;
const AFTER_VERB = /(?:发生|受理|收到|涉及|出现|引发|产生|新增|办理|审结|[有共被仅])$/u;
const PART_OF_A_WORD = /(?:[任每同第唯统逐之某另这那单专划合归如万进几]|(?<![总件条次])数)$/u;

/**
 * Whether a Chinese numeral counts nothing: it belongs to another word (统一部署, 每一件, 一件事, 一起),
 * to a slogan (四个意识), or to 数十. The offsets are those of its pieces: where the numeral ends, the
 * number with 余 and unit, and the measure word.
 */
export function isWord(
  words: string,
  {
    from,
    numeral: to,
    number,
    measure: behind,
  }: Readonly<Record<'from' | 'numeral' | 'number' | 'measure', number>>,
): boolean {
  const before = words.slice(Math.max(0, from - REACH), from);
  const numeral = words.slice(from, to);
  const measure = words.slice(number, behind);
  if (PART_OF_A_WORD.test(before) || RANKED.test(before)) return true;
  if (measure === '个') return numeral.length === 1;
  if (!SPOKEN_MEASURES.test(measure)) return true;
  if (LAW.test(before) || /^规定/u.test(words.slice(behind, behind + 2))) return true;
  if (numeral === '零' || numeral === '〇') return !isAfterNoun(words, before, behind);
  return numeral === '一' && isNoOne(words, before, measure, behind);
}

/** 一件 is a count where what the report counts follows, or a stop; 一起 also says “together”. */
function isNoOne(words: string, before: string, measure: string, behind: number): boolean {
  if (measure === '次' || measure === '人' || measure === '部') return true;
  const next = words.slice(behind, behind + 4);
  if (!OF_OURS.test(next)) return true;
  if (measure !== '起') return false;
  return !AFTER_VERB.test(before) && !isAfterNoun(words, before, behind);
}

function isAfterNoun(words: string, before: string, behind: number): boolean {
  return AFTER_NOUN.test(before) && /^(?:$|[，。；、）),;])/u.test(words.slice(behind, behind + 1));
}
