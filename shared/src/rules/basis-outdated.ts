import { FORMATS } from '../format';
import type { Format } from '../format/types';
import { message } from '../messages';
import { type Citation, citationsIn } from '../prose/citation';
import type { Passage } from '../prose/passage';
import type { Place } from '../syntax/place';
import { memoised } from '../text/memo';
import { editOfWords, passagesIn, placeOfWords } from './help/passages';
import type { Fix, Remark, RuleDocs, WholeProseRule } from './types';

export const basisOutdatedDocs: RuleDocs = {
  name: { zh: '编制依据是另一个格式的文件', en: 'The basis is the document of another format' },
  what: {
    zh: '报告引用的文号或名称是另一个年度格式的，而没有引用本年度应当依据的文件；或者名称与文号不属于同一个文件。同时引用两个文件的不算。',
    en: 'The report cites the number or the name of another format’s document and not of its own, or a name and a number of two documents as one. A report that cites both documents is not told.',
  },
  why: {
    zh: '2019、2020 年度的报告依据〔2019〕60号（试行），2021 年度起依据〔2021〕30号。',
    en: 'Reports for 2019 and 2020 follow 〔2019〕60号 (on trial), those since 2021 follow 〔2021〕30号.',
  },
  basis: {
    zh: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号',
    en: 'Notices 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  examples: [
    {
      report: '2021',
      good: '国办公开办函〔2021〕30号',
      bad: '国办公开办函〔2019〕60号',
      restores: true,
    },
    {
      report: '2019',
      good: '国办公开办函〔2019〕60号',
      bad: '国办公开办函〔2021〕30号',
      restores: true,
    },
    {
      report: '2021',
      good: '工作年度报告格式》（',
      bad: '工作年度报告格式（试行）》（',
      restores: false,
    },
  ],
};

interface CitationInProse {
  readonly passage: Passage;
  readonly cited: Citation;
}

export const basisOutdated: WholeProseRule = {
  meta: {
    id: 'basis.outdated',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkWhole(pages, { format, year }) {
    // A year that was only guessed is no ground for a warning.
    if (!year || year.source === 'prose') return;
    const all: CitationInProse[] = [];
    for (const { passage } of passagesIn(pages)) {
      for (const cited of citationsOf(passage)) all.push({ passage, cited });
    }
    const citesOwn = all.some(({ cited }) => cited.kind === 'number' && cited.format === format);
    for (const one of all) {
      const { cited } = one;
      if (cited.format === format) continue;
      if (cited.kind === 'name' && cited.numberBeside === format) yield mismatch(one, format);
      else if (!citesOwn && cited.isFollowed && !cited.isNameOfNumber)
        yield outdated(one, format, year.value);
    }
  },
};

const citationsOf = memoised(({ words }: Passage): readonly Citation[] =>
  citationsIn(words, FORMATS),
);

function outdated(
  { passage, cited }: CitationInProse,
  format: Format,
  year: number,
): Remark<Place> {
  const place = placeOfWords(passage, cited);
  const { basis } = format;
  const title = message('fix/write-name', { name: basis });
  const fix: Fix<Place> = {
    title,
    edits: [editOfWords(passage, cited, basis)],
    preferred: true,
    lossless: false,
  };
  return {
    ...place,
    message: message('basis.outdated', { text: cited.text, year, basis }),
    fixes: cited.kind === 'number' ? [fix] : [],
  };
}

function mismatch({ passage, cited }: CitationInProse, { basis }: Format): Remark<Place> {
  return {
    ...placeOfWords(passage, cited),
    message: message('basis.outdated/name', {
      text: cited.text,
      other: cited.format.basis,
      basis,
    }),
  };
}
