import { LANGUAGE_ID, REPORT_ENDINGS } from '../../../shared/src/names';

/** Whether a file is one in which reports are written, by its name or address. */
export function mayHoldReport(name: string): boolean {
  const lower = name.toLowerCase();
  return REPORT_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Whether a file says by its name that it is a report: an editor takes it for one, whatever it says. */
export function isNamedReport(name: string): boolean {
  return OWN_ENDINGS.test(name);
}

const OWN_ENDINGS = new RegExp(`\\.${LANGUAGE_ID}(?:\\.txt|\\.md)?$`, 'iu');

/** Whether nothing is looked for in a folder, or a file, of that name. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a file lies, below a folder, in one that is passed over, or is so itself. */
export function liesAside(uri: string, folder: string): boolean {
  return uri.slice(folder.length).split('/').some(isPassedOver);
}
