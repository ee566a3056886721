import type { WriterOf } from './types';

/** The ways in which a run can be written; each is loaded when it is asked for. */
const WRITERS = {
  readable: async () => (await import('./readable')).readable,
  json: async () => (await import('./json')).json,
  ndjson: async () => (await import('./ndjson')).ndjson,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  markdown: async () => (await import('./markdown')).markdown,
  csv: async () => (await import('./csv')).csv,
} as const satisfies Readonly<Record<string, () => Promise<WriterOf>>>;

export type OutputFormat = keyof typeof WRITERS;

export const OUTPUT_FORMATS = Object.keys(WRITERS) as readonly OutputFormat[];

/** The writer of a format. */
export async function writerOf(format: OutputFormat): Promise<WriterOf> {
  return WRITERS[format]();
}
