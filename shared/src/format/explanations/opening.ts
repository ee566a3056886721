import { explain, regulations } from './explain';

/** No rule on the wording of titles was read: 通行写法 throughout. */
export const TITLE_EXPLANATION = explain(
  '通行写法：机关全称＋年份＋“政府信息公开工作年度报告”，例如“某某县2023年政府信息公开工作年度报告”。',
  "As nearly all reports have it: the organ's full name, the year, and 政府信息公开工作年度报告.",
  {
    mistakes: [
      '缺年份或者机关名称；把发布的年份当作报告的年份（2023年度报告在2024年发布，写2023年）；“年度”写重（2023年度……年度报告）；写成“工作报告”“年报”。',
      'No year or no organ; the year of publication (a report for 2023 comes out in 2024 and says 2023); 年度 twice (2023年度……年度报告); 工作报告 or 年报 instead.',
    ],
    note: [
      '县级以上人民政府部门每年1月31日前向本级主管部门提交上一年度报告并向社会公布；县级以上地方人民政府的主管部门3月31日前公布本级政府的年度报告。乡镇、街道一般按当地通知的时间。',
      'Departments of governments at county level and above submit and publish last year’s report by 31 January; the offices in charge publish that of their government by 31 March. Townships and subdistricts usually follow local notices.',
    ],
    basis: regulations('第四十九条', 'art. 49'),
  },
);

export const PERIOD_EXPLANATION = explain(
  '一般写自报告年度1月1日起至12月31日止，全部表格和正文的数都按此统计。',
  'Usually from 1 January to 31 December of the report year, for all tables and for the text.',
  {
    mistakes: [
      '套用上年的稿子，年份没有改；起止年份不一致。',
      "Last year's years left in the sentence; two different years.",
    ],
    note: [
      '尚未审结、结转下年度、现行有效件数等，通常以12月31日为准，不以发布之日为准。',
      'What is pending, carried over or in force usually goes by 31 December and not by the day of publication.',
    ],
  },
);
