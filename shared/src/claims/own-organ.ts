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

/** Areas from the widest to the narrowest, by the characters that name them. */
const AREAS = ['国', '省', '市州盟', '县区旗', '镇乡街'];
const AREA = /^全(?:([国省市州盟县区旗镇乡]|街(?=道))道?|系统)$/u;

/** Whether words name an area as a whole that is another one than that of an organ: 全市 in the report of a county. */
export function isOtherArea(who: string, organ: string): boolean {
  const name = AREA.exec(who)?.[1];
  if (name === undefined || organ === '') return false;
  const at = organ.lastIndexOf(name);
  const narrower = AREAS.slice(AREAS.findIndex((names) => names.includes(name)) + 1).join('');
  return at < 0 || Array.from(organ.slice(at)).some((character) => narrower.includes(character));
}

/** Whether words name all of an area. */
export function isArea(who: string): boolean {
  return AREA.test(who);
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
