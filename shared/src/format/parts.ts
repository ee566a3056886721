import { PART_EXPLANATIONS } from './explanations';
import type { Label, PartSpec, ReportDuty, SectionId } from './types';

type PartId = keyof typeof PART_EXPLANATIONS;

function part(id: PartId, said: RegExp, text: string, ...listed: readonly string[]): PartSpec {
  const label: Label = { text, listed };
  return { label, said, explanation: PART_EXPLANATIONS[id] };
}

/** The five aspects of section one: 国办公开办函〔2021〕30号, 报告内容（一）. */
const ASPECTS: readonly PartSpec[] = [
  part(
    'proactive',
    /主动公开/u,
    '（一）主动公开',
    '主动公开情况',
    '主动公开方面',
    '主动公开工作',
    '主动公开工作情况',
    '主动公开政府信息',
    '主动公开政府信息情况',
    '主动公开信息情况',
  ),
  part(
    'on-request',
    /依法?申请公开|依申请|(?:公开|信息)(?:的)?申请/u,
    '（二）依申请公开',
    '依申请公开情况',
    '依申请公开方面',
    '依申请公开工作',
    '依申请公开工作情况',
    '依申请公开办理情况',
    '依申请公开政府信息情况',
    '依法申请公开方面',
    '依法申请公开情况',
  ),
  part(
    'management',
    /信息(?:资源)?(?:的)?管理|(?:管理|规范)政府信息/u,
    '（三）政府信息管理',
    '政府信息管理情况',
    '政府信息管理方面',
    '政府信息管理工作',
    '信息管理',
    '信息管理情况',
    '政府信息资源管理',
    '政府信息资源管理情况',
  ),
  part(
    'platforms',
    /平台(?:的)?(?:建设|管理|运维|保障)|(?:公开|信息|发布|服务)平台|网站(?:的)?建设/u,
    '（四）政府信息公开平台建设',
    '政府信息公开平台建设情况',
    '政府信息公开平台建设方面',
    '信息公开平台建设',
    '信息公开平台建设情况',
    '公开平台建设',
    '公开平台建设情况',
    '平台建设',
    '平台建设情况',
    '平台建设方面',
    '政府信息平台建设',
    '政府信息平台建设情况',
  ),
  part(
    'supervision',
    /监督(?:和|与|、)?保障|保障(?:和|与|、)?监督|监督(?:考核|检查|评议|管理|机制)|(?:强化|加强|接受|社会|内部)监督|(?:组织|制度|机制|人员|经费|工作)(?:的)?保障|教育培训/u,
    '（五）监督保障',
    '监督保障情况',
    '监督保障方面',
    '监督保障工作',
    '监督保障工作情况',
    '监督保障机制',
  ),
];

/** What governments report of their supervision: 条例第四十六条, 第五十条第（四）项. */
export const DUTIES: readonly ReportDuty[] = [
  { name: '工作考核', said: /考核|考评|绩效/u },
  { name: '社会评议', said: /评议|评估|测评|评价|满意度/u },
  { name: '责任追究', said: /追究|追责|问责|责任(?:事故|情形)/u },
];

/** The two parts of section five, as its title and art. 50(4) of the 条例 name them. */
const PROBLEMS: readonly PartSpec[] = [
  part(
    'problems',
    /问题|不足|差距|短板|弱项|薄弱|欠缺|缺乏|滞后|困难|有待|不(?:够|高|强|多|足|主动|及时|规范|全面|到位|细|深|准确|完善|健全|平衡|充分|统一)|仍需|还需|尚需/u,
    '（一）主要问题',
    '存在的主要问题',
    '存在问题',
    '存在问题情况',
    '主要问题情况',
    '存在的不足',
  ),
  part(
    'improvements',
    /下一步|下步|接下来|今后|将|改进|措施|整改|进一步|加强|加大|强化|完善|健全|提升|提高|努力|着力|继续|持续|计划|打算/u,
    '（二）改进情况',
    '改进措施',
    '改进措施情况',
    '整改情况',
    '改进情况和措施',
    '下一步改进措施',
    '下一步改进情况',
    '下一步工作',
    '下一步工作打算',
  ),
];

/** The sub-headings of sections: the same in both formats, though only that of 2021 asks for them. */
export const PARTS: Readonly<Partial<Record<SectionId, readonly PartSpec[]>>> = {
  one: ASPECTS,
  five: PROBLEMS,
};
