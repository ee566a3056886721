import { explain, FORM_2021, regulations, together } from './explain';

const ITEM_1 = regulations('第二十条第（一）项', 'art. 20(1)');
const ITEM_5 = regulations('第二十条第（五）项', 'art. 20(5)');
const ITEM_6 = regulations('第二十条第（六）项', 'art. 20(6)');
const ITEM_8 = regulations('第二十条第（八）项', 'art. 20(8)');
const ITEM_9 = regulations('第二十条第（九）项', 'art. 20(9)');

/** Both editions ask for 规章, and the row means the same in both. */
const RULES = explain(
  '规章的件数。只有国务院各部委等部门，以及省、自治区、直辖市、设区的市、自治州人民政府可以制定规章。县、县级市、区、乡镇、街道，以及国务院以下各级政府的部门（包括省厅、市局）应填0。常见错误是把规范性文件填入本行。',
  'Number of rules (规章). Only ministries and similar bodies of the State Council, and the governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures, may make them. Counties, county-level cities, districts, townships, subdistricts and every department below the State Council enter 0. The usual mistake is to enter normative documents here.',
  together(ITEM_1, {
    zh: '《立法法》（2023年）第九十三条、第九十五条、第九十六条',
    en: 'Legislation Law (2023), arts. 93, 95, 96',
  }),
);

/** No national definition was read, only local ones: hence the wording as local practice. */
const NORMATIVE = explain(
  '规范性文件的件数。各地规定一般指行政机关依职权和程序制定并公布、涉及公民和组织权利义务、在一定期限内反复适用、具有普遍约束力的文件，不含规章。内部制度、会议纪要、工作方案、请示、表彰、人事任免等通常不算。常见错误是把全部发文都计入。',
  'Number of normative documents. Local rules usually mean documents that an administrative organ makes and publishes within its powers and by procedure, that touch the rights and duties of persons, bind generally and apply repeatedly for a period; rules (规章) are excluded. Internal rules, minutes, work plans, requests for instruction, commendations and personnel matters usually do not count. The usual mistake is to count every document issued.',
  ITEM_1,
);

export const TWO_2019_ROWS = {
  rules: RULES,
  normative: NORMATIVE,
  licence: explain(
    '行政许可：前两栏填许可事项的数量和增减，第三栏填处理决定的数量。常见错误是把上一年办理的件数填入“上一年项目数量”。',
    "Administrative licences: the first two columns take the number of licence items and its change, the third the number of decisions. The usual mistake is to enter last year's cases as 上一年项目数量.",
    ITEM_5,
  ),
  services: explain(
    '行政许可以外的其他对外管理服务事项。前两栏填事项数量和增减，第三栏填处理决定的数量。湖北省的填报说明也按“许可以外的服务事项”理解本行。',
    'Management and service items for the public other than licences. The first two columns take the number of items and its change, the third the number of decisions. The filling note of Hubei province reads this row in the same way.',
    ITEM_5,
  ),
  penalty: explain(
    '行政处罚：前两栏填处罚事项的数量和增减，第三栏填处理决定的数量。常见错误是把上一年处罚案件的件数填入“上一年项目数量”。',
    "Administrative penalties: the first two columns take the number of penalty items and its change, the third the number of decisions. The usual mistake is to enter last year's penalty cases as 上一年项目数量.",
    ITEM_6,
  ),
  coercion: explain(
    '行政强制：前两栏填强制事项的数量和增减，第三栏填处理决定的数量。行政处罚另填上一行，不计入本行。',
    'Administrative coercion: the first two columns take the number of coercion items and its change, the third the number of decisions. Penalties have the row above and are not counted here.',
    ITEM_6,
  ),
  fees: explain(
    '行政事业性收费的项目数量及其增减。2019年格式不填收费金额，请勿把金额填入本行。',
    'Number of administrative fee items and its change. The 2019 format asks for no amount here; do not enter one.',
    ITEM_8,
  ),
  procurement: explain(
    '政府集中采购的项目数量和采购总金额。只有2019年格式（2019、2020年度报告）有这一行，2021年格式已不再填报。',
    'Number of centralised government procurement items and their total amount. Only the 2019 format (reports for 2019 and 2020) has this row; the 2021 format dropped it.',
    ITEM_9,
  ),
};

