import type { FeeDuty } from '../../format/types';
import type { FeeNote } from '../../report/notes';
import type { Report } from '../../report/types';
import { firstSections } from './section-order';

/** The paragraphs that speak of the handling fee: in the section where they belong, and in others. */
export function feeStatements(
  report: Report,
  fee: FeeDuty,
): { readonly here: readonly FeeNote[]; readonly elsewhere: readonly FeeNote[] } {
  const here: FeeNote[] = [];
  const elsewhere: FeeNote[] = [];
  for (const { spec, fees } of firstSections(report.sections)) {
    const own = spec.id === fee.section;
    const notes = fees.filter(({ duty }) => duty === fee);
    if (own) here.push(...notes.filter(({ statement }) => statement));
    else elsewhere.push(...notes.filter(({ named }) => named));
  }
  return { here, elsewhere };
}
