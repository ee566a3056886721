import type { Bilingual, Explanation } from '../types';

type Pair = readonly [zh: string, en: string];

/** What an explanation says beside what its row, column or section is about. */
interface More {
  readonly unit?: Bilingual;
  readonly excludes?: Pair;
  readonly mistakes?: Pair;
  readonly note?: Pair;
  readonly basis?: Bilingual;
}

/** Returns the wide type, so that a table of explanations keeps its keys and not its sentences. */
export function explain(zh: string, en: string, more: More = {}): Explanation {
  const { unit, excludes, mistakes, note, basis } = more;
  return {
    zh,
    en,
    ...(unit && { unit }),
    ...(excludes && { excludes: bilingual(excludes) }),
    ...(mistakes && { mistakes: bilingual(mistakes) }),
    ...(note && { note: bilingual(note) }),
    ...(basis && { basis }),
  };
}

function bilingual([zh, en]: Pair): Bilingual {
  return { zh, en };
}

/** Applications, reviews, suits, decisions and documents are all counted with one measure word. */
export const APPLICATIONS: Bilingual = { zh: '件', en: 'applications (件)' };
export const CASES: Bilingual = { zh: '件', en: 'cases (件)' };
export const DECISIONS: Bilingual = { zh: '件', en: 'decisions (件)' };
export const DOCUMENTS: Bilingual = { zh: '件', en: 'documents (件)' };
/** Matters that an organ handles, however often it does. */
export const ITEMS: Bilingual = { zh: '项', en: 'items (项)' };
export const MONEY: Bilingual = { zh: '万元', en: '万元 (10,000 yuan)' };

/** An article of 国务院令第711号, on which most rows rest: named in one place, to be spelt alike. */
export function regulations(zh: string, en: string): Bilingual {
  return {
    zh: `《政府信息公开条例》${zh}`,
    en: `Regulations on Open Government Information, ${en}`,
  };
}

/** Several documents in one basis, in the order in which a reader should look them up. */
export function together(...parts: readonly Bilingual[]): Bilingual {
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  };
}

/** The form prints some demands itself (a unit, an equation, a note) that no article contains. */
export const FORM_2021: Bilingual = {
  zh: '国办公开办函〔2021〕30号的表样',
  en: 'the form of notice 国办公开办函〔2021〕30号',
};

/** What both editions of the form print alike. */
export const FORM: Bilingual = {
  zh: '国办公开办函〔2019〕60号、〔2021〕30号的表样',
  en: 'the forms of notices 国办公开办函〔2019〕60号 and 〔2021〕30号',
};

/** What the notice of 2021 asks of the words of section one. */
export const CONTENTS_2021: Bilingual = {
  zh: '国办公开办函〔2021〕30号报告内容（一）',
  en: 'notice 国办公开办函〔2021〕30号, 报告内容(一)',
};

/** The charge in section six and in row （六）2 of table three. */
export const FEE_MEASURES: Bilingual = {
  zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  en: 'Measures for Information Handling Fees (国办函〔2020〕109号)',
};