export const TWO_2019_COLUMNS = {
  made: explain(
    '本年新制作的文件数量，单位为件。通常统计报告年度1月1日至12月31日。',
    'Number of documents newly made in the year. The period is usually 1 January to 31 December of the report year.',
  ),
  disclosed: explain(
    '本年新公开的文件数量，单位为件。看的是公开的时间，与“本年新制作数量”不一定相等。',
    'Number of documents newly disclosed in the year. It goes by the time of disclosure and need not equal the number newly made.',
  ),
  'disclosed-ever': explain(
    '对外公开文件的总数量，单位为件，不限于本年。它与2021年格式的“现行有效件数”不是同一口径，两者不能直接比较。',
    'Total number of documents disclosed, not only in this year. It is not the same measure as 现行有效件数 of the 2021 format, and the two cannot be compared directly.',
  ),
  'items-before': explain(
    '上一年的事项（项目）数量，不是上一年办理的件数，湖北省的填报说明也这样写。把上一年的案件数、办件数填在这里，是很常见的错误。',
    "Number of items in the previous year, not of cases handled, as the filling note of Hubei province also says. Entering last year's cases here is a very common mistake.",
  ),
  'items-change': explain(
    '事项（项目）数量在本年的增减，不是办件量的增减。按湖北省的填报说明，减少的在数字前加负号，例如-8；没有增减的一般填0。',
    'Change in the number of items during the year, not in the number of cases. The filling note of Hubei province asks for a minus sign where items were removed, such as -8; where nothing changed the usual entry is 0.',
  ),
  decisions: explain(
    '本年作出处理决定的数量，单位为件。湖北省的填报说明把它解释为本年办理的件数，与前两栏的事项数量不同。',
    'Number of decisions made in the year. The filling note of Hubei province explains it as cases handled in the year, unlike the items of the two columns before.',
  ),
  purchases: explain(
    '政府集中采购项目的数量。填项目数，不填金额。',
    'Number of centralised government procurement items. Enter the number, not the amount.',
  ),
  'purchase-amount': explain(
    '政府集中采购的总金额，可以有小数。栏名没有写明单位，填写前请核对，避免元与万元混用。',
    'Total amount of centralised government procurement; decimals are possible. The column head names no unit: check before filling so that 元 and 万元 are not mixed up.',
  ),
};

export const TWO_2021_ROWS = {
  rules: RULES,
  normative: NORMATIVE,
  licence: explain(
    '本年作出的行政许可处理决定的数量，单位为件。通常准予许可和不予许可的决定都计入。填决定的件数，不填许可事项的数量。',
    'Number of licence decisions made in the year. Usually both grants and refusals count. Enter decisions, not the number of licence items.',
    ITEM_5,
  ),
  penalty: explain(
    '本年作出的行政处罚决定的数量，单位为件。填决定的件数，不填处罚事项的数量，也不填罚款金额。',
    'Number of penalty decisions made in the year. Enter decisions, not the number of penalty items, nor the amount of fines.',
    ITEM_6,
  ),
  coercion: explain(
    '本年作出的行政强制决定的数量，单位为件。填决定的件数，不填强制事项的数量；行政处罚另填上一行。',
    'Number of coercion decisions made in the year. Enter decisions, not the number of coercion items; penalties have the row above.',
    ITEM_6,
  ),
  fees: explain(
    '本年行政事业性收费的金额，单位为万元，可以有小数。常见错误是按元填写。信息处理费不填在这里，在第六部分用文字报告。',
    'Amount of administrative fees in the year, in 万元; decimals are possible. The usual mistake is to enter it in 元. Information handling fees do not go here; they are reported in words in section six.',
    ITEM_8,
  ),
};

export const TWO_2021_COLUMNS = {
  issued: explain(
    '本年制定发布的件数，单位为件。通常统计报告年度1月1日至12月31日。单位自己的报告通常只计本机关的文件，一级政府的报告计本地区的文件。',
    "Number issued in the year, usually 1 January to 31 December. A single organ's report usually counts only its own documents, and a government's report those of its territory.",
  ),
  repealed: explain(
    '本年废止的件数，单位为件。通常包括明令废止和失效的文件；自动到期、修改的是否计入，各地口径不一，宜前后年度保持一致。',
    'Number repealed in the year. Documents that were repealed and that lapsed usually both count; whether expiry and amendment count differs locally, so keep to one measure from year to year.',
  ),
  'in-force': explain(
    '通常指年末（12月31日）仍然有效的件数，包括往年制发的，单位为件。一般可以用上年现行有效加本年制发、减本年废止核对；清理或者统计口径调整时可以不等。',
    "Usually the number in force on 31 December, including those of earlier years. A usual check is last year's number plus issued minus repealed; clean-ups or a change of measure may break it.",
  ),
  decisions: explain(
    '本年作出处理决定的数量，单位为件，填非负整数。通常统计报告年度1月1日至12月31日。与2019年格式不同，这里不填事项数量。',
    'Number of decisions made in the year, a whole number of 0 or more, usually for 1 January to 31 December. Unlike the 2019 format, no number of items is asked for.',
  ),
  amount: explain(
    '本年收取的金额，单位为万元，可以有小数，表样没有规定位数。常见错误是直接填元，使数字扩大一万倍。',
    'Amount collected in the year, in 万元; decimals are possible and the form sets no number of places. The usual mistake is to enter 元, which makes the figure ten thousand times too large.',
    FORM_2021,
  ),
};
