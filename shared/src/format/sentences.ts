/** What follows the name of the organ and the year in the title of a report. */
export const TITLE_WORDS = '政府信息公开工作年度报告';

/** What usually stands before the first section; words in braces are filled in. */
export const BASIS_SENTENCE =
  '根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（{basis}）编制。';
export const PERIOD_SENTENCE = '本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。';

/** A sentence with its braces filled in; what is not known stays as it is. */
export function filled(
  sentence: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
