import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OPEN_DOCUMENTS } from '../../server/src/document';
import { textOf } from '../../shared/src/syntax/tree';

const URI = 'file:///draft.txt';
const pieces = fc.constantFrom(
  ...['\n', '\r', '\r\n', '\n\n', '甲', '乙丙', '𠮷', '\ud842', '\ufeff', '\t', ' | ', '29'],
  ...['一、总体情况', '\t行政许可\t3\n', '总计', '2023年，收到申请31件。'],
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const places = fc.record({ line: fc.nat(999), character: fc.nat(40) });
const changes = fc.array(fc.record({ start: places, end: places, text: texts }), {
  minLength: 1,
  maxLength: 6,
});

/** The document of the library, whose ways every client knows, and ours. */
function both(text: string) {
  return {
    theirs: TextDocument.create(URI, 'nianbao', 1, text),
    ours: OPEN_DOCUMENTS.create(URI, 'nianbao', 1, text),
  };
}

describe('an open document', () => {
  test('has every offset where the library has it, and every position', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { theirs, ours } = both(text);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          expect(ours.positionAt(offset), String(offset)).toEqual(theirs.positionAt(offset));
        }
        for (let line = -1; line <= theirs.lineCount; line++) {
          for (let character = 0; character < 12; character++) {
            const place = { line, character };
            expect(ours.offsetAt(place), JSON.stringify(place)).toBe(theirs.offsetAt(place));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is after changes what the library makes of them', () => {
    fc.assert(
      fc.property(texts, changes, (text, made) => {
        const { theirs, ours } = both(text);
        let after = ours;
        for (const { start, end, text: inserted } of made) {
          // What lies below the last line the library does not keep apart in its table of lines.
          const inside = (place: typeof start) => {
            return { ...place, line: place.line % theirs.lineCount };
          };
          const change = { range: { start: inside(start), end: inside(end) }, text: inserted };
          after = OPEN_DOCUMENTS.update(after, [change], 2);
          expect(textOf(after.tree)).toBe(TextDocument.update(theirs, [change], 2).getText());
        }
        expect(after.version).toBe(2);
        expect(textOf(ours.tree)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is replaced as a whole by a change without a range', () => {
    const { ours } = both('甲\n');
    const after = OPEN_DOCUMENTS.update(ours, [{ text: '乙' }, { text: '丙\r\n' }], 2);
    expect(textOf(after.tree)).toBe('丙\r\n');
    // Not of the protocol, but sent all the same.
    const nothing: unknown = { range: null, text: '丁' };
    const odd = OPEN_DOCUMENTS.update(ours, [nothing as { text: string }], 3);
    expect(textOf(odd.tree)).toBe('丁');
  });
});
