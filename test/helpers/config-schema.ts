import { levelsOf } from '../../shared/src/policy/levels';
import { RULE_PAGES } from '../../shared/src/rules/docs';

const RULE_IDS = RULE_PAGES.map(({ id }) => id);

/** The schema of `nianbao.json`, by which editors complete it and tell what is wrong. */
export function configSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'nianbao.json',
    description:
      '一个文件夹中年度报告稿件的检查规则 / How the drafts in a folder and below it are checked',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        description: '各规则的级别，off 为不检查 / How severe each rule is; off for not at all',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(RULE_PAGES.map((page) => [page.id, levelOf(page)])),
      },
      suppress: {
        description: '忽略的问题，每条须写明理由 / Findings that may stand, each with the reason',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'reason'],
          properties: {
            rule: { description: '规则 / The rule', enum: RULE_IDS },
            file: {
              description:
                '稿件的路径，从本文件所在的文件夹起；不写则为其下所有稿件 / The draft, as a path from the folder of this file; all below it where it is absent',
              type: 'string',
            },
            at: {
              description:
                '位置，如“表三（收到和处理申请）/（一）予以公开/总计”或章节标题；不写则为全稿 / Where: a table with row and column, or the title of a section; the whole draft where it is absent',
              type: 'string',
            },
            reason: { description: '理由 / The reason', type: 'string', pattern: '\\S' },
          },
        },
      },
      sums: SUMS,
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const PATH = { type: 'string', pattern: '\\S' };

/** Reports that sum units. */
const SUMS = {
  description:
    '由各单位汇总而成的报告，逐格核对 / Reports that sum units, checked figure by figure',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['file'],
    anyOf: [{ required: ['units'] }, { required: ['register'] }],
    properties: {
      file: {
        description:
          '汇总的报告，从本文件所在的文件夹起的路径；可含 * 等，各年的报告各自汇总同一年度的单位 / The report that sums, as a path from the folder of this file; as a pattern it means those of several years, each of which sums units of its own year',
        ...PATH,
      },
      units: {
        description:
          '各单位的报告，路径或含 * 等的写法；只汇总同一年度的 / Where the reports of the units are: paths and patterns; those of the same year are summed',
        type: 'array',
        minItems: 1,
        items: PATH,
      },
      register: {
        description:
          '名册：每个机关都须有同一年度的报告；名称的列表，或一行一个名称的文本文件的路径 / A register: organs that must each have a report of the year; a list of names, or the path of a text file with one name a line',
        oneOf: [{ type: 'array', minItems: 1, uniqueItems: true, items: PATH }, PATH],
      },
    },
  },
};

function levelOf({ id, name, severity }: (typeof RULE_PAGES)[number]): object {
  return { description: `${name.zh} / ${name.en}`, enum: levelsOf(id), default: severity };
}
