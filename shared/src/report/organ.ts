const OFFICE = /(?:人民政府|政府)(?:办公室|办公厅|办|综合办公室)$/u;
const GOVERNMENT = /(?:人民政府|政府)$/u;
const CENTRAL = /^(?:国家|中国|中华|国务院|全国|中央)|部(?:办公厅)?$/u;

/** Areas whose governments make no 规章: a county-level area, a town, a township or a street. */
const SMALL_AREA = /(?:自治县|县|自治旗|旗|镇|乡|街道|街道办事处)$/u;
/** What ends in 区 without being a district of a city, or may not be one. */
const NO_DISTRICT =
  /(?:自治区|特别行政区|行政区|地区|新区|开发区|高新区|经开区|高新技术产业区|产业区|园区|示范区|合作区|保税区|港区|景区|林区|矿区|特区|管理区|功能区|实验区|试验区|度假区|风景区|库区|垦区|灾区|片区|社区|关区)$/u;
const DEPARTMENT = /(?:局|厅|委员会|办公室)$/u;
const LOCAL_PLACE = /(?:省|市|县|区|州|盟|旗|镇|(?<!城)乡|街道)/u;

/**
 * Whether the name alone proves that an organ cannot make 规章: the government, or its office, of a
 * county, autonomous county, banner, city district, town, township or street; or a department of a
 * local government (立法法 2023, art. 91 to 93). Cities and prefectures, their offices, ministries and
 * names that prove nothing give false.
 */
export function lacksRegulatoryPower(organ: string): boolean {
  if (organ === '' || CENTRAL.test(organ)) return false;
  const office = OFFICE.test(organ);
  const area = organ.replace(OFFICE, '').replace(GOVERNMENT, '');
  if (SMALL_AREA.test(area) || isDistrict(area)) return true;
  if (office || GOVERNMENT.test(organ)) return false;
  return isDepartment(organ);
}

function isDistrict(area: string): boolean {
  return /区$/u.test(area) && !NO_DISTRICT.test(area);
}

/** A department has the name of its place in front; what only administers a zone is left alone. */
function isDepartment(organ: string): boolean {
  if (!DEPARTMENT.test(organ) || /管理委员会$/u.test(organ)) return false;
  const place = LOCAL_PLACE.exec(organ.slice(1));
  return place !== null && place.index + 2 < organ.length - 1;
}

/** A level of government. */
type Level = 'province' | 'city' | 'county' | 'town';

/** What the name of an organ proves: the level of its government, and whether it is that government. */
export interface OrganNature {
  readonly level: Level;
  /** The government as a whole, its office, or a department of it. */
  readonly kind: 'government' | 'office' | 'department';
}

/** The names of an organ’s areas, the largest first: 某省某市某县某镇. 城市 and 城乡 are no areas. */
const AREAS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: 'province', pattern: /^[\u4e00-\u9fff]{1,7}?(?:省|自治区)/u },
  { level: 'city', pattern: /^[^县旗]{1,9}?(?:(?<!城)市(?![场政容])|自治州|盟|地区)/u },
  { level: 'county', pattern: /^[\u4e00-\u9fff]{1,9}?(?:县|旗|(?<!城)市(?![场政容])|区)/u },
  {
    level: 'town',
    pattern: /^[\u4e00-\u9fff]{1,9}?(?:镇|(?<!城)乡|街道(?:办事处)?)/u,
  },
];
/** What an organ is called behind its areas, as far as it says that it is a department. */
const DEPARTMENT_NAME = /(?:局|厅|委员会|委|办公室|中心|总队|支队|大队|院)$/u;

/**
 * What the name of an organ proves of it; undefined where it proves nothing: central organs, zones, and
 * what is named by no area.
 */
export function natureOf(organ: string): OrganNature | undefined {
  if (organ === '' || CENTRAL.test(organ)) return undefined;
  let rest = organ;
  let level: Level | undefined;
  for (const area of AREAS) {
    const match = area.pattern.exec(rest);
    if (!match || NO_DISTRICT.test(match[0].replace(/(?:自治区|地区)$/u, ''))) continue;
    level = area.level;
    rest = rest.slice(match[0].length);
  }
  if (level === undefined) return undefined;
  if (rest === '' || GOVERNMENT.test(rest)) return { level, kind: 'government' };
  if (OFFICE.test(rest)) return { level, kind: 'office' };
  return DEPARTMENT_NAME.test(rest) ? { level, kind: 'department' } : undefined;
}
