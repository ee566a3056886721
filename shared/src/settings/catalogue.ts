import type { SettingsSection } from './types';

/**
 * All settings, in the order of the settings page. The manifest of the extension, its texts and
 * `docs/settings.md` are written from this list by `npm run docs`; the names that code reads are in
 * `names.ts`, and a test holds the two together.
 */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    id: 'recognition',
    title: { zh: '识别', en: 'Recognition' },
    settings: [
      {
        name: 'detect',
        kind: 'choice',
        default: 'auto',
        scope: 'resource',
        what: {
          zh: '当纯文本或 Markdown 文件看起来像年度报告时怎么办。把某个文件的语言改回去后，会记住不再识别该文件。',
          en: 'What to do when a plain text or Markdown file looks like an annual report. Switching the language of a file back is remembered for that file.',
        },
        values: [
          {
            value: 'auto',
            means: {
              zh: '识别为“政府信息公开年报”并检查。',
              en: 'Give it the language “Annual report” and check it.',
            },
          },
          { value: 'ask', means: { zh: '先询问。', en: 'Ask first.' } },
          { value: 'off', means: { zh: '不识别。', en: 'Leave it alone.' } },
        ],
      },
    ],
  },
  {
    id: 'checks',
    title: { zh: '检查', en: 'Checks' },
    settings: [
      {
        name: 'rules',
        kind: 'levels',
        scope: 'resource',
        what: {
          zh: '把单条规则改为另一级别：`error` 错误、`warning` 警告、`information` 提示、`hint` 建议，或用 `off` 关闭（`report.garbled`、`report.unrecognised`、`year.before-formats` 不能关闭，否则全稿不作检查也看不出来）。没有列出的规则按其默认级别。可按文件夹设置。',
          en: 'Gives single rules another severity: `error`, `warning`, `information` or `hint`; `off` switches a rule off (but not `report.garbled`, `report.unrecognised` or `year.before-formats`: a draft that is not checked would look sound). Rules that are not listed have their own severity. A folder may have its own values.',
        },
      },
      {
        name: 'folder.check',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '检查文件夹中所有的报告（文本、Markdown 和网页文件），不只是已打开的；它们的问题也列在“问题”面板中，同一机关各年度的报告相互对照。用 `#files.exclude#` 隐藏的不看。关闭后，未打开的文件不再读取，只有汇总下级单位时才读取这些单位的报告。',
          en: 'Check all reports of the folder (text, Markdown and HTML files), not only those that are open: their findings are among the problems too, and the reports of one organ are held against each other over the years. What `#files.exclude#` hides is not looked at. When off, files that are not open are not read, except for the units of a report when they are to be summed.',
        },
      },
      {
        name: 'findings.steady',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '正在键入的行中新出现的问题，停顿半秒或光标离开该行后才显示。别处的问题立即显示，改正了的立即消失。',
          en: 'New findings in the lines in which you are typing wait until you pause for half a second or the caret leaves them. Findings elsewhere come at once, and what is put right goes at once.',
        },
      },
    ],
  },
  {
    id: 'display',
    title: { zh: '显示', en: 'Display' },
    settings: [
      {
        name: 'language',
        kind: 'choice',
        default: 'auto',
        scope: 'window',
        what: {
          zh: '问题、说明、修复和各种提示所用的语言。命令的名称和本设置页由 VS Code 显示，总是用 VS Code 的显示语言。',
          en: 'The language of findings, explanations, fixes and messages. The titles of commands and this page are shown by VS Code, always in its own display language.',
        },
        values: [
          { value: 'auto', means: { zh: '与 VS Code 一致。', en: 'As VS Code itself.' } },
          { value: 'zh-cn', means: { zh: '中文。', en: 'Chinese.' } },
          { value: 'en', means: { zh: '英文。', en: 'English.' } },
        ],
      },
      {
        name: 'inlayHints.totals',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '在与分项不符的合计旁边显示 Σ 和差额。还须打开 `#editor.inlayHints.enabled#`。',
          en: 'Show Σ and the difference beside a total that is not the sum of its parts. `#editor.inlayHints.enabled#` must be on as well.',
        },
      },
      {
        name: 'inlayHints.columns',
        kind: 'switch',
        default: false,
        scope: 'resource',
        what: {
          zh: '表格写成一行一个数字等看不出列名的样子时，在每个数字旁边显示它属于哪一列。还须打开 `#editor.inlayHints.enabled#`。',
          en: 'Show the column of each figure where a table is written as bare numbers, such as one number a line. `#editor.inlayHints.enabled#` must be on as well.',
        },
      },
      {
        name: 'codeLens.title',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '在标题上方显示所用的格式、年度和问题的个数。还须打开 `#editor.codeLens#`。',
          en: 'Show the form, the year and the number of findings above the title. `#editor.codeLens#` must be on as well.',
        },
      },
      {
        name: 'codeLens.tables',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '在每张表格上方显示勾稽关系是否成立。还须打开 `#editor.codeLens#`。',
          en: 'Show above each table whether its sums hold. `#editor.codeLens#` must be on as well.',
        },
      },
    ],
  },
  {
    id: 'editing',
    title: { zh: '编辑', en: 'Editing' },
    settings: [
      {
        name: 'paste.enable',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '从 Word、Excel、WPS 或网页粘贴国家格式的表格时，按稿件自身的写法写成表格；在表格中粘贴一列或一块数字时，依次填入各单元格。粘贴后可在弹出的菜单中改为纯文本。',
          en: 'Paste a national table from Word, Excel, WPS or a web page as a table of the draft’s own layout, and figures into the cells of the table at the caret. “Insert Plain Text” in the paste menu takes that back.',
        },
      },
      {
        name: 'enter.enable',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '在表格一行的末尾按回车时，接着写国家格式在此缺少的一行；用竖线分隔的表格没有缺行的，另起同样格数的空行；在空行上按回车则结束表格。尚未填写的一行不会被从中断开。在标题末尾按回车，新的一行按稿件的段落缩进。其他地方的回车不受影响。',
          en: 'Enter at the end of a row of a table writes the row of the national form that is missing there; between pipes, where none is missing, a blank row of as many cells, and on a blank row it ends the table. A row that is not filled in yet is never parted. Behind a heading it begins a line with the indent of the draft’s paragraphs. Anywhere else Enter is left alone.',
        },
      },
      {
        name: 'format.enable',
        kind: 'switch',
        default: true,
        scope: 'resource',
        what: {
          zh: '“格式化文档”和“格式化选定内容”是否整理稿件：表格单元格两边的空白、全角数字、Markdown 表格的列对齐、空行、标题序号的写法。不改变任何数字和文字。',
          en: 'Whether Format Document and Format Selection tidy drafts: blanks around the cells of tables, full-width digits, the columns of Markdown tables, empty lines, the numbering of headings. No figure and no word changes.',
        },
      },
      {
        name: 'format.ambiguousWidth',
        kind: 'choice',
        default: 'narrow',
        scope: 'resource',
        what: {
          zh: '对齐 Markdown 表格各列时，“”、①等宽度不定的字符在编辑器字体中有多宽。',
          en: 'How wide the editor’s font shows characters of ambiguous width, such as “ ” and ①, when the columns of Markdown tables are aligned.',
        },
        values: [
          {
            value: 'narrow',
            means: { zh: '与一个拉丁字母同宽。', en: 'As wide as a Latin letter.' },
          },
          {
            value: 'wide',
            means: { zh: '与一个汉字同宽。', en: 'As wide as a Chinese character.' },
          },
        ],
      },
      {
        name: 'format.onType',
        kind: 'switch',
        default: false,
        scope: 'resource',
        what: {
          zh: '键入 `|` 和回车后，对齐光标处的 Markdown 表格。还须打开 `#editor.formatOnType#`。',
          en: 'Align the Markdown table at the caret while you type, after `|` and Enter. `#editor.formatOnType#` must be on as well.',
        },
      },
    ],
  },
  {
    id: 'developers',
    title: { zh: '开发者', en: 'Developers' },
    settings: [
      {
        name: 'verifyIncremental',
        kind: 'switch',
        default: false,
        scope: 'window',
        what: {
          zh: '每次编辑后另把全稿重读一遍，结果与增量读取不一致时记入日志。会变慢。',
          en: 'After each edit, read the whole draft again as well, and write to the log where that gives another result. Slow.',
        },
      },
      {
        name: 'trace.server',
        kind: 'choice',
        default: 'off',
        scope: 'window',
        what: {
          zh: '把 VS Code 与语言服务器之间的消息写入输出面板。消息中含有稿件内容。',
          en: 'Writes the messages between VS Code and the language server to the output panel. They hold the text of the draft.',
        },
        values: [
          { value: 'off', means: { zh: '不写。', en: 'None.' } },
          { value: 'messages', means: { zh: '只写名称和用时。', en: 'Their names and times.' } },
          { value: 'verbose', means: { zh: '连同内容。', en: 'With what is in them.' } },
        ],
      },
    ],
  },
];
