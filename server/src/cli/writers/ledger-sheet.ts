import { ledgerSummary } from '../../../../shared/src/ledger';
import { RESULT_WORDS } from '../../../../shared/src/ledger/words';
import { type Locale, message, say } from '../../../../shared/src/messages';
import type { CheckedLedger } from '../checked';

/** Everything that was checked of a report as a table of Markdown; `plain` writes words as they are. */
export function ledgerSheet(
  ledger: CheckedLedger,
  plain: (text: string) => string,
  locale: Locale,
): string[] {
  const words = (key: Parameters<typeof message>[0]) => say(message(key), locale);
  const rows = ledger.entries.map(({ result, at, message: told, excused }) => {
    const reason =
      excused === undefined ? '' : say(message('cli/sheet-excused', { reason: excused }), locale);
    const cells = [
      words(RESULT_WORDS[result]),
      at ? String(at.line) : '',
      plain(say(told, locale) + reason),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['result', 'line', 'checked'] as const;
  return [
    '',
    `### ${words('cli/sheet-ledger')}`,
    '',
    plain(say(ledgerSummary(ledger), locale)),
    '',
    `| ${head.map((one) => words(HEADS[one])).join(' | ')} |`,
    '| --- | ---: | --- |',
    ...rows,
  ];
}

const HEADS = {
  result: 'cli/ledger-result',
  line: 'cli/ledger-line',
  checked: 'cli/ledger-checked',
} as const;
