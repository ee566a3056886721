import type { Locale } from '../../shared/src/messages';
import { TEXTS_FILES } from './manifest';
import { readText } from './texts';

interface Command {
  readonly command: string;
  readonly title: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings?: readonly Keybinding[];
    readonly menus?: Readonly<Record<string, readonly Partial<Command>[]>>;
  };
}

/** Where a command stands beside the command palette. */
const MENUS: Readonly<Record<string, string>> = {
  'editor/title': '编辑器标题 editor title',
  'editor/context': '右键菜单 context menu',
  'file/newFile': '新建文件 New File…',
  'view/title': '“报告”的标题 title of Reports',
  'view/item/context': '“报告”的各行 rows of Reports',
};

/** The page of all commands, from the manifest, in Chinese and in English. */
export function commandsPage(): string {
  const { contributes }: Manifest = JSON.parse(readText('package.json'));
  const zh = titlesIn('zh-cn');
  const en = titlesIn('en');
  const rows = contributes.commands.map(({ command, title }) => {
    const where = [...keysOf(contributes, command), ...menusOf(contributes, command)].join('；');
    return `| \`${command}\` | ${zh(title)} | ${en(title)} | ${where} |`;
  });
  const head = ['| | 命令 | Command | 另见 Also |', '| --- | --- | --- | --- |'];
  const note = [
    '命令面板（`F1`）中，这些命令都以“年报”开头；用不上的命令不显示。',
    '',
    'In the command palette (`F1`) all of them begin with “Nianbao”; those that cannot work are not shown.',
  ];
  return ['# 命令 Commands', '', ...note, '', ...head, ...rows, ''].join('\n');
}

function titlesIn(locale: Locale): (title: string) => string {
  const texts: Readonly<Record<string, string>> = JSON.parse(readText(TEXTS_FILES[locale]));
  return (title) => texts[title.replaceAll('%', '')] ?? title;
}

function keysOf({ keybindings = [] }: Manifest['contributes'], command: string): string[] {
  return keybindings.filter((one) => one.command === command).map(({ key }) => `\`${key}\``);
}

function menusOf({ menus = {} }: Manifest['contributes'], command: string): string[] {
  return Object.entries(MENUS)
    .filter(([menu]) => menus[menu]?.some((item) => item.command === command))
    .map(([, name]) => name);
}
