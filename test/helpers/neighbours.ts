import { existsSync, readdirSync } from 'node:fs';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { type Neighbours, NO_NEIGHBOURS, type ReportFacts } from '../../shared/src/facts/types';
import type { RuleExample } from '../../shared/src/rules/types';
import { ROOT, readText } from './texts';

/** The other reports against which an example is held: standard ones too, correct and fitting. */
export function neighboursFor({ report, against }: RuleExample): Neighbours {
  switch (against) {
    case 'last-year':
      return { lastYear: factsOfFile(`test/fixtures/report-${report}-last-year.md`) };
    case 'units': {
      const units = filesIn(`test/fixtures/units-${report}`).map(factsOfFile);
      return { sum: { declaredIn: 'file:///reports/nianbao.json', units, missing: [] } };
    }
    default:
      return NO_NEIGHBOURS;
  }
}

/** What a fixture says to other reports, as if it lay in a folder of reports. */
export function factsOfFile(path: string): ReportFacts {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return factsOf(draftOf(readText(path)), `file:///reports/${name}`);
}

function filesIn(folder: string): string[] {
  if (!existsSync(`${ROOT}/${folder}`)) return [];
  return readdirSync(`${ROOT}/${folder}`)
    .sort()
    .map((name) => `${folder}/${name}`);
}
