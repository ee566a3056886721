import type { Span } from '../text/span';
import { isCardNumber } from './card-number';
import { isIdentityNumber } from './identity-number';

/** A number that belongs to one person. */
export interface Personal extends Span {
  readonly kind: 'identity' | 'card' | 'mobile' | 'contact';
  /** Its characters, without anything between them. */
  readonly text: string;
}

/** Runs of digits, which a telephone number or card may part by hyphens. */
const RUNS = /\d(?:[\d-]*\d)?[Xx]?/gu;
/** What stands before or behind shows that the digits are a piece of an address on the web, or of a name. */
const ATTACHED_BEFORE = /[A-Za-z_@/\\=.?&#%+-]$/u;
const ATTACHED_BEHIND = /^(?:[A-Za-z_@/\\=&#%×*-]|\.[A-Za-z\d])/u;
/** +86 and 0086 are a part of a telephone number. */
const COUNTRY = /^(?:00)?86-?(?=1)/u;
/** What is counted is no telephone number: 13800000000元. */
const COUNTED = /^(?:余|多)?[元万亿件条人次个户份吨米号]/u;
const MOBILE = /^1[3-9]\d{9}$/u;
/** Words in front of a number by which the organ can be reached. */
const OFFICIAL =
  /(?:联系|咨询|办公|监督|举报|投诉|服务|受理|值班|公开)[^。；;]{0,10}$|电话[^。；;]{0,8}$|热线[^。；;]{0,8}$/u;

/** The numbers in words that must not be published because they are a person’s own, in order. */
export function personalIn(words: string): Personal[] {
  const found: Personal[] = [];
  // A number alone may be a figure of a table that nobody recognised.
  if (!/\p{Script=Han}/u.test(words)) return found;
  for (const { index, 0: run } of words.matchAll(RUNS)) {
    if (run.length < 11 || run.length > 30) continue;
    const country = words[index - 1] === '+' || run.startsWith('00') ? COUNTRY.exec(run) : null;
    const written = run.slice(country?.[0].length ?? 0);
    const from = index + run.length - written.length;
    const before = words.slice(Math.max(0, index - 20), index).replace(/\+$/u, '');
    const behind = words.slice(index + run.length, index + run.length + 4);
    const personal = personalOf(written, before, behind);
    if (personal) found.push({ from, to: from + written.length, ...personal });
  }
  return found;
}

function personalOf(
  written: string,
  before: string,
  behind: string,
): Pick<Personal, 'kind' | 'text'> | undefined {
  if (ATTACHED_BEFORE.test(before) || ATTACHED_BEHIND.test(behind)) return undefined;
  if (isIdentityNumber(written)) return { kind: 'identity', text: written };
  const digits = written.replaceAll('-', '');
  if (isGrouped(written, 4) && isCardNumber(digits)) return { kind: 'card', text: digits };
  if (!MOBILE.test(digits) || !isPhone(written) || COUNTED.test(behind)) return undefined;
  return { kind: OFFICIAL.test(before) ? 'contact' : 'mobile', text: digits };
}

/** Digits without a hyphen, or in groups of so many but for the last. */
function isGrouped(written: string, size: number): boolean {
  const groups = written.split('-');
  return groups.length === 1 || groups.slice(0, -1).every((group) => group.length === size);
}

/** 13812345678, 138-1234-5678 or 138-12345678. */
function isPhone(written: string): boolean {
  return /^\d{3}(?:-?\d{8}|-\d{4}-\d{4})$/u.test(written);
}

/** The number with what tells one person from another left out. */
export function masked({ kind, text }: Pick<Personal, 'kind' | 'text'>): string {
  const [first, last] = SHOWN[kind];
  const end = text.length - last;
  return text.slice(0, first) + '×'.repeat(end - first) + text.slice(end);
}

/** How many characters of each kind are left at the beginning and at the end. */
const SHOWN: Readonly<Record<Personal['kind'], readonly [number, number]>> = {
  identity: [6, 4],
  card: [6, 4],
  mobile: [3, 4],
  contact: [3, 4],
};
