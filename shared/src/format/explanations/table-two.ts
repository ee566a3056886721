import {
  DECISIONS,
  DOCUMENTS,
  explain,
  FORM_2021,
  ITEMS,
  MONEY,
  regulations,
  together,
} from './explain';

const ITEM_1 = regulations('第二十条第（一）项', 'art. 20(1)');
const ITEM_5 = regulations('第二十条第（五）项', 'art. 20(5)');
const ITEM_6 = regulations('第二十条第（六）项', 'art. 20(6)');
const ITEM_8 = regulations('第二十条第（八）项', 'art. 20(8)');
const ITEM_9 = regulations('第二十条第（九）项', 'art. 20(9)');

/** The same item of the law stands over both editions; what is counted under it differs. */
const RULES_AND_DOCUMENTS = explain(
  '条例第二十条第（一）项要求主动公开行政法规、规章和规范性文件。本部分填其中规章和规范性文件的件数。',
  'Item 1 of article 20: administrative regulations, rules (规章) and normative documents are to be published. This part takes the numbers of rules and normative documents.',
  {
    unit: DOCUMENTS,
    excludes: [
      '行政法规由国务院制定，表中没有这一行。内部制度、会议纪要、工作方案、请示、表彰、人事任免等通常不是规范性文件。',
      'Administrative regulations have no row. Internal rules, minutes, work plans, requests, commendations and personnel matters are usually not normative documents.',
    ],
    mistakes: [
      '把全部发文都算作规范性文件；把规范性文件填进“规章”一行。',
      'Counting every document issued as normative; entering normative documents as rules.',
    ],
    basis: ITEM_1,
  },
);

const LICENCES_2019 = explain(
  '条例第二十条第（五）项要求主动公开办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。本部分填这两类事项的数量、增减和处理决定数量。',
  'Item 5 of article 20: the basis, conditions, procedure and results of administrative licences and of other management and services for the public. This part takes the numbers of such items, their change, and decisions.',
  {
    unit: { zh: '事项为项，处理决定为件', en: 'items (项), decisions (件)' },
    excludes: ['行政处罚、行政强制属于第（六）项。', 'Penalties and coercion belong to item 6.'],
    mistakes: [
      '把上一年办理的件数填入“上一年项目数量”。那一栏填的是事项数。',
      "Entering last year's cases as 上一年项目数量, which asks for the number of items.",
    ],
    basis: ITEM_5,
  },
);

const LICENCES_2021 = explain(
  '条例第二十条第（五）项要求主动公开办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。2021年格式只填其中行政许可的处理决定数量。',
  'Item 5 of article 20: the basis, conditions, procedure and results of administrative licences and of other management and services for the public. The 2021 format asks only for the number of licence decisions.',
  {
    unit: DECISIONS,
    excludes: [
      '其他对外管理服务事项没有单独的行。行政处罚、行政强制属于第（六）项。',
      'Other management and services for the public have no row of their own. Penalties and coercion belong to item 6.',
    ],
    mistakes: [
      '填成许可事项的数量，而不是处理决定的件数。',
      'Entering the number of licence items instead of decisions.',
    ],
    basis: ITEM_5,
  },
);

const ITEM_6_ZH =
  '条例第二十条第（六）项要求主动公开实施行政处罚、行政强制的依据、条件、程序，以及本机关认为具有一定社会影响的行政处罚决定。';
const ITEM_6_EN =
  'Item 6 of article 20: the basis, conditions and procedure of administrative penalties and coercion, and those penalty decisions that the organ finds of some social influence.';

const PENALTIES_2019 = explain(
  `${ITEM_6_ZH}本部分填这两类事项的数量、增减和处理决定数量。`,
  `${ITEM_6_EN} This part takes the numbers of such items, their change, and decisions.`,
  {
    unit: { zh: '事项为项，处理决定为件', en: 'items (项), decisions (件)' },
    excludes: ['行政许可属于第（五）项。', 'Licences belong to item 5.'],
    mistakes: [
      '把上一年的案件数填入“上一年项目数量”。那一栏填的是事项数。',
      "Entering last year's cases as 上一年项目数量, which asks for the number of items.",
    ],
    basis: ITEM_6,
  },
);

