import { APPLICATIONS, explain, FEE_MEASURES, FORM, regulations, together } from './explain';

const unit = APPLICATIONS;

/** Articles on which more than one row rests. */
const EXEMPT = regulations('第十四条', 'art. 14');
const PROCESS = regulations('第十六条第二款', 'art. 16 para. 2');
const CORRECTION = regulations('第三十条', 'art. 30');

/** Rows of intake, of the totals, and of what is carried over. */
const FLOW = {
  new: explain(
    '本年1月1日至12月31日收到的政府信息公开申请，以收到申请之日为准。',
    'Applications received from 1 January to 31 December of the report year, by the date of receipt.',
    {
      unit,
      excludes: [
        '上年结转的申请，填第二项。',
        'Applications carried in from last year: they go in item two.',
      ],
      mistakes: [
        '把上年结转也加进来；或者正文写的“收到”件数与本行总计不一致。',
        'Adding what was carried in; or giving another number received in the text than in this row.',
      ],
      basis: regulations('第三十一条', 'art. 31'),
    },
  ),
  'carried-in': explain(
    '以前收到、上年年末尚未办结、转到本年继续办理的申请。',
    'Applications received before and left unfinished at the end of last year, handled on in this year.',
    {
      unit,
      excludes: ['本年收到的申请，填第一项。', 'Applications received this year: item one.'],
      mistakes: [
        '与上年报告的“四、结转下年度继续办理”不一致。一般每一列都应当相等；上年数据后来更正、机构合并或者拆分的除外，宜在正文说明。',
        "Not matching item four of last year's report. As a rule every column should be equal, unless last year's figures were corrected later or organs were merged or split; a difference is best explained in the text.",
      ],
      note: [
        '第一项加第二项，等于第三项（七）总计加第四项。',
        'Items one and two add up to 三（七）总计 and item four.',
      ],
      basis: FORM,
    },
  ),
  results: explain(
    '本年办结的申请，按办理结果分列。本格是标题，不填数：数填在下面各行，合计填在“（七）总计”。',
    'Applications finished in the year, by result. This is a heading without figures: they go in the rows below, and their sum in （七）总计.',
    {
      unit,
      excludes: [
        '年末尚未办结的申请，填第四项。',
        'Applications unfinished at the end of the year: item four.',
      ],
      mistakes: [
        '一件申请在几行重复计数。部分公开的只计“（二）部分公开”这一行。',
        'Counting one application in several rows. Partial disclosure counts in row （二） only.',
      ],
      basis: regulations('第三十六条、第三十七条', 'arts. 36, 37'),
    },
  ),
  total: explain(
    '本年办结的申请总数，等于（一）至（六）各填数行之和。',
    'All applications finished in the year: the sum of all rows with figures in （一） to （六）.',
    {
      unit,
      excludes: [
        '结转下年度的申请，填第四项。',
        'Applications carried over to next year: item four.',
      ],
      mistakes: ['改了某一行，忘了改总计。', 'Changing a row and not the total.'],
      note: [
        '第一项加第二项，等于本行加第四项（表样印明的勾稽关系）。',
        'Items one and two add up to this row and item four: the one identity that the form prints.',
      ],
      basis: FORM,
    },
  ),
  'carried-out': explain(
    '到年末（12月31日）尚未办结、转到下年继续办理的申请。',
    'Applications unfinished on 31 December, to be handled on next year.',
    {
      unit,
      excludes: [
        '年末之前已经答复或者终止办理的申请，按结果填第三项。',
        'Applications answered or closed before the end of the year: by result, in item three.',
      ],
      note: [
        '答复期限为20个工作日，最多延长20个工作日，因此大约11月中旬以后收到的申请可能依法结转；明显偏多的，请核对是否超期。下年报告的第二项一般应与本行相等。',
        "The time limit is 20 working days, with at most 20 more, so that applications received from about mid-November may lawfully be carried over; where there are many more, check for missed limits. Item two of next year's report should as a rule equal this row.",
      ],
      basis: regulations('第三十三条', 'art. 33'),
    },
  ),
};

