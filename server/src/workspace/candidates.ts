import { isPassedOver } from '../../../shared/src/detect';

/** Whether a file lies, below a folder, in one that is passed over, or is so itself. */
export function liesAside(uri: string, folder: string): boolean {
  return uri.slice(folder.length).split('/').some(isPassedOver);
}
