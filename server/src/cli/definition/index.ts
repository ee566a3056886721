import type { Bilingual } from '../../../../shared/src/format/types';
import { CHECK } from './check';
import { COMPARE } from './comparing';
import { COMPLETION } from './completion';
import { EXPLAIN } from './explain';
import { CONVERT, NEW } from './making';
import { FIX, FORMAT } from './rewriting';
import { SUM } from './summing';
import type { CommandDefinition } from './types';

/**
 * The command line as data, from which everything is made that speaks of it: the commands themselves,
 * their help, the completion of the shells and the manual page.
 */
export const COMMANDS: readonly CommandDefinition[] = [
  CHECK,
  FIX,
  FORMAT,
  CONVERT,
  EXPLAIN,
  COMPARE,
  NEW,
  SUM,
  COMPLETION,
];

export const NAME = 'nianbao';

export const DESCRIPTION: Bilingual = {
  zh: '检查政府信息公开工作年度报告',
  en: 'checks annual reports on government information disclosure',
};

/** What a run may end with. */
export const EXIT_CODES: readonly { readonly code: number; readonly what: Bilingual }[] = [
  {
    code: 0,
    what: {
      zh: '没有达到 --fail-on 级别的问题',
      en: 'no finding as grave as --fail-on says',
    },
  },
  {
    code: 1,
    what: { zh: '有这样的问题', en: 'there is one' },
  },
  {
    code: 2,
    what: {
      zh: '用法不对，或有文件读不了（即使其他报告没有问题）',
      en: 'wrong usage, or a file that cannot be read, whatever was found in the others',
    },
  },
  {
    code: 130,
    what: { zh: '中途被用户中断', en: 'stopped by its user' },
  },
  {
    code: 141,
    what: {
      zh: '输出没有人再读（如 | head），没有检查完',
      en: 'nobody reads the output any more, as behind | head: not all was checked',
    },
  },
];

export type { CommandDefinition } from './types';