const DISCLOSURE = {
  disclosed: explain(
    '申请的信息全部公开的申请。信息早已主动公开、告知获取方式和途径的，通常也计入本行。',
    'Applications met in full. Where the information had been published already and the applicant was told how to obtain it, the application usually counts here too.',
    {
      unit,
      excludes: [
        '只公开一部分的，填“（二）部分公开”。',
        'Applications met in part: row （二） 部分公开.',
      ],
      mistakes: [
        '正文写的“予以公开”把“部分公开”也算在内，与本行对不上。',
        'A number disclosed in the text that holds 部分公开 as well, and so differs from this row.',
      ],
      basis: regulations('第三十六条第（一）、（二）项', 'art. 36(1)(2)'),
    },
  ),
  partly: explain(
    '能够区分处理、公开其中一部分的申请。一件只在本行计一次。',
    'Applications in which what may be disclosed was separated from what may not. Each counts once, here only.',
    {
      unit,
      excludes: [
        '不公开的那一部分，不论有几种理由，都不再计入“（三）不予公开”等其他行。',
        'The part that was withheld, whatever the grounds: it is not counted again under （三） or elsewhere.',
      ],
      mistakes: [
        '同一件申请在本行和“（三）不予公开”各计一次，合计因而多出。',
        'Counting the same application here and under （三）, so that the total is too large.',
      ],
      basis: regulations('第三十七条', 'art. 37'),
    },
  ),
};

