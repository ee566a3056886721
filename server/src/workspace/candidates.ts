import { isPassedOver } from '../../../shared/src/detect';
import { LANGUAGE_ID } from '../../../shared/src/names';

/** Whether a file says by its name that it is a report: an editor takes it for one, whatever it says. */
export function isNamedReport(name: string): boolean {
  return OWN_ENDINGS.test(name);
}

const OWN_ENDINGS = new RegExp(`\\.${LANGUAGE_ID}(?:\\.txt|\\.md)?$`, 'iu');

/** Whether a file lies, below a folder, in one that is passed over, or is so itself. */
export function liesAside(uri: string, folder: string): boolean {
  return uri.slice(folder.length).split('/').some(isPassedOver);
}
