import { withoutBlanks } from '../text/blanks';
import { looseKey } from '../text/key';
import { unscraped } from '../text/scraped';

/** What governments and streets are called in full; a town’s report may name it or not. */
const IN_FULL = /(?:人民政府|办事处)$/u;

/**
 * What is the same for every way in which an organ’s name is written: width, blanks, brackets, and
 * whether a government is called one. 某县 and 某县人民政府 are one organ, 某县人民政府办公室 another.
 */
export function organKey(organ: string): string {
  return looseKey(withoutBlanks(unscraped(organ).normalize('NFKC'))).replace(IN_FULL, '');
}