const REFUSED = {
  refused: explain(
    '说明理由、决定不予公开的申请，按理由分为八行。本格是标题，不填数。',
    'Applications refused with reasons, in eight rows by ground. This is a heading without figures.',
    {
      unit,
      excludes: [
        '“（四）无法提供”“（五）不予处理”“（六）其他处理”都不是不予公开。',
        '（四）, （五） and （六）: none of them is a refusal to disclose.',
      ],
      mistakes: [
        '正文把（三）至（六）合起来称为“不予公开”；或者把其中一行的数当作全组的数。',
        'Adding （三） to （六） up as “refused” in the text; or quoting one row as the whole group.',
      ],
      basis: regulations('第三十六条第（三）项', 'art. 36(3)'),
    },
  ),
  'refused.state-secret': explain(
    '因信息依法确定为国家秘密而不予公开的申请。',
    'Applications refused because the information is lawfully classified as a state secret.',
    {
      unit,
      excludes: [
        '没有确定为国家秘密、但可能危及安全稳定的，填第3行；法律、行政法规另有禁止的，填第2行。',
        'Information not classified, which only may endanger security or stability: row 3. What another law forbids: row 2.',
      ],
      basis: EXEMPT,
    },
  ),
  'refused.banned-by-law': explain(
    '国家秘密以外，因法律、行政法规禁止公开而不予公开的申请。',
    'Applications refused because a law or administrative regulation forbids disclosure, apart from state secrets.',
    {
      unit,
      excludes: [
        '只有规章或者规范性文件规定不公开的。行名写的是法律、行政法规。',
        'What only rules or normative documents would withhold. The label names laws and administrative regulations.',
      ],
      basis: EXEMPT,
    },
  ),
  'refused.three-safeties': explain(
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定（“三安全一稳定”）而不予公开的申请。',
    'Applications refused because disclosure may endanger national, public or economic security or social stability (三安全一稳定).',
    {
      unit,
      excludes: ['已经定为国家秘密的，填第1行。', 'What is classified as a state secret: row 1.'],
      basis: EXEMPT,
    },
  ),
  'refused.third-party': explain(
    '因涉及商业秘密、个人隐私等，公开会损害第三方合法权益而不予公开的申请。',
    'Applications refused because disclosure of trade secrets, personal privacy and the like would harm a third party.',
    {
      unit,
      excludes: [
        '第三方同意公开，或者行政机关认为不公开会对公共利益造成重大影响而予以公开的：按公开计。',
        'Where the third party consents, or the organ discloses for a grave public interest: counted as disclosed.',
      ],
      mistakes: [
        '隐去个人信息后公开其余内容的，误填本行；这种情形填“（二）部分公开”。',
        'Entering here what was disclosed with personal data left out; that is （二） 部分公开.',
      ],
      note: [
        '第三方收到征求意见书后，有15个工作日提出意见。',
        'The third party has 15 working days to answer when asked.',
      ],
      basis: regulations('第十五条、第三十二条', 'arts. 15, 32'),
    },
  ),
  'refused.internal': explain(
    '因属于人事管理、后勤管理、内部工作流程三类内部事务信息而不予公开的申请。',
    'Applications refused because they concern internal affairs of three kinds: personnel, logistics and internal work flow.',
    {
      unit,
      excludes: [
        '讨论记录、过程稿、磋商信函、请示报告，填第6行。',
        'Records of discussion, drafts, letters of consultation, requests and reports: row 6.',
      ],
      note: [
        '条例只列这三类，其他“内部资料”不属于本行。',
        'The Regulations name only these three kinds; other “internal” papers are none of them.',
      ],
      basis: regulations('第十六条第一款', 'art. 16 para. 1'),
    },
  ),
  'refused.process': explain(
    '因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息而不予公开的申请。',
    'Applications refused because they concern process information of four kinds: records of discussion, drafts, letters of consultation, and requests for instruction or reports.',
    {
      unit,
      excludes: [
        '行政执法案卷，填第7行；内部事务信息，填第5行。',
        'Enforcement files: row 7. Internal affairs: row 5.',
      ],
      mistakes: [
        '与第5行、第7行混填。三行的依据都在第十六条，但属于不同的信息。',
        'Mixing this row up with rows 5 and 7. All three rest on article 16 but are different information.',
      ],
      basis: PROCESS,
    },
  ),
  'refused.enforcement-file': explain(
    '因属于行政执法案卷信息而不予公开的申请。',
    'Applications refused because they concern files of administrative law enforcement.',
    {
      unit,
      excludes: [
        '讨论记录、过程稿等过程性信息，填第6行。行政处罚本身的件数在表二。',
        'Records of discussion, drafts and other process information: row 6. The number of penalties as such is in table two.',
      ],
      basis: PROCESS,
    },
  ),
  'refused.query': explain(
    '申请工商、不动产登记资料等信息，法律、行政法规对获取另有规定，因而告知按该规定办理的申请。',
    'Applications for such things as business or real-estate registration records, for which laws or administrative regulations have rules of their own and to which the applicant was referred.',
    {
      unit,
      excludes: [
        '信息不归本机关负责的，填“（四）无法提供”第1行。',
        'Information that another organ is responsible for: row 1 of （四）.',
      ],
      mistakes: [
        '与“（四）无法提供”第1行混填。',
        'Mixing this row up with row 1 of （四） 无法提供.',
      ],
      basis: regulations('第三十六条第（七）项', 'art. 36(7)'),
    },
  ),
};

