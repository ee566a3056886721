import type { FeeDuty } from '../../format/types';
import type { Report } from '../../report/types';
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
    for (const paragraph of paragraphsOf(report, section)) {
      // Elsewhere only the fee's own name counts: other charges are spoken of everywhere.
      const pattern = own ? fee.statement : /信息处理费|公开处理费/u;
      const match = pattern.exec(paragraph.text.replace(/\s/gu, ' '));
      if (!match) continue;
      const from = paragraph.from + match.index;
      (own ? here : elsewhere).push({ from, to: from + match[0].length, paragraph });
    }
  }
  return { here, elsewhere };
}
