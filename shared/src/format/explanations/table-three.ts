import { explain, FEE_MEASURES, FORM_2021, regulations, together } from './explain';

/** Articles on which more than one row rests. */
const EXEMPT = regulations('第十四条', 'art. 14');
const PROCESS = regulations('第十六条第二款', 'art. 16 para. 2');
const CORRECTION = regulations('第三十条', 'art. 30');

/** Rows of intake, of the totals, and of what is carried over. */
const FLOW = {
  new: explain(
    '本年收到的政府信息公开申请，单位为件，是否属于本年以收到申请之日为准。不含上年结转的件数。常见错误是把上年结转也加进来，或者正文写的“收到”与本行不一致。',
    'Applications received in the year, by the date of receipt. Applications carried in from last year are not included. The usual mistake is to add these in, or to give another number received in the text.',
    regulations('第三十一条', 'art. 31'),
  ),
  'carried-in': explain(
    '上年收到、上年年末尚未办结、转到本年继续办理的申请，单位为件。每一列都应等于上年报告第四项“结转下年度继续办理”的数；上年数据后来更正、机构合并或者拆分的除外，不一致时宜加以说明。',
    "Applications left unfinished at the end of last year and handled this year. Each column should equal 结转下年度继续办理 of last year's report, unless last year's figures were corrected later or organs were merged or split; a difference is best explained.",
  ),
  results: explain(
    '本年办结的申请，按办理结果分类，单位为件。本行是标题，不填数，数字填在下面各行，合计填在“（七）总计”。本年未办结的填入第四项。',
    'Applications finished in the year, by result. This row is a heading without figures of its own: they go in the rows below and their sum in （七）总计. Unfinished applications go in item four.',
  ),
  total: explain(
    '本年办结的申请总数，等于（一）至（六）中各填数行之和，单位为件。本年新收加上年结转，应等于本行加结转下年度继续办理。',
    'All applications finished in the year: the sum of the rows with figures in （一） to （六）. New plus carried in equals this row plus carried out.',
    FORM_2021,
  ),
  'carried-out': explain(
    '到年末尚未办结、转到下年继续办理的申请，单位为件。答复期限为20个工作日，最多可以再延长20个工作日，因此大约11月中旬以后收到的申请可能依法结转；件数明显偏多的请核对是否超期。',
    'Applications unfinished at the end of the year. The time limit is 20 working days, with at most 20 more, so applications received from about mid-November may lawfully be carried over; where the number is much larger, check for missed time limits.',
    regulations('第三十三条', 'art. 33'),
  ),
};

const DISCLOSURE = {
  disclosed: explain(
    '所申请的信息全部公开的申请，单位为件。信息已经主动公开、告知获取方式和途径的，通常也计入本行。只公开一部分的填入下一行。',
    'Applications met in full. Information already published, where the applicant is told how to obtain it, usually counts here too. Applications met in part go in the next row.',
    regulations('第三十六条第（一）、（二）项', 'art. 36(1)(2)'),
  ),
  partly: explain(
    '对可以公开和不能公开的内容作区分处理、只公开一部分的申请，单位为件。一件申请只在本行计一次，不论不公开部分有几种理由，都不再计入“不予公开”等其他行。',
    'Applications in which what may be disclosed was separated from what may not. Each counts once, here only: whatever the grounds for the rest, it is not counted again as refused or elsewhere.',
    regulations('第三十七条', 'art. 37'),
  ),
};

