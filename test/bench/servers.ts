import { readdirSync } from 'node:fs';
import type { Language } from './documents';

/** How to start a server, what it reads, and how it gives its findings. */
export interface ServerUnderTest {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly language: Language;
  readonly way: 'push' | 'pull';
}

/** Where the programs are that a bench starts. */
export interface Programs {
  readonly echo: string;
  readonly empty: string;
  readonly nianbao: string;
  /** The folder in which the peers were installed; undefined where they could not be. */
  readonly peers: string | undefined;
}

export const FLOOR = 'empty vscode-languageserver';
export const OURS = 'Nianbao';
export const OURS_BY_PULL = `${OURS}, pull`;

/** Every server: two floors, ours in both ways, and the peers. */
export function serversOf({ echo, empty, nianbao, peers }: Programs): ServerUnderTest[] {
  const node = (name: string, file: string, way: 'push' | 'pull'): ServerUnderTest => ({
    name,
    command: process.execPath,
    args: [file, '--stdio'],
    language: 'report',
    way,
  });
  const own = [
    node('echo', echo, 'push'),
    node(FLOOR, empty, 'push'),
    node(OURS, nianbao, 'push'),
    node(OURS_BY_PULL, nianbao, 'pull'),
  ];
  return peers === undefined ? own : [...own, ...peersIn(peers)];
}

function peersIn(folder: string): ServerUnderTest[] {
  const json = `${folder}/node_modules/vscode-langservers-extracted/bin/vscode-json-language-server`;
  // The package of its own platform holds the program itself; what npm links is a wrapper around it.
  const [platform] = readdirSync(`${folder}/node_modules/@rumdl`);
  const rumdl = `${folder}/node_modules/@rumdl/${platform}/rumdl`;
  return [
    { name: 'rumdl', command: rumdl, args: ['server'], language: 'markdown', way: 'pull' },
    {
      name: 'vscode-json',
      command: process.execPath,
      args: [json, '--stdio'],
      language: 'json',
      way: 'pull',
    },
  ];
}
