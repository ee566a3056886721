import type { DeclaredSums } from '../folder/sums';
import { CONFIG_NAME } from '../names';
import { type Config, readConfig } from './config';
import { withRegisters } from './registers';
import type { Level, Policy } from './types';

/** A configuration file, and where it was found. */
export interface FoundConfig {
  readonly uri: string;
  /** As an editor has it, without a byte order mark. */
  readonly text: string;
  readonly config: Config;
}

/** Gives the text of a file, undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/**
 * The configuration file that rules a draft: the one in its folder, else in the next folder above that
 * has one. Further files above say nothing. None for a draft that lies nowhere.
 */
export async function nearestConfig(
  draft: string,
  read: ReadText,
): Promise<FoundConfig | undefined> {
  for (const uri of configUris(draft)) {
    const whole = await read(uri);
    const text = whole?.replace(/^\ufeff/u, '');
    if (text === undefined) continue;
    const beside = (path: string) => read(uriBeside(uri, path));
    return { uri, text, config: await withRegisters(readConfig(text), beside) };
  }
  return undefined;
}

/** What a configuration file declares of sums; undefined where that is nothing. */
export function declaredSums({ uri, config }: FoundConfig): DeclaredSums | undefined {
  return config.sums.length > 0 ? { declaredIn: uri, sums: config.sums } : undefined;
}

/** The address of what lies at a path from the folder of a configuration file on. */
function uriBeside(config: string, path: string): string {
  const folder = config.slice(0, config.length - CONFIG_NAME.length);
  return folder + path.split('/').map(encodeURIComponent).join('/');
}

/** Where a configuration file may lie, the nearest first. */
export function configUris(draft: string): string[] {
  const [, root, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/iu.exec(draft) ?? [];
  if (root === undefined || path === undefined) return [];
  const folders = path.split('/').slice(0, -1);
  return folders.map((_, index) => {
    const folder = folders.slice(0, folders.length - index).join('/');
    return `${root}${folder}/${CONFIG_NAME}`;
  });
}

/** What a draft is judged by: what the file says goes before what is set in the editor. */
export function policyFor(
  draft: string,
  levels: Readonly<Record<string, Level>>,
  found: FoundConfig | undefined,
): Policy {
  if (!found) return { levels, suppressions: [] };
  const { config, uri } = found;
  const name = pathBelow(uri, draft);
  return {
    levels: { ...levels, ...config.levels },
    suppressions: config.suppressions.filter(
      ({ file }) => file === undefined || isSame(file, name),
    ),
  };
}

/** The path of a draft from the folder of its configuration file on. */
export function pathBelow(config: string, draft: string): string {
  const path = draft.slice(config.length - CONFIG_NAME.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isSame(file: string, name: string): boolean {
  return (
    file.replaceAll('\\', '/').replace(/^\.\//u, '').normalize('NFC') === name.normalize('NFC')
  );
}
