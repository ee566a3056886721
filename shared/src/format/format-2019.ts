import { PERIOD_EXPLANATION, TITLE_EXPLANATION } from './explanations';
import { SECTIONS } from './sections';
import { TABLE_FOUR } from './table-four';
import { TABLE_THREE_2019 } from './table-three';
import { TABLE_TWO_2019 } from './table-two-2019';
import type { Format } from './types';

/** 国办公开办函〔2019〕60号 (试行): reports for 2019 and 2020. No duty to report charges yet. */
export const FORMAT_2019: Format = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  basis: '国办公开办函〔2019〕60号',
  named: /政府信息公开工作年度报告格式[》〉]?\(试行\)/u,
  title: TITLE_EXPLANATION,
  period: PERIOD_EXPLANATION,
  sections: SECTIONS,
  tables: [TABLE_TWO_2019, TABLE_THREE_2019, TABLE_FOUR],
  regulations: { table: 'two', row: 'rules' },
};