const PENALTIES_2021 = explain(
  `${ITEM_6_ZH}2021年格式填本年行政处罚、行政强制的处理决定数量。`,
  `${ITEM_6_EN} The 2021 format takes the numbers of penalty and of coercion decisions of the year.`,
  {
    unit: DECISIONS,
    excludes: [
      '行政许可属于第（五）项。罚款金额不填在表中。',
      'Licences belong to item 5. The amount of fines is not asked for.',
    ],
    mistakes: ['填成处罚、强制事项的数量。', 'Entering the number of items instead of decisions.'],
    note: [
      '通常填本年作出的全部决定，不限于已经公开的。',
      'Usually all decisions of the year count, published or not.',
    ],
    basis: ITEM_6,
  },
);

const ITEM_8_ZH = '条例第二十条第（八）项要求主动公开行政事业性收费项目及其依据、标准。';
const ITEM_8_EN =
  'Item 8 of article 20: the items of administrative fees, with their basis and standard.';

const FEES_2019 = explain(
  `${ITEM_8_ZH}2019年格式填收费项目的数量和增减。`,
  `${ITEM_8_EN} The 2019 format takes the number of fee items and its change.`,
  {
    unit: ITEMS,
    excludes: [
      '收费金额。2019年格式不填金额。',
      'The amount collected: the 2019 format asks for none.',
    ],
    basis: ITEM_8,
  },
);

const FEES_2021 = explain(
  `${ITEM_8_ZH}2021年格式填本年收费金额。`,
  `${ITEM_8_EN} The 2021 format takes the amount collected in the year.`,
  {
    unit: MONEY,
    excludes: [
      '信息处理费不填在这里，在第六章用文字报告（以元计）。',
      'Information handling fees: they are reported in words in section six, in yuan (元).',
    ],
    mistakes: [
      '按元填写，使数字扩大一万倍。',
      'Entering yuan (元), which makes the figure ten thousand times too large.',
    ],
    basis: together(ITEM_8, FORM_2021),
  },
);

const PROCUREMENT = explain(
  '条例第二十条第（九）项要求主动公开政府集中采购项目的目录、标准及实施情况。2019年格式填采购项目数量和采购总金额。',
  'Item 9 of article 20: the catalogue, standards and carrying out of centralised government procurement. The 2019 format takes the number of items and the total amount.',
  {
    unit: { zh: '项目为项，金额单位表样未写明', en: 'items (项); the form names no unit of money' },
    note: ['2021年格式已不再填报这一部分。', 'The 2021 format dropped this part.'],
    basis: ITEM_9,
  },
);

export const TWO_2019_BLOCKS = {
  'item-1': RULES_AND_DOCUMENTS,
  'item-5': LICENCES_2019,
  'item-6': PENALTIES_2019,
  'item-8': FEES_2019,
  'item-9': PROCUREMENT,
};

export const TWO_2021_BLOCKS = {
  'item-1': RULES_AND_DOCUMENTS,
  'item-5': LICENCES_2021,
  'item-6': PENALTIES_2021,
  'item-8': FEES_2021,
};

/** Both editions ask for 规章, and the row means the same in both. */
const RULES = explain(
  '规章的件数：国务院各部门制定的部门规章，或者地方政府规章。',
  'Number of rules (规章), made by departments of the State Council or by local governments with that power.',
  {
    unit: DOCUMENTS,
    excludes: ['规范性文件，填下一行。', 'Normative documents: the next row.'],
    mistakes: [
      '没有规章制定权的机关填了非0的数。只有国务院各部委等部门，以及省、自治区、直辖市、设区的市、自治州人民政府可以制定规章；县、县级市、区、乡镇、街道，以及国务院以下各级政府的部门（包括省厅、市局）应填0。',
      'A figure other than 0 from an organ without the power. Only ministries and similar bodies of the State Council, and the governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures, may make rules; counties, county-level cities, districts, townships, subdistricts and every department below the State Council enter 0.',
    ],
    basis: together(ITEM_1, {
      zh: '《立法法》（2023年）第九十三条、第九十五条、第九十六条',
      en: 'Legislation Law (2023), arts. 93, 95, 96',
    }),
  },
);

