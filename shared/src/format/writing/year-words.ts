/** A sentence that begins with a year, or with the last day of one, as the time of what it tells. */
export const YEAR_START =
  /^(?:(截至|截止到?)((?:19|20)\d{2})年(?:12月(?:31日)?|年?底|末)|((?:19|20)\d{2})年(?:度|以来|全年|期间|中)?)(?=[，,]|(?:我[局县市区镇乡街办委]|全[县市区镇乡年]|本单位|本机关|共|累计))/u;
/** Told of another time: beside this year, a history, an honour, a review of old problems. */
export const ELSEWHERE =
  /今年|本年|较20|比20|成立|组建|设立|挂牌|更名|划转|开始|至今|历年|曾|当年|荣获|获得|获评|授予|被评|评为|表彰|入选|考核结果|考评|评估|排名|第[一二三四五六七八九十\d]+名|整改|问题均?已|印发|出台|修订|召开|审议|会议(?:指出|强调|要求|精神)/u;
/** What a report says of its own year, and of no plan. */
export const COUNTED =
  /(?:收到|受理|办理|办结|答复|公开|发布|制发|印发|编发|解读|推送|更新)[^。]{0,30}\d+(?:余|多)?[件条份篇次期]/u;
export const PLANNED = /将|计划|拟|下一步|下步|要|继续|进一步|力争|着力|确保|预计|打算/u;

/** What another sentence is held against. */
export const COMPARED = /今年|本年|较|相比|同比|上年|去年|增长|下降/u;
