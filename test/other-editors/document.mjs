import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/**
 * The first block of code in a language below a heading of docs/editors.md and above the next heading,
 * so that what is documented is what is tested.
 */
export function codeUnder(heading, language) {
  const page = readFileSync(fromRoot('docs', 'editors.md'), 'utf8');
  const [, ...parts] = page.split(/^#+ /mu);
  const part = parts.find((one) => one.startsWith(`${heading}\n`));
  const block = part?.match(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'msu'));
  if (!block) throw new Error(`docs/editors.md has no ${language} below “${heading}”.`);
  return block[1];
}
