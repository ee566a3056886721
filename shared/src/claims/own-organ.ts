/**
 * Whether words name the organ whose report it is, in full or for short: all their characters stand in its
 * name, in the same order (行政审批局 for 行政审批服务管理局)..
 */
export function isOwnOrgan(who: string, organ: string): boolean {
  if (organ === '') return false;
  let at = 0;
  for (const character of who) {
    const found = organ.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  // 县政府 is not all of a county: the name must end as that of the organ does.
  return organ.endsWith(who.slice(-1));
}
