import { PERIOD_EXPLANATION, TITLE_EXPLANATION } from './explanations';
import { SECTIONS } from './sections';
import { TABLE_FOUR } from './table-four';
import { TABLE_THREE_2021 } from './table-three';
import { TABLE_TWO_2021 } from './table-two-2021';
import type { Format } from './types';

/** 国办公开办函〔2021〕30号, 2021-09-26: reports for 2021 and later. */
export const FORMAT_2021: Format = {
  id: '2021',
  years: { from: 2021 },
  basis: '国办公开办函〔2021〕30号',
  title: TITLE_EXPLANATION,
  period: PERIOD_EXPLANATION,
  sections: SECTIONS,
  tables: [TABLE_TWO_2021, TABLE_THREE_2021, TABLE_FOUR],
  fee: {
    // The form's own note under section six; the charge itself: 国办函〔2020〕109号.
    section: 'six',
    marks: /费|收取|计收|缴纳/u,
    statement:
      /处理费|(?:相关|任何|有关|此项|该项)(?:的)?(?:收?费|费用)|(?:收费|费用)(?:的)?情况|(?:收取|收费|计收)工作|(?:未|没有|无|不|不曾|零)[^。；\n]{0,12}(?:收取|收费|计费|产生费用)|(?:收取|收费|计收|缴纳)[^。；\n]{0,24}(?:费|元)/u,
    name: /信息处理费|公开处理费/u,
    others: /行政事业性收费|学费|培训费|水费|电费/gu,
    wrongNames: ['政府信息公开处理费', '信息公开处理费', '信息公开费'],
    rightName: '信息处理费',
    sentence: '本年度未收取信息处理费。',
    charged: '本年度收取信息处理费{金额}元。',
  },
  regulations: { table: 'two', row: 'rules' },
};
