/** Normative documents, in the form of 2021. */
export const DOCUMENTS: readonly string[] = [
  '全年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件。',
  '{year}{us}制定行政规范性文件{issued}件。',
  '主动公开行政规范性文件{issued}件。',
  '印发行政规范性文件{issued}件，同步公开解读材料。',
  '开展行政规范性文件清理，废止{repealed}件。',
  '截至{year}底，现行有效行政规范性文件{inForce}件。',
  '宣布废止行政规范性文件{repealed}件，继续有效的行政规范性文件{inForce}件。',
  '集中公开现行有效的行政规范性文件{inForce}件。',
  '出台行政规范性文件{issued}份，均按程序完成合法性审核。',
  '{year}{us}[none issued:未制发行政规范性文件]，现行有效行政规范性文件{inForce}件。',
  '{us}现行有效的行政规范性文件共{inForce}件，本年度制发{issued}件、废止{repealed}件。',
  '{inForce}件现行有效行政规范性文件已在政府信息公开专栏集中展示。',
  '全年发布行政规范性文件{issued}件，及时更新文件库。',
  '行政规范性文件管理方面，制发{issued}件，废止{repealed}件，有效{inForce}件。',
  '本年度制定{issued}件、废止{repealed}件行政规范性文件。',
  '健全规范性文件动态清理机制，全年制发规范性文件{issued}件，废止规范性文件{repealed}件，现行有效件数{inForce}件。',
  '{us}[none repealed:未废止行政规范性文件]，新制发{issued}件。',
  '加强规范性文件管理。本年制发{issued}件，废止{repealed}件，现行有效{inForce}件。',
  '{us}制定规章{rulesIssued}件、行政规范性文件{issued}件。',
  '现行有效的规章{rulesInForce}件、行政规范性文件{inForce}件，均已上网公开。',
];

/** Normative documents and the rest, in the form of 2019. */
export const BEFORE: readonly string[] = [
  '新制作规范性文件{made}件，新公开{madeKnown}件，对外公开总数量{everKnown}件。',
  '{year}{us}制定规范性文件{made}件。',
  '规范性文件对外公开总数为{everKnown}件。',
  '行政许可处理决定{licence}件，其他对外管理服务事项处理决定{services}件。',
  '全年政府集中采购项目{purchases}个。',
  '本年新制作规范性文件{made}件，新公开规范性文件{madeKnown}件。',
  '制发规范性文件{made}份，全部在门户网站公开。',
];
