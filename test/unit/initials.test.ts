import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../shared/src/format';
import { bareWords, initialsOf, KNOWN_INITIALS } from '../../shared/src/format/initials';
import { BASIS_SENTENCE, PERIOD_SENTENCE, TITLE_WORDS } from '../../shared/src/format/sentences';
import { everyNode } from '../../shared/src/format/tree';
import { TABLES } from '../../shared/src/format/vocabulary';

/** Every wording of the forms that a draft may have, and so may be completed. */
function wordings(): string[] {
  const sections = FORMATS.flatMap(({ sections: all }) =>
    all.flatMap(({ title, parts }) => [title.text, ...parts.map(({ label }) => label.text)]),
  );
  const tables = TABLES.flatMap(({ name, blocks }) => [
    name.zh,
    ...blocks.flatMap(({ heading, corner, columns, rows }) => [
      ...(heading ? [heading.text] : []),
      ...(corner ? [corner.text] : []),
      ...[...everyNode(columns), ...everyNode(rows)].flatMap(({ label }) => label?.text ?? []),
    ]),
  ]);
  const beginnings = FORMATS.flatMap(({ fee }) => (fee ? [fee.sentence, fee.charged] : []))
    .concat(BASIS_SENTENCE, PERIOD_SENTENCE, TITLE_WORDS)
    .map((text) => text.split(/[{《，。]/u)[0] ?? '');
  return [...new Set([...sections, ...tables, ...beginnings])];
}

describe('initials of pinyin', () => {
  test.each(wordings())('of “%s” are known', (text) => {
    expect(initialsOf(text)).toHaveLength(bareWords(text).length);
  });

  test.each(KNOWN_INITIALS)('of “%s” are %s', (words, initials) => {
    expect(initials).toBe(pinyin(words, { pattern: 'first', toneType: 'none', separator: '' }));
  });

  test('are kept for nothing that no form has', () => {
    const known = new Set(wordings().map(bareWords));
    expect(KNOWN_INITIALS.map(([words]) => words).filter((words) => !known.has(words))).toEqual([]);
  });

  test('are those of the words, without a number and a note', () => {
    expect(initialsOf('1.属于国家秘密')).toBe('sygjmm');
    expect(initialsOf('（二）部分公开（区分处理的，只计这一情形，不计其他情形）')).toBe('bfgk');
    expect(initialsOf('第二十条第（一）项')).toBe('destdyx');
  });
});
