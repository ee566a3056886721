import picomatch from 'picomatch';
import { rememberedByWord } from '../text/memo';

/** Whether a path meets a pattern. */
export type Matches = (path: string) => boolean;

/** A path as it is written in a configuration file, on whatever system, in one form. */
export function cleanPath(path: string): string {
  return path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/u, '')
    .normalize('NFC');
}

/** Whether a path leads out of the folder from which it is counted. */
export function leadsOut(path: string): boolean {
  return /^(?:\/|[a-z]:\/)|(?:^|\/)\.\.(?:\/|$)/iu.test(cleanPath(path));
}

/** Whether a path is a pattern for several files. */
export function isPattern(path: string): boolean {
  return picomatch.scan(cleanPath(path)).isGlob;
}

/**
 * What meets a path or a pattern, both below the same folder. A path means itself even where marks of
 * patterns stand in it, such as the brackets of 某县(1).md.
 */
export const matcherOf: (path: string) => Matches = rememberedByWord((path) => {
  const own = cleanPath(path);
  const isMatch = picomatch(own, { windows: false });
  return (other) => other === own || isMatch(other);
});
