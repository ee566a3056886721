import { readNumeral } from '../numbers/numeral';
import { explain } from './explanations/explain';
import type { Bilingual, Explanation } from './types';

/** An article of the 政府信息公开条例 (国务院令第711号, 2019) that reports and their tables rest on. */
export interface Article {
  readonly number: number;
  readonly explanation: Explanation;
}

function article(number: number, zh: string, en: string, note?: [string, string]): Article {
  return { number, explanation: explain(zh, en, note && { note }) };
}

/** What these articles say, in few words; the text itself is the law’s. */
export const ARTICLES: readonly Article[] = [
  article(
    13,
    '除第十四条、第十五条、第十六条规定的以外，政府信息应当公开；公开的方式是主动公开和依申请公开。',
    'All government information is to be disclosed but for what articles 14, 15 and 16 name: proactively, or on request.',
  ),
  article(
    14,
    '国家秘密、法律和行政法规禁止公开的，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
    'State secrets, what laws and administrative regulations forbid to disclose, and what may endanger the security of the state, the public or the economy, or social stability, is not disclosed.',
  ),
  article(
    15,
    '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的，不公开；第三方同意，或者不公开会对公共利益造成重大影响的除外。',
    'What concerns trade secrets or privacy, and would harm a third party, is not disclosed, unless that party consents or withholding it would gravely affect the public interest.',
  ),
  article(
    16,
    '第一款：人事管理、后勤管理、内部工作流程等内部事务信息可以不公开。第二款：讨论记录、过程稿、磋商信函、请示报告等过程性信息和行政执法案卷信息可以不公开，法律、法规、规章规定应当公开的除外。',
    'Para. 1: internal affairs (personnel, logistics, internal procedure) need not be disclosed. Para. 2: nor need records of discussions, drafts, letters of consultation, requests for instructions, nor files of enforcement, unless the law demands it.',
  ),
  article(
    20,
    '列出行政机关应当主动公开的十五项信息；表二依据其中第（一）、（五）、（六）、（八）项（2019年格式还有第（九）项）。',
    'Lists fifteen items that organs disclose proactively; table two rests on items (1), (5), (6) and (8), in the format of 2019 on (9) as well.',
  ),
  article(
    26,
    '属于主动公开范围的信息，应当自形成或者变更之日起20个工作日内公开，另有规定的从其规定。',
    'What is disclosed proactively is so within 20 working days of being made or changed, unless other rules apply.',
  ),
  article(
    30,
    '申请内容不明确的，应当在收到申请之日起7个工作日内一次性告知补正；无正当理由逾期不补正的，视为放弃申请，不再处理。',
    'Where a request is unclear its author is told once, within 7 working days, to correct it; without a correction in time and without good reason it counts as given up.',
  ),
  article(
    31,
    '规定收到申请的时间如何确定：当面提交、邮寄、网络或者传真，各有不同。',
    'Says which day counts as that of receipt: in person, by post, by the internet or by fax.',
  ),
  article(
    32,
    '公开会损害第三方合法权益的，应当书面征求第三方意见；第三方应当在收到之日起15个工作日内提出意见。',
    'A third party whose rights may be harmed is asked in writing, and answers within 15 working days.',
  ),
  article(
    33,
    '能当场答复的当场答复；不能的，在收到申请之日起20个工作日内答复，需要延长的，最多再延长20个工作日。',
    'A request is answered at once where possible, else within 20 working days, which may be prolonged by 20 more at most.',
    [
      '年末收到的申请可能跨年答复，表三因此有“上年结转”和“结转下年度继续办理”。',
      'What comes in at the end of a year may be answered in the next: so table three has rows for what is carried in and out.',
    ],
  ),
  article(
    35,
    '申请的数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，告知不予处理。',
    'Where requests are unreasonably many or frequent their author may be asked for reasons; without reasonable ones they are not processed.',
  ),
  article(
    36,
    '规定答复的七种情形：（一）已经主动公开的，告知获取方式；（二）可以公开的，提供或者告知获取方式和时间；（三）不予公开的，说明理由；（四）没有该信息的，告知不存在；（五）不属于本机关负责的，说明理由并告知能够确定的负责机关；（六）重复申请的，告知不予重复处理；（七）工商、不动产登记资料等有专门规定的，告知按规定办理。',
    'Seven kinds of answer: (1) already published: where it is found; (2) may be disclosed: it is given, or when and how; (3) not disclosed: why; (4) there is none; (5) another organ has it: why, and which; (6) asked before: not processed again; (7) registers with rules of their own: by those.',
  ),
  article(
    37,
    '信息中含有不应当公开的内容，但能够区分处理的，应当提供可以公开的部分，并对不予公开的部分说明理由。',
    'Where a part may not be disclosed and can be set apart, the rest is given, with reasons for what is not.',
  ),
  article(
    38,
    '提供的信息应当是已制作或者获取的；需要对现有信息进行加工、分析的，可以不予提供。',
    'What is given is what there is already; nothing need be processed or analysed for it.',
  ),
  article(
    39,
    '第一款：以申请的形式进行信访、投诉、举报等活动的，告知不作为政府信息公开申请处理。第二款：要求提供政府公报、报刊、书籍等公开出版物的，告知获取的途径。',
    'Para. 1: petitions, complaints and reports in the form of a request are not handled as one. Para. 2: for gazettes, papers and books, where these are to be had.',
  ),
  article(
    42,
    '依申请提供政府信息不收取费用；数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Information is given free of charge; for unreasonably many or frequent requests a fee may be charged (信息处理费).',
  ),
  article(
    46,
    '各级人民政府应当建立健全考核制度、社会评议制度和责任追究制度，定期考核、评议。',
    'Governments assess the work on disclosure regularly, have it judged by society, and hold to account.',
  ),
  article(
    47,
    '主管部门应当加强日常指导和监督检查，对不按要求开展工作的予以督促整改或者通报批评。',
    'The offices in charge guide and inspect the work, and have what is wanting put right.',
  ),
  article(
    49,
    '县级以上人民政府部门在每年1月31日前向本级主管部门提交上一年度报告并向社会公布；县级以上地方人民政府的主管部门在3月31日前公布本级政府上一年度报告。',
    'Departments submit and publish the report of last year by 31 January; the offices in charge publish that of their government by 31 March.',
  ),
  article(
    50,
    '规定年度报告应当包括的内容：主动公开的情况；收到和处理申请的情况；被申请行政复议、提起行政诉讼的情况；存在的主要问题及改进情况，各级人民政府的还应当包括考核、社会评议和责任追究的结果；其他需要报告的事项。',
    'What a report holds: proactive disclosure; requests and how they were handled; reviews and suits; problems and improvements, of governments also the results of assessment, public judgement and accountability; whatever else is to be reported.',
  ),
  article(
    51,
    '公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
    'Who finds that an organ has infringed their rights may complain, or apply for review, or sue.',
  ),
];

const OWN = '《政府信息公开条例》';
const NUMBER = /第([〇零一二三四五六七八九十百\d]{1,5})条/gu;

/** The numbers of the articles of the 条例 that a basis names; other laws are left out. */
export function articlesIn({ zh }: Bilingual): number[] {
  return zh.split(/(?=《)/u).flatMap((part) => {
    if (!part.startsWith(OWN)) return [];
    return [...part.matchAll(NUMBER)].flatMap(([, written = '']) => Number(readNumeral(written)));
  });
}