const UNABLE = {
  unable: explain(
    '无法提供所申请信息的申请，分为三行。本格是标题，不填数。',
    'Applications for which the information could not be provided, in three rows. This is a heading without figures.',
    {
      unit,
      excludes: [
        '决定不予公开的，填“（三）不予公开”。无法提供不属于不予公开，正文中不要合并计算。',
        'Refusals: （三）. What cannot be provided is no refusal and should not be added to these in the text.',
      ],
      mistakes: [
        '正文把本组算作“不予公开”；或者只引用其中一行的数。',
        'Counting this group as refusals in the text; or quoting one of its rows as the whole.',
      ],
      basis: regulations(
        '第三十六条第（四）、（五）项，第三十八条，第三十条',
        'arts. 36(4)(5), 38, 30',
      ),
    },
  ),
  'unable.not-held': explain(
    '本机关不掌握所申请信息的申请。通常包括两种情形：经检索没有该信息；该信息不属于本机关负责公开。',
    'Applications for information that the organ does not hold. Two cases usually count: a search found none, or another organ is responsible for it.',
    {
      unit,
      excludes: [
        '需要加工、分析才能形成的，填第2行。',
        'What would have to be produced by processing or analysis: row 2.',
      ],
      mistakes: [
        '正文写“信息不存在”“非本机关职责”，表中却填到别的行。这两种情形通常都计入本行。',
        'Speaking of 不存在 or 非本机关 in the text and entering it in another row. Both usually count here.',
      ],
      basis: regulations('第三十六条第（四）、（五）项', 'art. 36(4)(5)'),
    },
  ),
  'unable.not-ready': explain(
    '没有现成信息，需要行政机关另行加工、分析才能形成，因而无法提供的申请。',
    'Applications for information that is not ready and would have to be produced by processing or analysis.',
    {
      unit,
      excludes: [
        '对现有信息区分处理后公开一部分的，填“（二）部分公开”。',
        'Where existing information was separated and disclosed in part: （二） 部分公开.',
      ],
      mistakes: [
        '把根本没有的信息填在本行；经检索没有的，填第1行。',
        'Entering here what does not exist at all; what a search did not find goes in row 1.',
      ],
      basis: regulations('第三十八条', 'art. 38'),
    },
  ),
  'unable.unclear': explain(
    '申请人已经补正，但申请内容仍不明确，因而无法提供的申请。',
    'Applications that the applicant corrected and that are still unclear.',
    {
      unit,
      excludes: [
        '无正当理由逾期不补正的：2021年格式填“（六）其他处理”第1行，2019年格式一般填“（六）其他处理”。',
        'Applications not corrected in time without good reason: row 1 of （六） in the 2021 format, usually （六） in that of 2019.',
      ],
      mistakes: [
        '把没有补正的申请也填在本行。本行只计补正过的。',
        'Entering applications that were never corrected. Only corrected ones count here.',
      ],
      basis: CORRECTION,
    },
  ),
};

const NOT_PROCESSED = {
  'not-processed': explain(
    '依法不作为政府信息公开申请处理，或者不再重复处理的申请，分为五行。本格是标题，不填数。',
    'Applications not processed as applications for information, or not processed again, in five rows. This is a heading without figures.',
    {
      unit,
      excludes: [
        '决定不予公开的，填“（三）不予公开”。不予处理不属于不予公开。',
        'Refusals: （三）. What is not processed is no refusal.',
      ],
      mistakes: [
        '正文把本组算作“不予公开”；或者只引用其中一行的数。',
        'Counting this group as refusals in the text; or quoting one of its rows as the whole.',
      ],
      basis: regulations('第三十五条、第三十六条第（六）项、第三十九条', 'arts. 35, 36(6), 39'),
    },
  ),
  'not-processed.petition': explain(
    '以政府信息公开申请的形式进行信访、投诉、举报等活动的申请。',
    'Applications that are in substance petitions, complaints or reports of wrongdoing.',
    {
      unit,
      excludes: [
        '没有以信息公开申请的形式提出的信访、投诉、举报，不计入本表。',
        'Petitions, complaints and reports that were not made as applications: they are not in this table at all.',
      ],
      basis: regulations('第三十九条第一款', 'art. 39 para. 1'),
    },
  ),
  'not-processed.repeat': explain(
    '已经作出答复，同一申请人又就同样内容申请，因而不再重复处理的申请。',
    'Applications repeated by the same applicant for the same content after an answer, and not processed again.',
    {
      unit,
      excludes: [
        '首次申请，按实际结果填相应的行；内容不同、只是数量过多的，填第4行。',
        'The first application: under its own result. Too many applications for different content: row 4.',
      ],
      mistakes: [
        '把首次申请也填在本行；或者重复的申请没有计入本年新收。',
        'Entering the first application here as well; or leaving repeated ones out of the number received.',
      ],
      basis: regulations('第三十六条第（六）项', 'art. 36(6)'),
    },
  ),
  'not-processed.publication': explain(
    '要求行政机关提供政府公报、报刊、书籍等公开出版物的申请。',
    'Applications asking the organ to supply gazettes, newspapers, books or other public publications.',
    {
      unit,
      excludes: [
        '信息已经主动公开、告知获取途径的，通常计入“（一）予以公开”。',
        'Information already published by the organ, where the applicant was told how to obtain it: usually （一）.',
      ],
      basis: regulations('第三十九条第二款', 'art. 39 para. 2'),
    },
  ),
  'not-processed.excessive': explain(
    '申请的数量、频次明显超过合理范围，要求说明理由后认为理由不合理，因而不予处理的申请。',
    'Applications clearly excessive in number or frequency, where the applicant was asked for reasons and these were found unreasonable.',
    {
      unit,
      excludes: [
        '同样内容再次申请的，填第2行；理由合理、继续办理的，按最后的结果计。',
        'Repeats of the same content: row 2. Where the reasons were accepted: under the final result.',
      ],
      basis: regulations('第三十五条', 'art. 35'),
    },
  ),
  'not-processed.confirm': explain(
    '要求行政机关对申请人已经获取的信息予以确认，或者重新出具的申请。',
    'Applications to confirm, or to issue again, information that the applicant already has.',
    {
      unit,
      excludes: [
        '以前已经答复过、又就同样内容申请的，填第2行。',
        'Applications for the same content that was answered before: row 2.',
      ],
      mistakes: [
        '行名误写作“已作答复”。',
        'Writing the label with 已作答复 instead of 已获取信息.',
      ],
      note: [
        '一般做法是不把这类要求作为政府信息公开申请处理；条例没有专门的条款。',
        'As a usual practice these are not treated as applications for information; the Regulations have no article of their own for them.',
      ],
    },
  ),
};

