import { spanOf } from '../../draft/locate';
import { initialsOf } from '../../format/initials';
import { BASIS_SENTENCE, filled, PERIOD_SENTENCE, TITLE_WORDS } from '../../format/sentences';
import { message } from '../../messages';
import { type Caret, isOwnLine, sectionsAround } from './caret';
import { sentencePieces } from './pieces';
import type { Candidate } from './types';

/** The sentences that a report of the form has, where they belong and do not stand yet. */
export function sentences(caret: Caret): Candidate[] {
  const startsSentence = isOwnLine(caret) || /[。；][\s\u3000]*$/u.test(caret.before);
  if (!startsSentence || caret.before.includes('|')) return [];
  return [...opening(caret), ...charges(caret)];
}

/** What stands between the title and the first section. */
function opening(caret: Caret): Candidate[] {
  const { report } = caret.draft;
  const [own, next] = sectionsAround(caret);
  // Where no section stands yet, only what has a title above it is known to be a report.
  if (own || report.period || !(next || report.title)) return [];
  if (report.title && spanOf(caret.draft, report.title).from >= caret.from) return [];
  const year = report.year && String(report.year.value);
  const values = { year: year ?? '{年份}', basis: report.format.basis };
  const period = sentence(filled(PERIOD_SENTENCE, values), 'complete/period');
  const both = filled(BASIS_SENTENCE + PERIOD_SENTENCE, values);
  return [sentence(both, 'complete/opening'), period];
}

/** What was charged for handling information, in the section where the form asks for it. */
function charges(caret: Caret): Candidate[] {
  const { fee } = caret.draft.report.format;
  const [own] = sectionsAround(caret);
  if (!fee || own?.spec.id !== fee.section) return [];
  const stands = own.fees.length > 0;
  return [fee.sentence, fee.charged].map((text) => ({ ...sentence(text, 'complete/fee'), stands }));
}

function sentence(
  text: string,
  detail: 'complete/fee' | 'complete/opening' | 'complete/period',
): Candidate {
  // Only the beginning of a sentence is what people would type of it.
  const [start = ''] = text.split(/[{《，。]/u, 1);
  const words = text.replace(/\{[^}]*\}/gu, '');
  return {
    kind: 'sentence',
    // What is to be filled in shows as such.
    label: text.replace(/\{([^}]*)\}/gu, '〔$1〕'),
    words: [words],
    initials: [initialsOf(start)],
    detail: message(detail),
    insert: sentencePieces(text),
    over: 'words',
  };
}

/** The title of the report, in the first line that shows anything. */
export function title(caret: Caret): Candidate[] {
  const { report } = caret.draft;
  const start = spanOf(caret.draft, report.start);
  const isFirst = caret.from <= start.from && start.from <= caret.to;
  const isEmpty = start.from === start.to || caret.to < start.from;
  if (report.title || !(isFirst || isEmpty) || /[。；|\t]/u.test(caret.before)) return [];
  if (caret.behind.trim() !== '') return [];
  const year = /\d年度?[\s\u3000]*$/u.test(caret.before);
  const words = year ? TITLE_WORDS : `{机关}{年份}年${TITLE_WORDS}`;
  return [
    {
      kind: 'title',
      label: TITLE_WORDS,
      words: [TITLE_WORDS],
      initials: [initialsOf(TITLE_WORDS)],
      detail: message('complete/title'),
      insert: sentencePieces(words),
      over: 'words',
    },
  ];
}