const REFUSED = {
  refused: explain(
    '说明理由、决定不予公开的申请，按理由分为八行，单位为件。本行是标题，不填数。常见错误是把“无法提供”“不予处理”“其他处理”也算作不予公开，或者把其中一行的数当作全组的数。',
    'Applications refused with reasons, in eight rows by ground. This row is a heading without figures. The usual mistake is to count 无法提供, 不予处理 and 其他处理 as refusals too, or to quote one row as the whole group.',
    regulations('第三十六条第（三）项', 'art. 36(3)'),
  ),
  'refused.state-secret': explain(
    '因所申请的信息依法确定为国家秘密而不予公开的申请，单位为件。',
    'Applications refused because the information is lawfully classified as a state secret.',
    EXEMPT,
  ),
  'refused.banned-by-law': explain(
    '因国家秘密以外、法律或者行政法规禁止公开而不予公开的申请，单位为件。行名只写法律、行政法规，不包括规章和规范性文件。',
    'Applications refused because a law or administrative regulation forbids disclosure, apart from state secrets. The label names only laws and administrative regulations, not rules or normative documents.',
    EXEMPT,
  ),
  'refused.three-safeties': explain(
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定（即“三安全一稳定”）而不予公开的申请，单位为件。',
    'Applications refused because disclosure may endanger national security, public security, economic security or social stability.',
    EXEMPT,
  ),
  'refused.third-party': explain(
    '因涉及商业秘密、个人隐私，公开会损害第三方合法权益而不予公开的申请，单位为件。第三方同意公开，或者不公开会对公共利益造成重大影响的，可以公开，不计入本行。征求第三方意见的期限为15个工作日。',
    'Applications refused because disclosure of trade secrets or personal privacy would harm a third party. Where the third party consents or a grave public interest requires it, the information may be disclosed and is not counted here. The third party has 15 working days to answer.',
    regulations('第十五条、第三十二条', 'arts. 15, 32'),
  ),
  'refused.internal': explain(
    '因属于人事管理、后勤管理、内部工作流程三类内部事务信息而不予公开的申请，单位为件。请示报告、过程稿等属于下一行的过程性信息。',
    'Applications refused because they concern internal affairs of three kinds: personnel, logistics and internal work flow. Requests for instruction, drafts and the like are process information, in the next row.',
    regulations('第十六条第一款', 'art. 16 para. 1'),
  ),
  'refused.process': explain(
    '因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息而不予公开的申请，单位为件。行政执法案卷另填下一行。',
    'Applications refused because they concern process information of four kinds: records of discussion, drafts, letters of consultation, and requests for instruction or reports. Enforcement files have the next row.',
    PROCESS,
  ),
  'refused.enforcement-file': explain(
    '因属于行政执法案卷信息而不予公开的申请，单位为件。讨论记录、过程稿等过程性信息填上一行。',
    'Applications refused because they concern files of administrative law enforcement. Records of discussion, drafts and other process information have the row above.',
    PROCESS,
  ),
  'refused.query': explain(
    '所申请的是工商、不动产登记资料等，有关法律、行政法规对查询另有规定，因而告知按该规定办理的申请，单位为件。',
    'Applications for such things as business or real-estate registration records, for which special laws or administrative regulations govern access and to which the applicant was referred.',
    regulations('第三十六条第（七）项', 'art. 36(7)'),
  ),
};

const UNABLE = {
  unable: explain(
    '无法提供所申请信息的申请，分为三行，单位为件。本行是标题，不填数；各行依据不同，见各行说明。“无法提供”不属于“不予公开”，正文中不要合并计算。',
    'Applications for which the information could not be provided, in three rows. This row is a heading without figures; each row has a basis of its own. They are not refusals and should not be added to these in the text.',
  ),
  'unable.not-held': explain(
    '本机关不掌握所申请信息的申请，单位为件。通常包括两种情形：经检索信息不存在；信息不属于本机关负责公开。',
    'Applications for information that the organ does not hold. Two cases usually count: a search found that it does not exist, or another organ is responsible for it.',
    regulations('第三十六条第（四）、（五）项', 'art. 36(4)(5)'),
  ),
  'unable.not-ready': explain(
    '没有现成信息，需要行政机关另行加工、分析才能形成，因而无法提供的申请，单位为件。能够对现有信息区分处理后公开一部分的，填“部分公开”。',
    'Applications for information that is not ready and would have to be produced by processing or analysis. Where existing information can be separated and disclosed in part, count it as partial disclosure.',
    regulations('第三十八条', 'art. 38'),
  ),
  'unable.unclear': explain(
    '申请人已经补正，但申请内容仍不明确，因而无法提供的申请，单位为件。无正当理由逾期不补正的不填本行，2021年格式填入“（六）其他处理”第1行。',
    'Applications that were corrected by the applicant but remain unclear. Applications not corrected in time without good reason do not go here: in the 2021 format they go in row 1 of （六）其他处理.',
    CORRECTION,
  ),
};

