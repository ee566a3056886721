import { withoutBlanks } from '../text/blanks';
import { looseKey } from '../text/key';
import { unscraped } from '../text/scraped';

/** Another name by which the same organ goes, in brackets behind its own: 政务服务局(行政审批局). */
const OTHER_NAME = /\([^()]{3,30}[局委办院厅馆会室]\)$/u;
/** In what stands in brackets, words of an extent, or of a part of the organ: either has its own report. */
const APART = /本级|系统|汇总|本部|区|管理局|[分支]局|分中心|[总支大中]队/u;
/** What is one and the same at the start, at the end or amid a name, longer and shorter. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^中华人民共和国(?=.)|^国家税务总局(?=..)/u, ''],
  // A title may go on: 某县关于2023年度…工作的报告.
  [/关于$/u, ''],
  [/人民政府/gu, '政府'],
  [/政府(?=本级$|$)/u, ''],
  [/街道(?:办事处|办)(?=本级$|$)/u, '街道'],
  [/办事处$/u, ''],
  [/(?:管理委员会|管委会)$/u, '管委'],
  [/委员会$/u, '委'],
  [/办公室$/u, '办'],
];

/**
 * What is the same for every way in which an organ’s name is written: width, blanks, brackets, traditional
 * characters, another name in brackets, and whether a government is called one. 某县 and 某县人民政府 are one
 * organ; its office is another, and so is what says 本级 or 系统, which makes a report of its own. Nothing
 * is left out that might tell two organs apart: of two that are taken for one, each is held against the other.
 */
export function organKey(organ: string): string {
  const name = withoutBlanks(unscraped(organ).normalize('NFKC'));
  const other = OTHER_NAME.exec(name);
  const own = other && !APART.test(other[0]) ? name.slice(0, other.index) : name;
  return SPELLINGS.reduce((key, [long, short]) => key.replace(long, short), looseKey(own));
}
