import { message, say } from '../../../../shared/src/messages';
import type { Severity } from '../../../../shared/src/rules/types';
import type { CheckedFile, CheckedFinding, Stretch } from '../checked';
import { pathBelow } from './addresses';
import type { Style, WriterOf } from './types';

/** So many annotations of one kind GitHub shows of one step; the rest stand in its log alone. */
const MOST_SHOWN = 10;

type Command = 'error' | 'warning' | 'notice';

/** Workflow commands of GitHub Actions, which shows them at the lines that they are about. */
export const github: WriterOf = (style) => {
  const counts: Record<Command, number> = { error: 0, warning: 0, notice: 0 };
  const write = (command: Command, properties: Properties, text: string): string => {
    counts[command]++;
    return `${commandText(command, properties, text)}\n`;
  };
  return {
    file: (file) => fileText(style, file, write),
    end: () => {
      const most = Math.max(...Object.values(counts));
      if (most <= MOST_SHOWN) return '';
      const args = { most: MOST_SHOWN, ...counts };
      return `${say(message('cli/github-limit', args), style.locale)}\n`;
    },
  };
};

type Properties = Readonly<Record<string, string | number>>;
type Write = (command: Command, properties: Properties, text: string) => string;

function fileText(style: Style, file: CheckedFile, write: Write): string {
  const name = pathBelow(style.root, file.uri) ?? file.path;
  switch (file.kind) {
    case 'report':
      return file.findings.map((one) => findingText(style, name, one, write)).join('');
    case 'unreadable':
    case 'fault':
      return write('error', { file: name }, say(file.reason, style.locale));
    case 'faulty-config':
      return file.faults
        .map((one) =>
          write('error', { file: name, ...propertiesOf(one) }, say(one.message, style.locale)),
        )
        .join('');
    case 'passed-over':
      return '';
  }
}

function findingText({ locale }: Style, file: string, one: CheckedFinding, write: Write): string {
  const properties = { file, ...propertiesOf(one), title: one.rule };
  return write(commandOf(one.severity), properties, say(one.message, locale));
}

function commandOf(severity: Severity): Command {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

/** Columns are understood within one line only. */
function propertiesOf({ line, column, endLine, endColumn }: Stretch): Properties {
  if (line !== endLine) return { line, endLine };
  return { line, endLine, col: column, endColumn };
}

function commandText(command: Command, properties: Properties, text: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`);
  return `::${command} ${listed.join(',')}::${inData(text)}`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(value: string | number): string {
  return inData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
