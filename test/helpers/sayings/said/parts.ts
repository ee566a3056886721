/** What is only a part of a figure, and must not exceed it. */
export const PARTS: readonly string[] = [
  '{year}，{all}收到政府信息公开申请{new}件，其中{own}收到{new:part}件。',
  '{own}受理政府信息公开申请{new:part}件。',
  '{depts}共收到政府信息公开申请{new:part}件。',
  '收到政府信息公开申请{new}件，其中网络申请{new:part}件。',
  '全年收到政府信息公开申请{new}件，其中当面申请{new:split}件、网络申请{new:split}件、信函申请{new:split}件。',
  '{own}被申请政府信息公开行政复议{reviews:part}件。',
  '{own}制发行政规范性文件{issued:part}件。',
  '{all}现行有效行政规范性文件{inForce}件，其中{own}{inForce:split}件，{depts}{inForce:split}件。',
  '收到政府信息公开申请{new}件，其中征地拆迁类{new:slice}件、城乡规划类{new:slice}件、其他{new:slice}件。',
  '{year}{us}答复政府信息公开申请{answered}件，其中延期答复{answered:some}件。',
  '{us}收到政府信息公开申请{new}件，申请内容涉及招生入学的{new:some}件。',
  '全年新收政府信息公开申请{new}件，{new:some}件通过政务邮箱提交。',
  '{us}受理依申请公开事项{new}件，其中{new:some}件申请公开招生录取信息。',
];
