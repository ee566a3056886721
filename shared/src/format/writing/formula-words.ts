/**
 * Words of sentences that nearly every report has, and rightly in the same words each year: on what it rests
 * and from when to when it counts, where it can be had, the charge for handling information.
 */
export const FORMULA_WORDS: readonly string[] = [
  '统计期限',
  '统计时限',
  '统计周期',
  '所列数据',
  '年度报告格式',
  '编制本报告',
  '编制本年度报告',
  '编写本报告',
  '现予公布',
  '现公布',
  '向社会公布',
  '六个部分',
  '六部分组成',
  '电子版',
  '联系电话',
  '邮政编码',
  '如有疑问',
  '如对本报告',
  '信息处理费',
  '勾稽关系',
  '需要报告的事项',
  '需要报告的其他事项',
];

/** How a sentence begins that says that there was none of something, which may well be so each year. */
export const FORMULA_NEGATIVE =
  /^(?:年度?|本年度?|今年|全年|年内|报告期内|[我本]\p{Script=Han}{1,3}|均|，){0,4}(?:未|没有|无|暂无|暂未|不存在|不涉及)/u;
