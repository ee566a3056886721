import type { Node } from 'jsonc-parser';
import { type Message, message } from '../messages';

/** Says what is wrong at a place of a configuration file. */
export type Tell = (node: Node, told: Message) => undefined;

/** The entries of what should be an object; none, and a fault, where it is not. */
export function entriesOf(node: Node | undefined, tell: Tell): [key: Node, value: Node][] {
  if (!node) return [];
  if (node.type !== 'object') {
    tell(node, message('config/object'));
    return [];
  }
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[key, value]] : [],
  );
}

/** The elements of what should be an array; none, and a fault, where it is not. */
export function elementsOf(node: Node, tell: Tell): readonly Node[] {
  if (node.type === 'array') return node.children ?? [];
  tell(node, message('config/array'));
  return [];
}

/** A text that says something; else a fault. */
export function wordsIn(node: Node, tell: Tell): string | undefined {
  const { type, value } = node;
  if (type !== 'string') return tell(node, message('config/string'));
  const words = String(value);
  return words.trim() === '' ? tell(node, message('config/empty')) : words;
}