/** No national definition was read, only local ones: hence the wording as local practice. */
const NORMATIVE = explain(
  '行政规范性文件的件数。各地规定一般指：行政机关依职权、按程序制定并公布，涉及公民和组织的权利义务，在一定期限内反复适用，具有普遍约束力的文件。',
  'Number of normative documents. Local rules usually mean documents that an administrative organ makes within its powers, by procedure, and publishes, that touch the rights and duties of persons, bind generally and apply repeatedly for a period.',
  {
    unit: DOCUMENTS,
    excludes: [
      '规章，填上一行。内部制度、会议纪要、工作方案、请示、表彰、人事任免、技术标准、预算分配、单项审批等通常不算。',
      'Rules (规章): the row above. Internal rules, minutes, work plans, requests, commendations, personnel matters, technical standards, allocations and single approvals usually do not count.',
    ],
    mistakes: [
      '把全部发文都计入；或者单位自己的报告填了全地区的数（反之亦然）。',
      "Counting every document issued; or giving the territory's number in a single organ's report, or the reverse.",
    ],
    note: [
      '乡镇、街道通常可以制发。临时机构、议事协调机构和内设机构一般不能。',
      'Townships and subdistricts may usually issue them; temporary and coordinating bodies and internal offices usually not.',
    ],
    basis: ITEM_1,
  },
);

const MATTERS = {
  zh: '前两栏为项，第三栏为件',
  en: 'items (项) in two columns, decisions (件) in the third',
};

export const TWO_2019_ROWS = {
  rules: RULES,
  normative: NORMATIVE,
  licence: explain(
    '行政许可：前两栏填许可事项的数量和增减，第三栏填处理决定的数量。',
    'Administrative licences: two columns for the number of licence items and its change, the third for decisions.',
    {
      unit: MATTERS,
      excludes: ['许可以外的服务事项，填下一行。', 'Services other than licences: the next row.'],
      mistakes: [
        '把上一年办理的件数填入“上一年项目数量”。',
        "Entering last year's cases as 上一年项目数量.",
      ],
      basis: ITEM_5,
    },
  ),
  services: explain(
    '行政许可以外的其他对外管理服务事项：前两栏填事项的数量和增减，第三栏填处理决定的数量。',
    'Management and services for the public other than licences: two columns for the number of items and its change, the third for decisions.',
    {
      unit: MATTERS,
      excludes: [
        '行政许可，填上一行；行政处罚、行政强制，填第（六）项。',
        'Licences: the row above. Penalties and coercion: item 6.',
      ],
      mistakes: [
        '把上一年办理的件数填入“上一年项目数量”。',
        "Entering last year's cases as 上一年项目数量.",
      ],
      note: [
        '湖北省的填报说明也按“许可以外的服务事项”理解本行。',
        'The filling note of Hubei province reads this row in the same way.',
      ],
      basis: ITEM_5,
    },
  ),
  penalty: explain(
    '行政处罚：前两栏填处罚事项的数量和增减，第三栏填处理决定的数量。',
    'Administrative penalties: two columns for the number of penalty items and its change, the third for decisions.',
    {
      unit: MATTERS,
      excludes: [
        '行政强制，填下一行。罚款金额不填。',
        'Coercion: the next row. No amount of fines.',
      ],
      mistakes: [
        '把上一年处罚案件的件数填入“上一年项目数量”。',
        "Entering last year's penalty cases as 上一年项目数量.",
      ],
      basis: ITEM_6,
    },
  ),
  coercion: explain(
    '行政强制：前两栏填强制事项的数量和增减，第三栏填处理决定的数量。',
    'Administrative coercion: two columns for the number of coercion items and its change, the third for decisions.',
    {
      unit: MATTERS,
      excludes: ['行政处罚，填上一行。', 'Penalties: the row above.'],
      mistakes: [
        '把上一年强制案件的件数填入“上一年项目数量”。',
        "Entering last year's coercion cases as 上一年项目数量.",
      ],
      basis: ITEM_6,
    },
  ),
  fees: explain(
    '行政事业性收费的项目数量及其增减。',
    'Number of administrative fee items and its change.',
    {
      unit: ITEMS,
      excludes: [
        '收费金额。2019年格式不填金额。',
        'The amount collected: the 2019 format asks for none.',
      ],
      mistakes: ['把金额填入本行。', 'Entering an amount.'],
      basis: ITEM_8,
    },
  ),
  procurement: explain(
    '政府集中采购的项目数量和采购总金额。',
    'Number of centralised government procurement items and their total amount.',
    {
      unit: {
        zh: '前一栏为项，后一栏单位表样未写明',
        en: 'items (项); the form names no unit of money',
      },
      mistakes: ['元与万元混用。', 'Mixing up 元 and 万元.'],
      note: [
        '只有2019、2020年度报告有这一行，2021年格式已不再填报。',
        'Only reports for 2019 and 2020 have this row; the 2021 format dropped it.',
      ],
      basis: ITEM_9,
    },
  ),
};

