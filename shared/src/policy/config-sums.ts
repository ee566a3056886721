import type { Node } from 'jsonc-parser';
import { organKey } from '../facts/organ-key';
import { cleanPath, isPattern, leadsOut } from '../folder/patterns';
import type { SumDeclaration } from '../folder/sums';
import { message } from '../messages';
import type { Span } from '../text/span';
import { elementsOf, entriesOf, type Tell, wordsIn } from './config-nodes';

/** A file that names the units of a sum: where it is named, for which of the sums, and its path. */
export interface RegisterFile extends Span {
  readonly sum: number;
  readonly path: string;
}

interface Declared {
  readonly sums: readonly SumDeclaration[];
  readonly registers: readonly RegisterFile[];
}

/**
 * What a configuration file says of reports that sum others. A sum of which anything is wrong is told and
 * counts for nothing: without one of its units it would blame the report.
 */
export function sumsIn(node: Node, tell: Tell): Declared {
  const sums: SumDeclaration[] = [];
  const registers: RegisterFile[] = [];
  const files = new Set<string>();
  for (const entry of elementsOf(node, tell)) {
    let isSound = true;
    const declared = sumIn(entry, files, (at, told) => {
      isSound = false;
      return tell(at, told);
    });
    if (!declared || !isSound) continue;
    const { path, ...sum } = declared;
    files.add(cleanPath(sum.file));
    if (path) registers.push({ ...path, sum: sums.length });
    sums.push(sum);
  }
  return { sums, registers };
}

type SumIn = SumDeclaration & Pick<RegisterIn, 'path'>;

function sumIn(entry: Node, known: ReadonlySet<string>, tell: Tell): SumIn | undefined {
  const parts = partsOf(entry, tell);
  if (!parts) return undefined;
  const file = fileOf(entry, parts, known, tell);
  const units = pathsIn(parts.get('units'), tell);
  const register = registerIn(parts.get('register'), tell);
  if (!parts.has('units') && !parts.has('register')) tell(entry, message('config/no-units'));
  return file === undefined ? undefined : { file, units, ...register };
}

const KEYS: readonly string[] = ['file', 'units', 'register'];

function partsOf(entry: Node, tell: Tell): ReadonlyMap<string, Node> | undefined {
  const parts = new Map<string, Node>();
  for (const [key, value] of entriesOf(entry, tell)) {
    if (KEYS.includes(key.value)) parts.set(key.value, value);
    else tell(key, message('config/key', { key: key.value }));
  }
  return entry.type === 'object' ? parts : undefined;
}

/** The report that sums: each is declared once. */
function fileOf(
  entry: Node,
  parts: ReadonlyMap<string, Node>,
  known: ReadonlySet<string>,
  tell: Tell,
): string | undefined {
  const node = parts.get('file');
  if (!node) return tell(entry, message('config/no-sum'));
  const file = pathIn(node, tell);
  if (file === undefined || !known.has(cleanPath(file))) return file;
  return tell(node, message('config/twice', { name: file }));
}

function pathIn(node: Node, tell: Tell): string | undefined {
  const path = wordsIn(node, tell);
  return path !== undefined && leadsOut(path) ? tell(node, message('config/outside')) : path;
}

function pathsIn(node: Node | undefined, tell: Tell): string[] {
  if (!node) return [];
  const elements = elementsOf(node, tell);
  if (node.type === 'array' && elements.length === 0) tell(node, message('config/empty'));
  return elements.flatMap((one) => pathIn(one, tell) ?? []);
}

interface RegisterIn {
  readonly register: readonly string[] | undefined;
  readonly path?: Omit<RegisterFile, 'sum'>;
}

/** Names, or the path of a file that has them. */
function registerIn(node: Node | undefined, tell: Tell): RegisterIn {
  if (!node) return { register: undefined };
  if (node.type !== 'string') return { register: namesIn(node, tell) };
  const path = pathIn(node, tell);
  if (path === undefined) return { register: undefined };
  if (isPattern(path)) {
    tell(node, message('config/one-file'));
    return { register: undefined };
  }
  const place = { from: node.offset, to: node.offset + node.length };
  return { register: undefined, path: { path: cleanPath(path), ...place } };
}

function namesIn(node: Node, tell: Tell): string[] | undefined {
  const elements = elementsOf(node, tell);
  if (node.type !== 'array') return undefined;
  if (elements.length === 0) tell(node, message('config/empty'));
  const known = new Set<string>();
  const names = elements.flatMap((one) => {
    const name = wordsIn(one, tell);
    if (name === undefined) return [];
    if (known.has(organKey(name))) return tell(one, message('config/twice', { name })) ?? [];
    known.add(organKey(name));
    return [name];
  });
  return names.length > 0 ? names : undefined;
}
