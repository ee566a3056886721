import { rowName } from '../format/names';
import { figureValue } from '../identities/identity';
import { message } from '../messages';
import { isZero } from '../numbers/decimal';
import { lacksRegulatoryPower } from '../report/organ';
import { placeIn } from '../syntax/place';
import type { ReportRule, RuleDocs } from './types';

export const authorityRegulationsDocs: RuleDocs = {
  name: { zh: '无权机关填报规章', en: 'Regulations by an organ without the power' },
  what: {
    zh: '“规章”一行不为 0，而机关名称表明它是县、自治县、旗、市辖区、乡镇、街道，或地方政府的部门。名称不能证明时不提示。',
    en: 'The row 规章 is not 0, while the organ’s name shows a county, banner, city district, town or street, or a department of a local government. Silent where the name proves nothing.',
  },
  why: {
    zh: '规章只能由国务院部门和省级、设区的市、自治州人民政府制定。',
    en: '规章 are made by departments of the State Council and by the governments of provinces, cities with districts and autonomous prefectures only.',
  },
  basis: {
    zh: '《立法法》（2023）第九十三条',
    en: 'Legislation Law (2023), art. 93',
  },
  examples: [
    {
      report: '2021',
      good: '| 规章 | 0 | 0 | 0 |',
      bad: '| 规章 | 0 | 0 | 6 |',
      restores: false,
    },
  ],
};

export const authorityRegulations: ReportRule = {
  meta: {
    id: 'authority.regulations',
    severity: 'warning',
    since: '0.1.0',
  },
  *check({ title, tables, format }) {
    if (!title || !lacksRegulatoryPower(title.organ)) return;
    for (const table of tables) {
      if (table.spec.id !== format.regulations.table) continue;
      const row = table.byRow.get(format.regulations.row);
      const figure = row?.figures.find((candidate) => {
        const value = figureValue(candidate);
        return value !== undefined && !isZero(value);
      });
      if (!row || !figure?.cell) continue;
      const place = placeIn(table.block, figure.cell);
      const related = [
        {
          ...placeIn(title.anchor, title),
          message: message('related/organ', { organ: title.organ }),
        },
      ];
      const args = { row: rowName(row.spec), organ: title.organ };
      yield { ...place, message: message('authority.regulations', args), related };
    }
  },
};
