import type { FeeDuty } from '../../format/types';
import type { Report } from '../../report/types';
import { withoutBlanks } from '../../text/blanks';
import type { Span } from '../../text/span';
import { firstSections } from './section-order';
import { paragraphsOf } from './section-words';

/** The words that speak of the fee, and the paragraph in which they stand. */
export interface FeeStatement extends Span {
  readonly paragraph: Span & { readonly text: string };
}

/** The places that speak of the handling fee: in the section where they belong, and in others. */
export function feeStatements(
  report: Report,
  fee: FeeDuty,
): { readonly here: readonly FeeStatement[]; readonly elsewhere: readonly FeeStatement[] } {
  const here: FeeStatement[] = [];
  const elsewhere: FeeStatement[] = [];
  for (const section of firstSections(report.sections)) {
    const own = section.spec.id === fee.section;
    const found = statementsIn(paragraphsOf(report, section), own ? fee.statement : fee.name, fee);
    for (const statement of found) (own ? here : elsewhere).push(statement);
  }
  return { here, elsewhere };
}

function statementsIn(
  paragraphs: readonly FeeStatement['paragraph'][],
  pattern: RegExp,
  { others }: FeeDuty,
): FeeStatement[] {
  // What stands for other charges keeps its length, so that places stay what they are.
  const read = (text: string) =>
    text.replace(/\s/gu, ' ').replace(others, (charge) => '□'.repeat(charge.length));
  const found = paragraphs.flatMap((paragraph) => {
    const match = pattern.exec(read(paragraph.text));
    if (!match) return [];
    const from = paragraph.from + match.index;
    return [{ from, to: from + match[0].length, paragraph }];
  });
  if (found.length > 0) return found;
  // A converter may have broken the sentence over lines.
  const [first] = paragraphs;
  const whole = withoutBlanks(paragraphs.map(({ text }) => text).join(''));
  return first && pattern.test(read(whole)) ? [{ ...first, paragraph: first }] : [];
}
