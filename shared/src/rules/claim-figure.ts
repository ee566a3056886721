import { contradictionsIn } from '../claims/contradictions';
import { message } from '../messages';
import { allRemark, figureRemark } from './help/claim-remarks';
import type { ProseRule, RuleDocs } from './types';

export const claimFigureDocs: RuleDocs = {
  name: { zh: '正文与表中数据不一致', en: 'The prose contradicts a table' },
  what: {
    zh: '正文写的件数与表中对应的数据项不同。“收到”可以指本年新收，也可以指新收加上年结转；几种说得通的理解中只要有一种与表相符就不提示。部门、乡镇、网上等只说一部分的，不超过表中数据就不提示。“均获维持”“均予以公开”等，与前面写的总件数一并核对。余、多、近、约、以上按其意思比较。',
    en: 'A number in the prose is not what the table says. 收到 may mean the new requests, or with them those carried in; where any sound reading fits, nothing is said. What words narrow to a part (of the organ, of its area, of the ways in) must not exceed the figure. 均获维持 and the like, behind a count, say that the result is as much as the whole. 余, 多, 近, 约 and 以上 are compared as what they mean.',
  },
  why: {
    zh: '已发布的报告中，表内合计很少出错，出错的多是正文。',
    en: 'In published reports the sums of tables are seldom wrong; the prose is.',
  },
  examples: [
    { report: '2021', good: '申请54件', bad: '申请53件', restores: true },
    { report: '2021', good: '办结50件', bad: '办结49件', restores: true },
    {
      report: '2021',
      good: '制发行政规范性文件24件',
      bad: '制发行政规范性文件25件',
      restores: true,
    },
    { report: '2021', good: '现行有效84件', bad: '现行有效48件', restores: true },
  ],
};

export const claimFigure: ProseRule = {
  meta: { id: 'claim.figure', severity: 'warning', since: '0.1.0' },
  *checkProse({ passage }, report) {
    for (const one of contradictionsIn(passage, report)) {
      const { claim, verdict } = one;
      if (claim.kind === 'count' && claim.isLoose) continue;
      const isPart = verdict.as === 'part';
      const remark = figureRemark(one, (args) => {
        if (claim.kind === 'none') return message('claim.figure/none', args);
        return message(isPart ? 'claim.figure/part' : 'claim.figure', args);
      });
      if (remark) yield remark;
      const onAll = allRemark(one);
      if (onAll) yield onAll;
    }
  },
};
