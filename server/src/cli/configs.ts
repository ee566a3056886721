import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countedFromOne } from '../../../shared/src/features/export/place';
import { CONFIG_NAME } from '../../../shared/src/names';
import { readConfig } from '../../../shared/src/policy/config';
import { type FoundConfig, nearestConfig, policyFor } from '../../../shared/src/policy/nearest';
import type { Policy } from '../../../shared/src/policy/types';
import { positionAt } from '../../../shared/src/syntax/positions';
import { parse } from '../../../shared/src/syntax/tree';
import { readLocal } from '../files';
import type { FaultyConfig } from './checked';
import { shownPath } from './shown-path';

/** Which configuration file rules the drafts. */
export type ConfigChoice =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'none' }
  /** One for all of them, by its path. Its entries name files as if it lay where it lies. */
  | { readonly kind: 'file'; readonly path: string };

/** Gives the configuration that rules a draft. */
export type FindConfig = (uri: string) => Promise<FoundConfig | undefined>;

/** Finds configurations; the drafts of one folder have the same, which is looked for once. */
export function configFinder(choice: ConfigChoice): FindConfig {
  if (choice.kind === 'none') return async () => undefined;
  if (choice.kind === 'file') {
    const found = configAt(choice.path);
    return () => found;
  }
  const read = remembered(readLocal);
  const byFolder = remembered((folder: string) => nearestConfig(`${folder}/`, read));
  return (uri) => byFolder(uri.slice(0, uri.lastIndexOf('/')));
}

async function configAt(path: string): Promise<FoundConfig | undefined> {
  const uri = pathToFileURL(resolve(path)).href;
  const text = (await readLocal(uri))?.replace(/^\ufeff/u, '');
  return text === undefined ? undefined : { uri, text, config: readConfig(text) };
}

function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}

/** By what a draft is judged. Entries of a file that lies elsewhere name drafts as if it lay above them. */
export function policyBy(found: FoundConfig | undefined, uri: string): Policy {
  const isAbove = found && uri.startsWith(`${dirname(found.uri)}/`);
  const placed = found && !isAbove ? { ...found, uri: `${dirname(uri)}/${CONFIG_NAME}` } : found;
  return policyFor(uri, {}, placed);
}

/** What is wrong with a configuration file; undefined for one without faults. */
export function faultsOf({ uri, text, config }: FoundConfig): FaultyConfig | undefined {
  if (config.faults.length === 0) return undefined;
  const tree = parse(text);
  const faults = config.faults.map((fault) => ({
    ...countedFromOne({ start: positionAt(tree, fault.from), end: positionAt(tree, fault.to) }),
    message: fault.message,
  }));
  return { kind: 'faulty-config', path: shownPath(uri), uri, faults };
}
