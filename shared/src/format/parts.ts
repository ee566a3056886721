import { PART_EXPLANATIONS } from './explanations';
import type { Label, PartSpec, SectionId } from './types';

type PartId = keyof typeof PART_EXPLANATIONS;

function part(id: PartId, text: string, ...listed: readonly string[]): PartSpec {
  const label: Label = { text, listed };
  return { label, explanation: PART_EXPLANATIONS[id] };
}

/** The five aspects of section one: 国办公开办函〔2021〕30号, 报告内容（一）. */
const ASPECTS: readonly PartSpec[] = [
  part(
    'proactive',
    '（一）主动公开',
    '主动公开情况',
    '主动公开方面',
    '主动公开工作',
    '主动公开工作情况',
    '主动公开政府信息',
    '主动公开政府信息情况',
  ),
  part(
    'on-request',
    '（二）依申请公开',
    '依申请公开情况',
    '依申请公开方面',
    '依申请公开工作',
    '依申请公开工作情况',
    '依申请公开办理情况',
    '依申请公开政府信息情况',
  ),
  part(
    'management',
    '（三）政府信息管理',
    '政府信息管理情况',
    '政府信息管理方面',
    '政府信息管理工作',
    '信息管理',
    '信息管理情况',
  ),
  part(
    'platforms',
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
  ),
  part(
    'supervision',
    '（五）监督保障',
    '监督保障情况',
    '监督保障方面',
    '监督保障工作',
    '监督保障工作情况',
  ),
];

/** The two parts of section five, as its title and art. 50(4) of the 条例 name them. */
const PROBLEMS: readonly PartSpec[] = [
  part(
    'problems',
    '（一）主要问题',
    '存在的主要问题',
    '存在问题',
    '存在问题情况',
    '主要问题情况',
    '存在的不足',
  ),
  part(
    'improvements',
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
