import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { SumDeclaration } from '../folder/sums';
import type { Bilingual } from '../format/types';
import { type Message, message } from '../messages';
import { isKnownRule } from '../rules';
import type { Span } from '../text/span';
import { entriesOf, type Tell } from './config-nodes';
import { type RegisterFile, sumsIn } from './config-sums';
import { levelsOf } from './levels';
import type { Level, SuppressionEntry } from './types';

/** Where a configuration file is wrong, in UTF-16 units; what is wrong counts for nothing. */
interface ConfigFault extends Span {
  readonly message: Message;
}

/** What a configuration file says. */
export interface Config {
  readonly levels: Readonly<Record<string, Level>>;
  readonly suppressions: readonly SuppressionEntry[];
  /** Reports that sum others. */
  readonly sums: readonly SumDeclaration[];
  /** Files that name the units of a sum and are still to be read, see `withRegisters`. */
  readonly registers: readonly RegisterFile[];
  readonly faults: readonly ConfigFault[];
}

/** Reads the text of a configuration file: JSON with comments and trailing commas. Never throws. */
export function readConfig(text: string): Config {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  // One slip makes the parser stumble on and on: where it did so first is enough.
  const faults: ConfigFault[] = errors.slice(0, 1).map(({ offset, length, error }) => ({
    from: offset,
    to: offset + length,
    message: message('config/syntax', { reason: reasonOf(error) }),
  }));
  const tell = (node: Node, told: Message): undefined => {
    faults.push({ from: node.offset, to: node.offset + node.length, message: told });
    return undefined;
  };
  const levels: Record<string, Level> = {};
  const suppressions: SuppressionEntry[] = [];
  const sums: SumDeclaration[] = [];
  const registers: RegisterFile[] = [];
  for (const [key, value] of entriesOf(root, tell)) {
    if (key.value === 'rules') Object.assign(levels, levelsIn(value, tell));
    else if (key.value === 'suppress') suppressions.push(...suppressionsIn(value, tell));
    else if (key.value === 'sums') {
      const declared = sumsIn(value, tell);
      sums.push(...declared.sums);
      registers.push(...declared.registers);
    } else if (key.value !== '$schema') tell(key, message('config/key', { key: key.value }));
  }
  return { levels, suppressions, sums, registers, faults };
}

/** What the parser of the library expected, in words. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  InvalidSymbol: {
    zh: '不认识的文字，文字要加双引号',
    en: 'unknown word; text stands in double quotes',
  },
  InvalidNumberFormat: { zh: '数字写法不对', en: 'this is no number' },
  PropertyNameExpected: {
    zh: '这里应为加双引号的名称',
    en: 'a name in double quotes should stand here',
  },
  ValueExpected: { zh: '缺少值', en: 'a value is missing' },
  ColonExpected: { zh: '缺少冒号', en: 'a colon is missing' },
  CommaExpected: { zh: '缺少逗号', en: 'a comma is missing' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'a closing } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'a closing ] is missing' },
  EndOfFileExpected: { zh: '这里以后的内容多余', en: 'nothing should stand behind the end' },
  UnexpectedEndOfComment: { zh: '注释没有结束', en: 'the comment has no end' },
  UnexpectedEndOfString: { zh: '引号没有配对', en: 'a quotation mark is missing' },
};

function reasonOf(error: ParseError['error']): Bilingual {
  return (
    REASONS[printParseErrorCode(error)] ?? { zh: '写法不对', en: 'it is written in another way' }
  );
}

function levelsIn(node: Node, tell: Tell): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const [key, value] of entriesOf(node, tell)) {
    const levelsOfRule = levelsOf(key.value);
    const level = levelsOfRule.find((one) => one === value.value);
    if (!isKnownRule(key.value)) tell(key, message('config/rule', { rule: key.value }));
    else if (!level) tell(value, message('config/level', { levels: levelsOfRule.join(', ') }));
    else levels[key.value] = level;
  }
  return levels;
}

function suppressionsIn(node: Node, tell: Tell): SuppressionEntry[] {
  if (node.type !== 'array') {
    tell(node, message('config/array'));
    return [];
  }
  return (node.children ?? []).flatMap((entry) => suppressionIn(entry, tell) ?? []);
}

function suppressionIn(node: Node, tell: Tell): SuppressionEntry | undefined {
  const words = new Map<string, Node>();
  for (const [key, value] of entriesOf(node, tell)) {
    if (!ENTRY_KEYS.includes(key.value)) tell(key, message('config/key', { key: key.value }));
    else if (value.type !== 'string') tell(value, message('config/string'));
    else if (key.value === 'file' && /[*?]/u.test(value.value)) {
      tell(value, message('config/pattern'));
    } else words.set(key.value, value);
  }
  if (node.type !== 'object') return undefined;
  const textOf = (key: string): string | undefined => words.get(key)?.value;
  const [rule, reason] = [textOf('rule'), textOf('reason')];
  if (rule === undefined) return tell(node, message('config/no-rule'));
  if (!isKnownRule(rule)) return tell(words.get('rule') ?? node, message('config/rule', { rule }));
  if (!reason?.trim()) return tell(words.get('reason') ?? node, message('config/no-reason'));
  const [file, at] = [textOf('file'), textOf('at')];
  return { rule, reason, ...(file !== undefined && { file }), ...(at !== undefined && { at }) };
}

const ENTRY_KEYS: readonly string[] = ['rule', 'file', 'at', 'reason'];