export const TWO_2019_COLUMNS = {
  made: explain('本年新制作的文件数量。', 'Number of documents newly made in the year.', {
    unit: DOCUMENTS,
    excludes: [
      '往年制作、本年才公开的文件。',
      'Documents of earlier years that were only disclosed now.',
    ],
    note: [
      '通常统计报告年度1月1日至12月31日。',
      'The period is usually 1 January to 31 December of the report year.',
    ],
    basis: ITEM_1,
  }),
  disclosed: explain('本年新公开的文件数量。', 'Number of documents newly disclosed in the year.', {
    unit: DOCUMENTS,
    note: [
      '看的是公开的时间，与“本年新制作数量”不一定相等。',
      'It goes by the time of disclosure and need not equal the number newly made.',
    ],
    basis: ITEM_1,
  }),
  'disclosed-ever': explain(
    '对外公开文件的总数量，不限于本年。',
    'Total number of documents disclosed, not only in this year.',
    {
      unit: DOCUMENTS,
      mistakes: [
        '与2021年格式的“现行有效件数”直接比较。两者口径不同。',
        'Comparing it with 现行有效件数 of the 2021 format, which is another measure.',
      ],
      basis: ITEM_1,
    },
  ),
  'items-before': explain('上一年的事项（项目）数量。', 'Number of items in the previous year.', {
    unit: ITEMS,
    excludes: [
      '上一年办理的件数。湖北省的填报说明也写明是事项数。',
      "Last year's cases; the filling note of Hubei province says so too.",
    ],
    mistakes: [
      '把上一年的案件数、办件量填在这里，非常多见。',
      "Entering last year's cases here, which is very common.",
    ],
  }),
  'items-change': explain(
    '事项（项目）数量在本年的增减。',
    'Change in the number of items during the year.',
    {
      unit: ITEMS,
      excludes: ['办件量的增减。', 'Any change in the number of cases.'],
      mistakes: [
        '减少时漏写负号，或者写“减8”。按湖北省的填报说明，减少的在数字前加负号，例如-8；没有增减的一般填0。',
        'Leaving out the minus sign, or writing 减8. The filling note of Hubei province asks for a minus sign where items were removed, such as -8; the usual entry for no change is 0.',
      ],
    },
  ),
  decisions: explain(
    '本年作出处理决定的数量。湖北省的填报说明解释为本年办理的件数。',
    'Number of decisions made in the year; the filling note of Hubei province says cases handled in the year.',
    {
      unit: DECISIONS,
      excludes: ['事项数量，填前两栏。', 'Numbers of items: the two columns before.'],
    },
  ),
  purchases: explain(
    '政府集中采购项目的数量。',
    'Number of centralised government procurement items.',
    {
      unit: ITEMS,
      excludes: ['采购金额，填右边一栏。', 'The amount: the column beside.'],
      basis: ITEM_9,
    },
  ),
  'purchase-amount': explain(
    '政府集中采购的总金额，可以有小数。',
    'Total amount of centralised government procurement; decimals are possible.',
    {
      mistakes: ['元与万元混用。', 'Mixing up 元 and 万元.'],
      note: [
        '栏名没有写明单位，填写前请核对。',
        'The column head names no unit: check before filling.',
      ],
      basis: ITEM_9,
    },
  ),
};

