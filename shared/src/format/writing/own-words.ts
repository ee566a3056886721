/** What may stand before the subject of a sentence. */
export const TIME = /^(?:(?:\d{4}年(?:度|以来|全年)?|今年以来|今年|一年来|本年度|全年)[，,]?)?/u;
/** An area as the subject, and the office of the writer. */
export const AREA = /^[我全]([省市县区镇乡])/u;
export const OWN_OFFICE = /^我(局|镇|乡|街道)/u;
/** Who works in an area: 全市各级行政机关共收到. */
export const WHO =
  /^(?:各级|各部门|各单位|行政机关|政府系统|政府部门|各地|各级各部门|各有关部门|上下|范围内|、){0,4}/u;
/** What a report tells of itself; a sentence about what others ask for or decide has none of these. */
export const DOES =
  /^(?:共计?|累计|总共|一共|全年|全面|认真|严格|积极|持续|不断|深入|始终|主动|依法|通过|按照|坚持|新增?|未|没有){0,3}(?:收到|受理|办理|办结|答复|公开|制发|制定|印发|发布|新增|新收|处理|废止|清理|解读|推送|开展|组织|召开|举办|收取|发生|产生|坚持|认真|严格|积极|持续|深入|贯彻|落实|高度重视|通过|按照)/u;
/** A sentence that compares areas may well begin with the larger one. */
export const OTHERS =
  /居全|位居|位列|排名|第[一二三四五六七八九十\d]+名|我[县区镇乡市局]|本[县区镇乡市局]/u;