const OTHER = {
  other: explain(
    '不能归入（一）至（五）的办理结果。2021年格式分为三行，本格是标题，不填数；2019年格式只有这一行，直接填数。',
    'Results outside （一） to （五）. In the 2021 format this is a heading over three rows and takes no figures; in that of 2019 it is a single row with figures.',
    {
      unit,
      excludes: [
        '能归入（一）至（五）某一行的，不填这里。',
        'What fits a row of （一） to （五） does not go here.',
      ],
      mistakes: [
        '正文把本组算作“不予公开”；或者2021年以后的报告仍用只有一行的旧表。',
        'Counting this group as refusals in the text; or using the old single row in reports for 2021 and later.',
      ],
      note: [
        '申请人主动撤回申请等情形通常计入这里。',
        'Withdrawal by the applicant and the like usually count here.',
      ],
    },
  ),
  'other.not-corrected': explain(
    '经告知补正，申请人无正当理由逾期不补正，视为放弃申请、不再处理的申请。',
    'Applications treated as abandoned because the applicant, told to correct them, did not do so in time without good reason.',
    {
      unit,
      excludes: [
        '已经补正、内容仍不明确的，填“（四）无法提供”第3行。',
        'Applications corrected but still unclear: row 3 of （四） 无法提供.',
      ],
      mistakes: [
        '与“（四）无法提供”第3行混填。区别在于有没有补正。',
        'Mixing this row up with row 3 of （四）. What counts is whether the application was corrected.',
      ],
      note: [
        '要求补正的，应当在收到申请之日起7个工作日内一次性告知。',
        'A correction must be asked for once, within 7 working days of receipt.',
      ],
      basis: CORRECTION,
    },
  ),
  'other.not-paid': explain(
    '发出信息处理费收费通知后，申请人逾期未缴纳，因而不再处理的申请。',
    'Applications no longer processed because the applicant did not pay the information handling fee within the time of the notice.',
    {
      unit,
      excludes: [
        '已经缴费、继续办理的，按最后的结果计。',
        'Applications for which the fee was paid: under their result.',
      ],
      mistakes: [
        '本行大于0，第六章却写“未收取”而没有说明发过收费通知。',
        'A figure above 0 here while section six says that nothing was charged, without a word on the notices.',
      ],
      basis: together(regulations('第四十二条', 'art. 42'), FEE_MEASURES),
    },
  ),
  'other.else': explain(
    '（一）至（五）以及前两行都不适用的办理结果。通常包括申请人主动撤回、申请人死亡、合并办理等。',
    'Results to which neither （一） to （五） nor the two rows above apply: usually withdrawal by the applicant, death of the applicant, merged applications and the like.',
    {
      unit,
      excludes: ['能归入具体行的，不填在这里。', 'What fits a specific row does not go here.'],
    },
  ),
};

