import type { Explanation, SectionId } from '../types';
import {
  APPLICATIONS,
  CASES,
  CONTENTS_2021,
  explain,
  FEE_MEASURES,
  FORM,
  FORM_2021,
  regulations,
  together,
} from './explain';

const CONTENTS = regulations('第五十条', 'art. 50');
const PROBLEMS = regulations('第五十条第（四）项', 'art. 50(4)');

/** The titles are the same in both formats; what only the 2021 notice asks for is said to be so. */
export const SECTION_EXPLANATIONS: Readonly<Record<SectionId, Explanation>> = {
  one: explain(
    '概述本年度执行条例的情况。2021年格式要求写五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。',
    'An overview of how the Regulations were carried over in the year. The 2021 format asks for five aspects: proactive disclosure, disclosure on request, management of government information, platforms, and supervision.',
    {
      excludes: [
        '编制依据、统计期限等开头语，一般放在本部分之前。存在的问题写在第五章。',
        'The opening words on basis and period usually stand before this section; problems belong in section five.',
      ],
      mistakes: [
        '五个方面不全；正文的数与后面的表不一致；沿用“收费及减免”等旧条例的小标题。',
        'Not all five aspects; numbers other than those of the tables; sub-headings of the old Regulations, such as 收费及减免.',
      ],
      note: [
        '各级人民政府在监督保障中还要写明工作考核、社会评议和责任追究结果情况。',
        'Governments at every level also report the results of assessment, public appraisal and accountability under supervision.',
      ],
      basis: together(CONTENTS_2021, PROBLEMS),
    },
  ),
  two: explain(
    '用表格报告条例第二十条所列部分信息的数量：规章和规范性文件、行政许可、行政处罚和行政强制、行政事业性收费；2019年格式还有政府集中采购。',
    'Tables of figures on some items of article 20: rules and normative documents, licences, penalties and coercion, administrative fees; the 2019 format adds government procurement.',
    {
      excludes: [
        '网站信息、微信微博等发布条数，一般写在第一章。',
        'Numbers of messages on websites and social media usually belong in section one.',
      ],
      mistakes: [
        '没有发生的留空或者填“/”“无”（一般填0）；2021年以后仍用2019年的表。',
        'A blank, “/” or 无 where nothing occurred (the usual entry is 0); the 2019 table in reports for 2021 and later.',
      ],
      basis: together(
        regulations(
          '第二十条第（一）、（五）、（六）、（八）项（2019年格式另有第（九）项）',
          'art. 20(1)(5)(6)(8) (2019 format: also (9))',
        ),
        FORM,
      ),
    },
  ),
  three: explain(
    '用一张表报告政府信息公开申请：各行为收到和办理结果，各列为申请人类别。',
    'One table of applications for government information: rows for intake and results, columns for kinds of applicant.',
    {
      unit: APPLICATIONS,
      mistakes: [
        '只填“总计”一列；没有申请时留空（一般各格填0）；表以图片代替。',
        'Filling only the total column; blanks where there was no application (cells usually take 0); a picture in place of the table.',
      ],
      note: [
        '每一列中：本年新收＋上年结转＝办理结果总计＋结转下年度。',
        'In each column: new + carried in = total of results + carried over.',
      ],
      basis: together(CONTENTS, FORM),
    },
  ),
  four: explain(
    '用一张表报告因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    'One table of administrative reviews and suits over open government information.',
    {
      unit: CASES,
      excludes: [
        '与政府信息公开无关的复议、诉讼案件。',
        'Reviews and suits that are not about open government information.',
      ],
      mistakes: [
        '表中有数而正文不提，或者正文的数与表不一致。',
        'Figures here of which the text says nothing, or other ones.',
      ],
      note: [
        '表中没有诉讼总计；正文所写的诉讼总数，通常是“未经复议直接起诉”与“复议后起诉”两个总计之和。',
        'The table has no grand total of suits; the number in the text is usually the sum of the totals of direct suits and of suits after review.',
      ],
      basis: together(CONTENTS, FORM),
    },
  ),
  five: explain(
    '分两部分写：存在的主要问题，以及改进情况。',
    'Two parts: the main problems, and the improvements.',
    {
      mistakes: ['问题空泛；与上年报告雷同。', "Vague problems; last year's words again."],
      note: [
        '一般做法是，改进情况先交代上一年报告所提问题的整改结果，再写本年问题的改进措施。',
        "As a usual practice the improvements first answer last year's problems and then say what is done about this year's.",
      ],
      basis: PROBLEMS,
    },
  ),
  six: explain(
    '报告其他事项。2021年格式注明：收取信息处理费的情况用文字写在这里。',
    'Other matters. The 2021 form notes that information handling fees are reported here in words.',
    {
      excludes: [
        '行政事业性收费，填表二（以万元计）。信息处理费以元计，与它是两回事，不要相加。',
        'Administrative fees: table two, in 万元. Information handling fees are a different charge, counted in yuan (元); do not add the two.',
      ],
      mistakes: [
        '没有交代信息处理费；误称“政府信息公开处理费”；没有写明单位。',
        'Not a word on information handling fees; calling them 政府信息公开处理费; an amount without its unit.',
      ],
      note: [
        '没有收取的，一般也写一句“未收取”。收取了的，通常写明发出收费通知的件数、总金额和实际收取的金额。',
        'Where none were charged, reports usually say so in a sentence; where some were, usually the number of notices, their total and what was collected.',
      ],
      basis: together(
        { zh: `${FORM_2021.zh}第六章的注`, en: `${FORM_2021.en}, note under section six` },
        FEE_MEASURES,
      ),
    },
  ),
};

