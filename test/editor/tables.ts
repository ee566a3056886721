/**
 * The three tables as a word processor copies them: one cell a line after a tab, rows apart by
 * an empty line. The labels are the national ones, the figures are invented and agree.
 */
const row = (...cells: string[]) => cells.map((cell) => `\t${cell}`).join('\n');
const table = (...rows: string[]) => rows.join('\n\n');
const none = ['0', '0', '0', '0', '0', '0', '0'];

export function disclosures(): string {
  return table(
    row('第二十条第（一）项'),
    row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    row('规章', '0', '0', '0'),
    row('行政规范性文件', '12', '3', '40'),
    row('第二十条第（五）项'),
    row('信息内容', '本年处理决定数量'),
    row('行政许可', '5120'),
    row('第二十条第（六）项'),
    row('信息内容', '本年处理决定数量'),
    row('行政处罚', '830'),
    row('行政强制', '17'),
    row('第二十条第（八）项'),
    row('信息内容', '本年收费金额（单位：万元）'),
    row('行政事业性收费', '1204.5'),
  );
}

/** The argument is what stands for natural persons in the row of requests that were granted. */
export function applications(granted: string): string {
  return table(
    row('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'),
    row('', '自然人', '法人或其他组织', '总计'),
    row('', '', '商业\n企业', '科研\n机构', '社会公益组织', '法律服务机构', '其他', ''),
    row('一、本年新收政府信息公开申请数量', '38', '4', '0', '1', '0', '0', '43'),
    row('二、上年结转政府信息公开申请数量', '2', '0', '0', '0', '0', '0', '2'),
    row('三、本年度办理结果', '（一）予以公开', granted, '1', '0', '1', '0', '0', '31'),
    row(
      '',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      ...['6', '0', '0', '0', '0', '0', '6'],
    ),
    group('（三）不予公开', [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ]),
    group('（四）无法提供', [
      '1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
    ]),
    group('（五）不予处理', [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ]),
    group('（六）其他处理', [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ]),
    row('', '（七）总计', '35', '1', '0', '1', '0', '0', '37'),
    row('四、结转下年度继续办理', '5', '3', '0', '0', '0', '0', '8'),
  );
}

export function disputes(): string {
  const parts = ['结果\n维持', '结果\n纠正', '其他\n结果', '尚未\n审结', '总计'];
  return table(
    row('行政复议', '行政诉讼'),
    row(...parts, '未经复议直接起诉', '复议后起诉'),
    row('', '', '', '', '', ...parts, ...parts),
    row('2', '1', '0', '0', '3', '1', '0', '0', '1', '2', '0', '0', '0', '0', '0'),
  );
}

/** A group names itself in its first row only, as a merged cell does. */
function group(name: string, labels: string[]): string {
  return table(...labels.map((label, at) => row('', at === 0 ? name : '', label, ...none)));
}
