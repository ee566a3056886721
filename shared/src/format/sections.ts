import { SECTION_EXPLANATIONS } from './explanations';
import { DUTIES, PARTS } from './parts';
import type { Label, SectionId, SectionSpec } from './types';

/** The six titles are the same in both formats (国办公开办函〔2021〕30号 and 〔2019〕60号). */
const TITLES: Readonly<Record<SectionId, Label>> = {
  one: {
    text: '一、总体情况',
    listed: ['总体情况。', '信息公开总体情况', '工作概述', '总体公开情况'],
  },
  two: {
    text: '二、主动公开政府信息情况',
    listed: ['主动公开信息情况', '行政机关主动公开政府信息情况'],
  },
  three: {
    text: '三、收到和处理政府信息公开申请情况',
    listed: ['行政机关收到和处理政府信息公开申请情况'],
  },
  four: {
    text: '四、政府信息公开行政复议、行政诉讼情况',
    accepted: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    listed: ['政府信息公开行政复议行政诉讼情况'],
  },
  five: {
    text: '五、存在的主要问题及改进情况',
    accepted: ['政府信息公开工作存在的主要问题及改进情况'],
    listed: ['存在问题及改进情况', '存在的主要问题和改进措施'],
  },
  six: { text: '六、其他需要报告的事项', listed: ['其他需报告事项', '其他报告事项'] },
};

const ORDER: readonly SectionId[] = ['one', 'two', 'three', 'four', 'five', 'six'];

export const SECTIONS: readonly SectionSpec[] = ORDER.map((id, index) => ({
  id,
  number: index + 1,
  title: TITLES[id],
  explanation: SECTION_EXPLANATIONS[id],
  parts: PARTS[id] ?? [],
  duties: id === 'one' ? DUTIES : [],
}));
