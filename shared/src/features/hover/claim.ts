import { distinctReadings } from '../../claims/held';
import { heldName, heldWords, listed, shareWords } from '../../claims/names';
import { partsTogether } from '../../claims/together';
import { type Verdict, verdictOn } from '../../claims/verdict';
import type { Draft } from '../../draft';
import { passageAt } from '../../draft/prose';
import { type Locale, type Message, message, say } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import { growthText, shareText } from '../../numbers/share';
import { claimsIn } from '../../prose/claims';
import type { Claim } from '../../prose/claims/types';
import { type Passage, sourceOf } from '../../prose/passage';
import type { Report } from '../../report/types';
import { isGrowthClaim } from '../../series/growth';
import { type Span, shift, touches } from '../../text/span';
import { type Beside, growthBeside } from './last-year';
import { paragraphs, quoted } from './markdown';

/** A number stated in prose: what it is taken to mean, and whether the tables say the same. */
export function claimAt(
  draft: Draft,
  offset: number,
  locale: Locale,
  beside: Beside | undefined,
): (Span & { readonly markdown: string }) | undefined {
  const around = passageAt(draft, offset);
  if (!around) return undefined;
  const { passage, start } = around;
  for (const claim of claimsIn(passage)) {
    const span = shift(sourceOf(passage, claim), start);
    if (!touches(span, offset)) continue;
    const last = beside && isGrowthClaim(claim) ? growthBeside(claim, beside) : undefined;
    const said = last ?? wordsOf(passage, claim, draft.report);
    const name = `**${quoted(passage.words.slice(claim.from, claim.to))}** · ${say(message('hover/claim'), locale)}`;
    return { ...span, markdown: paragraphs(name, say(said, locale)) };
  }
  return undefined;
}

function wordsOf(passage: Passage, claim: Claim, report: Report): Message {
  const verdict = verdictOn(claim, report);
  if (verdict.kind === 'unknown') return message('hover/claim-unknown');
  if (verdict.kind === 'contradicts') return contradiction(verdict);
  const parts = partsTogether(passage, claim, report);
  if (parts && verdict.as === 'part') {
    const terms = parts.map(formatDecimal).join('＋');
    return message('hover/claim-parts', { terms, reading: heldWords(verdict.reading) });
  }
  return agreement(claim, verdict);
}

function agreement(claim: Claim, verdict: Extract<Verdict, { readonly kind: 'fits' }>): Message {
  const places = 'stated' in claim ? claim.stated.step.scale : 0;
  switch (verdict.as) {
    case 'figure':
      return message('hover/claim-fits', { reading: heldWords(verdict.reading) });
    case 'part':
      return message('hover/claim-part', { reading: heldWords(verdict.reading) });
    case 'share': {
      const { part, whole } = verdict.reading;
      const percent =
        (part.value && whole.value && shareText(part.value, whole.value, places)) ?? '';
      const args = { share: shareWords(verdict.reading), percent, base: heldName(whole) };
      return message('hover/claim-share', args);
    }
    case 'all': {
      const { part, whole } = verdict.reading;
      return message('hover/claim-all', { part: heldWords(part), whole: heldWords(whole) });
    }
    case 'change':
      return message('hover/claim-change', { reading: heldWords(verdict.reading) });
    case 'growth': {
      const { value } = verdict.reading;
      const prior = String(verdict.prior);
      const before = { units: verdict.prior, scale: 0 };
      const percent = (value && growthText(value, before, places)?.replace(/^-/u, '')) ?? '';
      return message('hover/claim-growth', { reading: heldWords(verdict.reading), prior, percent });
    }
  }
}

function contradiction(verdict: Extract<Verdict, { readonly kind: 'contradicts' }>): Message {
  if (verdict.as === 'share') {
    const shares = verdict.readings.map(shareWords);
    return message('hover/claim-contradicts', { readings: shares.join('，') });
  }
  if (verdict.as === 'all') {
    const words = verdict.readings.flatMap(({ part, whole }) => [part, whole].map(heldWords));
    return message('hover/claim-contradicts', { readings: listed(words) });
  }
  return message('hover/claim-contradicts', {
    readings: listed(distinctReadings(verdict.readings).map(heldWords)),
  });
}
