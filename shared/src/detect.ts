import { LANGUAGE_ID, REPORT_ENDINGS } from './names';

/**
 * Words that only a report on the national form has. Kept apart from the format data so that the
 * client, which asks this of every plain text that is opened, need not load them; a test holds the
 * two together.
 */
const TITLES: readonly RegExp[] = [
  /^[ \t\u00a0\u3000#*]*一\s*[、.．]\s*总体情况/mu,
  /^[ \t\u00a0\u3000#*]*二\s*[、.．]\s*主动公开政府信息(?:的)?情况/mu,
  /^[ \t\u00a0\u3000#*]*三\s*[、.．]\s*(?:行政机关)?收到和处理政府信息公开申请(?:的)?情况/mu,
  /^[ \t\u00a0\u3000#*]*四\s*[、.．]\s*(?:因)?政府信息公开[^\r\n]{0,16}行政复议[^\r\n]{0,6}行政诉讼(?:的)?情况/mu,
  /^[ \t\u00a0\u3000#*]*五\s*[、.．]\s*(?:政府信息公开工作)?存在的?(?:主要)?问题[及和]改进(?:情况|措施)/mu,
  /^[ \t\u00a0\u3000#*]*六\s*[、.．]\s*其他(?:需要?)?报告的?事项/mu,
];
/** In either kind of characters: what a scraped page shows is asked for its tables at least. */
const ITEM_ONE = /第\s*二\s*十\s*[条條]\s*第\s*[（([〔【]\s*一\s*[）)\]〕】]\s*[项項]/u;
/** Text of a PDF may have radicals in the place of characters; they are made what they look like. */
const RADICAL = /[\u2f00-\u2fd5]/u;
const LONGEST = 200_000;

/**
 * Whether a text looks like an annual report: two of the national section titles, or the first head
 * of table two. Cheap: a few searches over at most 400,000 characters in all.
 */
export function looksLikeReport(text: string): boolean {
  // Of a long text the start and the end are looked at: section one may hold nearly all of it.
  const long = text.length > 2 * LONGEST;
  const shown = long ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const head = RADICAL.test(shown) ? shown.normalize('NFKC') : shown;
  if (ITEM_ONE.test(head)) return true;
  let found = 0;
  for (const title of TITLES) if (title.test(head) && ++found === 2) return true;
  return false;
}

/** Whether a file is one in which reports are written, by its name or address. */
export function mayHoldReport(name: string): boolean {
  const lower = name.toLowerCase();
  return REPORT_ENDINGS.some((ending) => lower.endsWith(ending));
}

/**
 * Whether a file is called a report, by its name or path as people write it, not as an address. It is one
 * then, however damaged: else nobody would notice. VS Code is told of the same names in the manifest.
 */
export function isNamedReport(path: string): boolean {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const name = file.normalize('NFC');
  if (OWN_ENDINGS.test(name)) return true;
  const at = name.indexOf(SUBJECT);
  return at >= 0 && REPORT.test(name.slice(at + SUBJECT.length));
}

const OWN_ENDINGS = new RegExp(`\\.${LANGUAGE_ID}(?:\\.txt|\\.md)?$`, 'iu');
const SUBJECT = '政府信息公开';
const REPORT = /年报|年度报告/u;

/** Whether nothing is looked for in a folder, or a file, of that name: it belongs to a tool. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
