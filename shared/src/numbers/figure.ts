import { trimSpan } from '../text/blanks';
import { rememberedByWord } from '../text/memo';
import {
  type Decimal,
  formatDecimal,
  isNegative,
  parseDecimal,
  shorten,
  timesPowerOfTen,
} from './decimal';
import { readNumeral } from './numeral';

/** What a figure measures: things counted, a change in a count, or money in 万元. */
export type FigureKind = 'count' | 'signed-count' | 'money';

/** How the author wrote a number, so that another number can be written the same way. */
export interface NumberStyle {
  readonly fullWidth: boolean;
  /** Thousands are set apart by commas. */
  readonly grouped: boolean;
  /** The sign as written: a mark, or one of the words 增 and 减. */
  readonly sign: '' | '+' | '-' | '增' | '减';
  /** The unit as written behind the number; empty where there is none. */
  readonly unit: string;
}

/** What a cell says. Blank, a slash, a dash, 无 and 0 are five different things. */
export type Reading =
  | { readonly kind: 'number'; readonly value: Decimal; readonly style: NumberStyle }
  | { readonly kind: 'blank' | 'slash' | 'dash' | 'none' | 'word' };

export const PLAIN_STYLE: NumberStyle = { fullWidth: false, grouped: false, sign: '', unit: '' };

const COUNT_UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const MONEY_UNITS: Readonly<Record<string, number>> = {
  '': 0,
  万: 0,
  万元: 0,
  万元人民币: 0,
  元: -4,
  亿: 4,
  亿元: 4,
};
const MEASURE_WORDS = '件条项个宗起例次封份';
const FIGURE =
  /^(增加?|减少?|[+-])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万元人民币|亿元|万元|元|[万亿]?[件条项个宗起例次封份]|[万亿])?$/u;

/**
 * Reads a cell as a figure of the given kind. Money is given in 万元 whatever unit the cell states;
 * counts are given one by one. Thousands count only in threes.
 */
export function readFigure(text: string, kind: FigureKind): Reading {
  return READERS[kind](text);
}

/** Whether a text is digits alone, as most cells are: a number whatever it measures, and no word. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return false;
  }
  return text !== '';
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

const READERS: Readonly<Record<FigureKind, (text: string) => Reading>> = {
  count: rememberedByWord((text) => read(text, 'count')),
  'signed-count': rememberedByWord((text) => read(text, 'signed-count')),
  money: rememberedByWord((text) => read(text, 'money')),
};

function read(text: string, kind: FigureKind): Reading {
  const span = trimSpan(text, { from: 0, to: text.length });
  const bare = text.slice(span.from, span.to);
  const folded = bare
    .replace(/[！-～]/gu, narrow)
    .replace(/[−﹣–]/gu, '-')
    .trim();
  if (folded === '') return { kind: 'blank' };
  if (/^\/+$/u.test(folded)) return { kind: 'slash' };
  if (/^[-—―─_]+$/u.test(folded)) return { kind: 'dash' };
  if (/^(?:无|没有|暂无|N\/?A)$/iu.test(folded)) return { kind: 'none' };
  return readNumber(folded, bare, kind) ?? readChinese(folded) ?? { kind: 'word' };
}

/** Writes a value in the author's style: width of digits, thousands, sign and unit. */
export function writeFigure(value: Decimal, kind: FigureKind, style: NumberStyle): string {
  const inUnit = timesPowerOfTen(value, -powerOf(style.unit, kind));
  const [whole = '', fraction] = formatDecimal(inUnit).replace(/^-/u, '').split('.');
  const grouped = style.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const signed = signOf(value, style) + number + style.unit;
  return style.fullWidth ? signed.replace(/[!-~]/gu, widen) : signed;
}

function readNumber(folded: string, bare: string, kind: FigureKind): Reading | undefined {
  const match = FIGURE.exec(folded);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  if (kind !== 'money' && unit.includes('元')) return undefined;
  const negative = sign === '-' || sign.startsWith('减');
  const digits = parseDecimal(`${negative ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`);
  if (!digits) return undefined;
  const value = shorten(timesPowerOfTen(digits, powerOf(unit, kind)), digits.scale);
  const fullWidth = /[０-９．，－＋]/u.test(bare);
  const style = { fullWidth, grouped: whole.includes(','), sign: signMark(sign), unit };
  return { kind: 'number', value, style };
}

/** A Chinese numeral in a cell: clear in value, though not written as the form wants it. */
function readChinese(folded: string): Reading | undefined {
  if (!/^[〇零一二两三四五六七八九十百千万亿]+$/u.test(folded)) return undefined;
  const units = readNumeral(folded);
  if (units === undefined) return undefined;
  return { kind: 'number', value: { units, scale: 0 }, style: { ...PLAIN_STYLE, fullWidth: true } };
}

function powerOf(unit: string, kind: FigureKind): number {
  if (kind === 'money') return MONEY_UNITS[unit] ?? 0;
  return COUNT_UNITS[unit.replace(new RegExp(`[${MEASURE_WORDS}]$`, 'u'), '')] ?? 0;
}

function signMark(sign: string): NumberStyle['sign'] {
  const first = sign.charAt(0);
  return first === '增' || first === '减' || first === '+' || first === '-' ? first : '';
}

function signOf(value: Decimal, style: NumberStyle): string {
  const inWords = style.sign === '增' || style.sign === '减';
  if (isNegative(value)) return inWords ? '减' : '-';
  if (inWords) return '增';
  return style.sign === '+' ? '+' : '';
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

function widen(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