const NOT_PROCESSED = {
  'not-processed': explain(
    '依条例不作为政府信息公开申请处理，或者不再重复处理的申请，分为五行，单位为件。本行是标题，不填数；各行依据不同，见各行说明。“不予处理”不属于“不予公开”。',
    'Applications not processed as applications for information, or not processed again, in five rows. This row is a heading without figures; each row has a basis of its own. They are not refusals.',
  ),
  'not-processed.petition': explain(
    '以政府信息公开申请的形式进行信访、投诉、举报等活动的申请，单位为件。',
    'Applications that are in substance petitions, complaints or reports of wrongdoing made in the form of an application for information.',
    regulations('第三十九条第一款', 'art. 39 para. 1'),
  ),
  'not-processed.repeat': explain(
    '行政机关已经作出答复，同一申请人就同样内容再次申请，因而不再重复处理的申请，单位为件。首次申请按实际结果计入相应的行。',
    'Applications repeated by the same applicant for the same content after an answer was given, and not processed again. The first application counts under its own result.',
    regulations('第三十六条第（六）项', 'art. 36(6)'),
  ),
  'not-processed.publication': explain(
    '要求行政机关提供公开出版物的申请，单位为件。',
    'Applications asking the organ to supply publications that are publicly available.',
    regulations('第三十九条第二款', 'art. 39 para. 2'),
  ),
  'not-processed.excessive': explain(
    '申请的数量、频次明显超过合理范围，经要求说明理由后，行政机关认为理由不合理，因而不予处理的申请，单位为件。与“重复申请”不同，本行不要求内容相同。',
    'Applications clearly excessive in number or frequency, where the applicant was asked for reasons and these were found unreasonable. Unlike repeated applications, the content need not be the same.',
    regulations('第三十五条', 'art. 35'),
  ),
  'not-processed.confirm': explain(
    '要求行政机关对申请人已经获取的信息予以确认或者重新出具的申请，单位为件。一般做法是不把这类要求作为政府信息公开申请处理，条例没有对应的专门条款。',
    'Applications to confirm, or to issue again, information that the applicant already has. As a usual practice these are not treated as applications for information; the Regulations have no article of their own for them.',
  ),
};

const OTHER = {
  other: explain(
    '不能归入（一）至（五）的办理结果，单位为件。2021年格式分为三行，本行是标题，不填数；2019年格式只有这一行，直接填数。申请人主动撤回等情形通常计入这里。',
    'Results outside （一） to （五）. In the 2021 format this is a heading over three rows and takes no figures; in the 2019 format it is a single row with figures. Withdrawal by the applicant and the like usually count here.',
  ),
  'other.not-corrected': explain(
    '经告知补正，申请人无正当理由逾期不补正，视为放弃申请、不再处理的申请，单位为件。已经补正但内容仍不明确的，填“（四）无法提供”第3行。',
    'Applications treated as abandoned because the applicant, told to correct them, did not do so in time without good reason. Applications corrected but still unclear go in row 3 of （四）无法提供.',
    CORRECTION,
  ),
  'other.not-paid': explain(
    '发出收费通知后，申请人逾期未缴纳信息处理费，因而不再处理的申请，单位为件。本行大于0，说明发过收费通知，第六部分宜作相应说明。',
    'Applications no longer processed because the applicant did not pay the information handling fee within the time of the notice. A figure above 0 means that fee notices were issued, so section six should explain them.',
    together(regulations('第四十二条', 'art. 42'), FEE_MEASURES),
  ),
  'other.else': explain(
    '（一）至（五）以及前两行都不适用的办理结果，单位为件。通常包括申请人主动撤回、申请人死亡、合并办理等。能归入具体行的，不填在这里。',
    'Results to which neither （一） to （五） nor the two rows above apply. Usually withdrawal by the applicant, death of the applicant, merged applications and the like. What fits a specific row does not go here.',
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

/** No note was read that defines the kinds of organisation: their texts add nothing to the labels. */
export const THREE_COLUMNS = {
  applicants: explain(
    '按申请人类别统计，单位为件。每件申请只计入一类，各行中自然人与五类组织之和等于总计。没有的一般填0，常见错误是只填“总计”一列。',
    'Applications by kind of applicant. Each application counts under one kind, so in every row natural persons and the five kinds of organisation add up to the total. Cells without any usually take 0; the usual mistake is to fill only the total.',
  ),
  person: explain(
    '自然人提出的申请，单位为件。常见错误是在正文中把本列的数当作总计引用。',
    'Applications by natural persons. The usual mistake is to quote this column as the total in the text.',
  ),
  organisations: explain(
    '法人或者其他组织提出的申请，分为五类，单位为件。本格是标题，不填数。',
    'Applications by legal persons and other organisations, in five kinds. This cell is a heading without figures.',
  ),
  business: explain(
    '商业企业提出的申请，单位为件。自然人提出的不计入。',
    'Applications by commercial enterprises. Applications by natural persons are not included.',
  ),
  research: explain(
    '科研机构提出的申请，单位为件。自然人提出的不计入。',
    'Applications by research institutions. Applications by natural persons are not included.',
  ),
  welfare: explain(
    '社会公益组织提出的申请，单位为件。',
    'Applications by public-interest organisations.',
  ),
  'legal-service': explain(
    '法律服务机构提出的申请，单位为件。',
    'Applications by legal-service organisations.',
  ),
  'other-organisation': explain(
    '不属于前四类的法人或者其他组织提出的申请，单位为件。自然人提出的不计入。',
    'Applications by legal persons and other organisations outside the four kinds before. Applications by natural persons are not included.',
  ),
  total: explain(
    '本行自然人与五类法人或其他组织之和，单位为件。',
    'Sum, in this row, of natural persons and the five kinds of organisation.',
  ),
};
