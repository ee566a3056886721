import type { Report, Section } from '../../report/types';
import { isBlank } from '../../text/blanks';
import type { Span } from '../../text/span';

const SUB_HEADING =
  /^[\s#*>-]*(?:[(（]?\s*[一二三四五六七八九十\d]{1,3}\s*[)）、.．]+|#{1,6}\s)[^。；;：:！？]{0,30}$/u;

/** The paragraphs of a section; text on the heading's own line is one of them. */
export function paragraphsOf(
  report: Report,
  section: Section,
): (Span & { readonly text: string })[] {
  const { from, to } = section.body;
  const whole = report.blocks
    .filter(({ block, from: at }) => block.kind === 'paragraph' && at >= from && at < to)
    .map(({ block, from: at }) => ({ from: at, to: at + block.text.length, text: block.text }));
  const rest = /^[^\r\n]*/u.exec(report.text.slice(from, to))?.[0] ?? '';
  const words = rest.replace(/^[。：:；*\s]+/u, '');
  const start = from + rest.length - words.length;
  return words === '' ? whole : [{ from: start, to: from + rest.length, text: words }, ...whole];
}

/** Whether a section says anything beside its sub-headings. */
export function hasWords(report: Report, section: Section): boolean {
  return paragraphsOf(report, section).some(
    ({ text }) => !isBlank(text) && !SUB_HEADING.test(text.trim()),
  );
}
