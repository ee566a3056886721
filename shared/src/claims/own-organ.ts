/** Of a town or a street the government is the whole; of a county it is one organ among others. */
const WHOLE_OF_SMALL = /(?<=[镇乡道])(?:人民政府|办事处)?$/u;

/**
 * Whether words name the organ whose report it is, in full or for short: all their characters stand in its
 * name, in the same order (行政审批局 for 行政审批服务管理局).
 */
export function isOwnOrgan(who: string, organ: string): boolean {
  if (organ === '') return false;
  const bare = organ.replace(WHOLE_OF_SMALL, '');
  const names =
    bare === organ && !WHOLE_OF_SMALL.test(organ)
      ? [organ]
      : [organ, bare, `${bare}人民政府`, `${bare}办事处`];
  return names.some((name) => isShortFor(who, name));
}

/** The last character must be the same: 县政府 is not all of a county. */
function isShortFor(who: string, name: string): boolean {
  let at = 0;
  for (const character of who) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return name.endsWith(who.slice(-1));
}
