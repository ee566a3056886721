/** What a report can be made, and how the names of such files end. */
export const EXTENSIONS = {
  markdown: '.md',
  tsv: '.txt',
  html: '.html',
  json: '.json',
} as const;

export type Target = keyof typeof EXTENSIONS;

export const TARGETS = Object.keys(EXTENSIONS) as readonly Target[];

export function isTarget(word: string | undefined): word is Target {
  return TARGETS.some((target) => target === word);
}
