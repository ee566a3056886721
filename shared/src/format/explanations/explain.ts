import type { Bilingual, Explanation } from '../types';

/** Returns the wide type, so that a table of explanations keeps its keys and not its sentences. */
export function explain(zh: string, en: string, basis?: Bilingual): Explanation {
  return basis ? { zh, en, basis } : { zh, en };
}

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

/** The charge in section six and in row （六）2 of table three. */
export const FEE_MEASURES: Bilingual = {
  zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  en: 'Measures for Information Handling Fees (国办函〔2020〕109号)',
};