export const THREE_ROWS = {
  ...FLOW,
  ...DISCLOSURE,
  ...REFUSED,
  ...UNABLE,
  ...NOT_PROCESSED,
  ...OTHER,
};

/** The corner prints the only identity of the form, for readers who wonder what it asks of them. */
export const THREE_BLOCKS = {
  applications: explain(
    '表样印明的勾稽关系，每一列都要成立：一（本年新收）＋二（上年结转）＝三（七）（办结总计）＋四（结转下年）。',
    'The identity that the form prints; it must hold in every column: one (received) + two (carried in) = three（七） (finished) + four (carried over).',
    {
      unit,
      mistakes: [
        '只核对“总计”一列。自然人和五类组织各列也要分别成立。',
        'Checking the total column only. It must hold for natural persons and each kind of organisation as well.',
      ],
      note: [
        '此外还应当：每一列中，各项办理结果之和等于（七）总计；每一行中，自然人与五类组织之和等于总计。',
        'It follows besides: in every column the results add up to （七）总计, and in every row natural persons and the five kinds of organisation add up to 总计.',
      ],
      basis: FORM,
    },
  ),
};

const ONE_KIND: readonly [string, string] = [
  '自然人提出的申请，填“自然人”列。',
  'Applications by natural persons: column 自然人.',
];

/** No note was read that defines the kinds of organisation: their texts add little to the labels. */
export const THREE_COLUMNS = {
  applicants: explain(
    '按申请人类别分列。每件申请只计入一类，每一行中自然人与五类组织之和等于总计。',
    'By kind of applicant. Each application counts under one kind, so that in every row natural persons and the five kinds of organisation add up to the total.',
    {
      unit,
      mistakes: [
        '只填“总计”一列。没有的一般填0，不留空。',
        'Filling only the total. Cells without any usually take 0 and are not left blank.',
      ],
      basis: FORM,
    },
  ),
  person: explain('自然人提出的申请。', 'Applications by natural persons.', {
    unit,
    excludes: [
      '以法人或者其他组织名义提出的，填右边五列之一。',
      'Applications in the name of a legal person or other organisation: one of the five columns beside.',
    ],
    mistakes: ['正文把本列的数当作总计引用。', 'Quoting this column as the total in the text.'],
    basis: FORM,
  }),
  organisations: explain(
    '法人或者其他组织提出的申请，分为五类。本格是标题，不填数。',
    'Applications by legal persons and other organisations, in five kinds. This is a heading without figures.',
    { unit, basis: FORM },
  ),
  business: explain('商业企业提出的申请。', 'Applications by commercial enterprises.', {
    unit,
    excludes: ONE_KIND,
    basis: FORM,
  }),
  research: explain('科研机构提出的申请。', 'Applications by research institutions.', {
    unit,
    excludes: ONE_KIND,
    basis: FORM,
  }),
  welfare: explain('社会公益组织提出的申请。', 'Applications by public-interest organisations.', {
    unit,
    excludes: ONE_KIND,
    basis: FORM,
  }),
  'legal-service': explain(
    '法律服务机构提出的申请。',
    'Applications by legal-service organisations.',
    { unit, excludes: ONE_KIND, basis: FORM },
  ),
  'other-organisation': explain(
    '前四类以外的法人或者其他组织提出的申请。',
    'Applications by legal persons and other organisations outside the four kinds before.',
    { unit, excludes: ONE_KIND, basis: FORM },
  ),
  total: explain(
    '本行自然人与五类组织之和。',
    'Sum, in this row, of natural persons and the five kinds of organisation.',
    {
      unit,
      mistakes: [
        '改了某一列，忘了改总计；或者只填本列，其余留空。',
        'Changing a column and not the total; or filling this column only.',
      ],
      basis: FORM,
    },
  ),
};
