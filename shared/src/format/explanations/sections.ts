import type { Explanation, SectionId } from '../types';
import { explain, FEE_MEASURES, FORM_2021, regulations, together } from './explain';

const CONTENTS = regulations('第五十条', 'art. 50');
const PROBLEMS = regulations('第五十条第（四）项', 'art. 50(4)');

/** The titles are the same in both formats; what only the 2021 notice asks for is said to be so. */
export const SECTION_EXPLANATIONS: Readonly<Record<SectionId, Explanation>> = {
  one: explain(
    '概述本年度执行条例的情况。2021年格式要求写五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。各级人民政府在监督保障中还要写明工作考核、社会评议和责任追究结果情况。',
    'An overview of how the Regulations were carried out in the year. The 2021 format asks for five aspects: proactive disclosure, disclosure on request, management of government information, platforms, and supervision. Governments at every level also report the results of assessment, public appraisal and accountability under supervision.',
    together(
      {
        zh: '国办公开办函〔2021〕30号报告内容（一）',
        en: 'notice 国办公开办函〔2021〕30号, 报告内容(一)',
      },
      PROBLEMS,
    ),
  ),
  two: explain(
    '用表格报告条例第二十条所列部分信息的数量：规章和规范性文件、行政许可、行政处罚、行政强制、行政事业性收费；2019年格式还有政府集中采购。没有发生的一般填0，不留空，也不填“/”或“无”。',
    'Tables of figures on some of the items of article 20: rules and normative documents, licences, penalties, coercion and administrative fees; the 2019 format adds government procurement. Where nothing occurred the usual entry is 0, rather than a blank, "/" or 无.',
    together(
      regulations(
        '第二十条第（一）、（五）、（六）、（八）项（2019年格式另有第（九）项）',
        'art. 20(1)(5)(6)(8) (2019 format: also (9))',
      ),
      FORM_2021,
    ),
  ),
  three: explain(
    '用一张表报告政府信息公开申请：各行为收到和办理结果，各列为申请人类别，单位为件。每一列中，本年新收加上年结转，应等于办理结果总计加结转下年度。没有申请时各格一般填0。',
    'One table of applications for government information: rows for intake and results, columns for kinds of applicant, counted in applications. In each column, new plus carried in equals the total of results plus carried out. Where there was no application the cells usually take 0.',
    together(CONTENTS, FORM_2021),
  ),
  four: explain(
    '用一张表报告因政府信息公开工作被申请行政复议、提起行政诉讼的情况，单位为件。表中没有诉讼总计；正文提到诉讼总数时，通常是“未经复议直接起诉”与“复议后起诉”两个总计之和。',
    'One table of administrative reviews and suits over open government information, counted in cases. The table has no grand total of suits; prose that gives one usually adds the totals of direct suits and of suits after review.',
    together(CONTENTS, FORM_2021),
  ),
  five: explain(
    '分两部分写：存在的主要问题，以及改进情况。一般做法是，改进情况先交代上一年报告所提问题的整改结果，再写本年问题的改进措施；问题应当具体，避免与上年报告雷同。',
    "Two parts: the main problems, and the improvements. As a usual practice the improvements first answer last year's problems and then say what is done about this year's; problems are best named concretely, and not repeated from last year's text.",
    PROBLEMS,
  ),
  six: explain(
    '报告其他事项。2021年格式注明：收取信息处理费的情况用文字写在这里；没有收取的，一般也写一句“未收取”。信息处理费以元计，与表二中以万元计的行政事业性收费是两回事，不要相加。',
    'Other matters. The 2021 form notes that information handling fees are reported here in words; where none were charged, reports usually say so in a sentence. These fees are in yuan (元) and are not the administrative fees of table two, which are in 万元; do not add the two.',
    together(
      { zh: `${FORM_2021.zh}第六部分的注`, en: `${FORM_2021.en}, note under section six` },
      FEE_MEASURES,
    ),
  ),
};