/** Parts that stand under sub-headings; no note was read that says what each of them must hold. */
export const PART_EXPLANATIONS = {
  proactive: explain(
    '本年主动公开政府信息的情况。一般写公开的重点领域、渠道和数量，以及规范性文件等的公开和解读。',
    'Proactive disclosure in the year: usually the main fields, channels and numbers, and the publication and explanation of normative documents.',
    {
      mistakes: [
        '规范性文件、许可、处罚等的数与表二不一致。',
        'Numbers of normative documents, licences or penalties other than in table two.',
      ],
      note: [
        '主动公开的信息应当自形成或者变更之日起20个工作日内公开（条例第二十六条）。',
        'What is published proactively must be so within 20 working days (art. 26).',
      ],
      basis: CONTENTS_2021,
    },
  ),
  'on-request': explain(
    '本年收到和处理政府信息公开申请的情况。一般写收到、办结和结转的件数，以及主要办理结果。',
    'Applications in the year: usually how many were received, finished and carried over, and the main results.',
    {
      mistakes: [
        '件数与表三不一致；把自然人的件数当作总数；“收到”是否含上年结转没有说清。',
        'Numbers other than in table three; natural persons given as the total; leaving open whether what was carried in is counted as received.',
      ],
      note: [
        '因信息公开引起的复议、诉讼一般也在这里或者第四章提到。',
        'Reviews and suits over open information are usually mentioned here or in section four.',
      ],
      basis: CONTENTS_2021,
    },
  ),
  management: explain(
    '本年政府信息管理的情况。一般写信息的公开属性确定、审查、动态调整，以及规范性文件清理等。',
    'Management of government information: usually how disclosure is decided and reviewed, and the clean-up of normative documents.',
    {
      mistakes: [
        '清理、废止、现行有效的件数与表二不一致。',
        'Numbers repealed or in force other than in table two.',
      ],
      basis: CONTENTS_2021,
    },
  ),
  platforms: explain(
    '本年政府信息公开平台建设的情况。一般写网站专栏、政务新媒体、公报和查阅场所等。',
    'Platforms of disclosure: usually the column on the website, social media, the gazette and places to consult.',
    {
      note: [
        '条例要求统一的公开平台具备检索、查阅、下载等功能（第二十四条）。',
        'The Regulations ask that the platform can search, show and download (art. 24).',
      ],
      basis: CONTENTS_2021,
    },
  ),
  supervision: explain(
    '本年监督保障的情况。各级人民政府要写明工作考核、社会评议和责任追究结果情况；一般还写机构、人员和培训。',
    'Supervision and support. Governments at every level report the results of assessment, public appraisal and accountability; organisation, staff and training are usual besides.',
    {
      mistakes: [
        '各级人民政府漏写考核、社会评议或者责任追究的结果。',
        'A government that leaves out the results of assessment, appraisal or accountability.',
      ],
      basis: together(CONTENTS_2021, PROBLEMS, regulations('第四十六条', 'art. 46')),
    },
  ),
  problems: explain('本年政府信息公开工作存在的主要问题。', 'The main problems of the year.', {
    mistakes: ['空泛，或者与上年报告雷同。', "Vague words, or last year's words again."],
    note: [
      '有“结果纠正”的复议、诉讼案件时，一般在这里或者第一章说明。',
      'Where reviews or suits were corrected (结果纠正), reports usually say so here or in section one.',
    ],
    basis: PROBLEMS,
  }),
  improvements: explain('针对问题的改进情况。', 'What is done about the problems.', {
    mistakes: [
      '没有交代上年问题的整改结果。',
      "Not a word on what became of last year's problems.",
    ],
    note: [
      '一般先交代上一年报告所提问题的整改结果，再写本年问题的改进措施。',
      "Usually last year's problems are answered first, and then this year's.",
    ],
    basis: PROBLEMS,
  }),
};