export const TWO_2021_ROWS = {
  rules: RULES,
  normative: NORMATIVE,
  licence: explain(
    '本年作出的行政许可处理决定的数量。准予许可和不予许可的决定通常都计入。',
    'Number of licence decisions made in the year. Grants and refusals usually both count.',
    {
      unit: DECISIONS,
      excludes: [
        '许可事项的数量；许可以外的服务事项的办件量。',
        'The number of licence items; cases of services other than licences.',
      ],
      basis: ITEM_5,
    },
  ),
  penalty: explain(
    '本年作出的行政处罚决定的数量。',
    'Number of penalty decisions made in the year.',
    {
      unit: DECISIONS,
      excludes: [
        '行政强制，填下一行。处罚事项的数量、罚款金额都不填。',
        'Coercion: the next row. Neither the number of penalty items nor the amount of fines.',
      ],
      basis: ITEM_6,
    },
  ),
  coercion: explain(
    '本年作出的行政强制决定的数量。',
    'Number of coercion decisions made in the year.',
    {
      unit: DECISIONS,
      excludes: [
        '行政处罚，填上一行。强制事项的数量不填。',
        'Penalties: the row above. Not the number of coercion items.',
      ],
      basis: ITEM_6,
    },
  ),
  fees: explain(
    '本年收取的行政事业性收费的金额，可以有小数。',
    'Amount of administrative fees collected in the year; decimals are possible.',
    {
      unit: MONEY,
      excludes: [
        '信息处理费，在第六章用文字报告（以元计）。',
        'Information handling fees: in words in section six, in yuan (元).',
      ],
      mistakes: [
        '按元填写，使数字扩大一万倍。',
        'Entering yuan (元), which makes the figure ten thousand times too large.',
      ],
      basis: together(ITEM_8, FORM_2021),
    },
  ),
};

export const TWO_2021_COLUMNS = {
  issued: explain(
    '本年制定发布的件数，通常统计1月1日至12月31日。',
    'Number issued in the year, usually 1 January to 31 December.',
    {
      unit: DOCUMENTS,
      excludes: [
        '往年制发、现在仍然有效的，填“现行有效件数”。',
        'Documents of earlier years that are still in force: 现行有效件数.',
      ],
      mistakes: [
        '制发件数与现行有效件数相同而且很多，常常是把全部发文都计入了。',
        'As many issued as are in force, and many of them: often every document was counted.',
      ],
      note: [
        '单位自己的报告通常只计本机关的文件，一级政府的报告计本地区的文件。',
        "A single organ's report usually counts only its own documents, and a government's report those of its territory.",
      ],
      basis: ITEM_1,
    },
  ),
  repealed: explain(
    '本年废止的件数。明令废止和失效的通常都计入。',
    'Number repealed in the year. Documents repealed and lapsed usually both count.',
    {
      unit: DOCUMENTS,
      note: [
        '自动到期、修改的是否计入，各地口径不一，宜前后年度保持一致。',
        'Whether expiry and amendment count differs locally; keep to one measure from year to year.',
      ],
      basis: ITEM_1,
    },
  ),
  'in-force': explain(
    '通常指年末（12月31日）仍然有效的件数，包括往年制发的。',
    'Usually the number in force on 31 December, those of earlier years included.',
    {
      unit: DOCUMENTS,
      excludes: ['本年已经废止、失效的。', 'Documents repealed or lapsed in the year.'],
      mistakes: [
        '小于本年制发件数。除非当年制发当年又废止，一般不会。',
        'Fewer than were issued in the year, which hardly happens unless some were repealed in the same year.',
      ],
      note: [
        '一般可用“上年现行有效＋本年制发－本年废止”核对；清理、口径调整、机构改革时可以不等。',
        "A usual check: last year's number plus issued minus repealed. Clean-ups, a change of measure or a reform of organs may break it.",
      ],
      basis: ITEM_1,
    },
  ),
  decisions: explain(
    '本年作出处理决定的数量，填非负整数，通常统计1月1日至12月31日。',
    'Number of decisions made in the year, a whole number of 0 or more, usually for 1 January to 31 December.',
    {
      unit: DECISIONS,
      excludes: [
        '事项的数量。与2019年格式不同，这里不填。',
        'Numbers of items: unlike the 2019 format, none is asked for.',
      ],
      basis: FORM_2021,
    },
  ),
  amount: explain(
    '本年收取的金额，可以有小数，表样没有规定位数。',
    'Amount collected in the year; decimals are possible and the form sets no number of places.',
    {
      unit: MONEY,
      mistakes: [
        '直接填元，使数字扩大一万倍。',
        'Entering yuan (元), which makes the figure ten thousand times too large.',
      ],
      basis: FORM_2021,
    },
  ),
};
