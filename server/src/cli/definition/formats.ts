import type { Bilingual } from '../../../../shared/src/format/types';
import type { OutputFormat } from '../writers';

/** For whom each format of a run is. */
export const FORMAT_TEXTS: Readonly<Record<OutputFormat, Bilingual>> = {
  readable: { zh: '给人看：问题和所在的行', en: 'for people: findings with their lines' },
  json: { zh: '给程序：一个 JSON，含台账', en: 'for programs: one JSON, with the ledger' },
  ndjson: {
    zh: '给程序：每行一个 JSON，检查完一份写一份，最后一行是全部的小结',
    en: 'for programs: a JSON a line, each report as soon as it is checked, the run on the last',
  },
  sarif: {
    zh: 'SARIF 2.1.0，代码平台和编辑器可以读',
    en: 'SARIF 2.1.0, which code hosts and editors read',
  },
  github: {
    zh: 'GitHub Actions 的标注，显示在对应的行上',
    en: 'annotations of GitHub Actions, shown at their lines',
  },
  markdown: {
    zh: '审核意见，可以退回报送单位',
    en: 'a sheet of remarks that can be sent back to a unit',
  },
  csv: { zh: '表格，可用 Excel 打开', en: 'a table, which Excel opens' },
};
