/** That there was nothing. */
export const NONE: readonly string[] = [
  '{year}{us}[none new:未收到政府信息公开申请]。',
  '本年度[none new:没有收到公民、法人和其他组织提出的政府信息公开申请]。',
  '全年[none new:未接到政府信息公开申请]，也[none reviews+suits:未发生因政府信息公开引起的行政复议、行政诉讼]。',
  '{us}{year}[none new:无依申请公开事项]，[none carriedIn:无上年结转申请]。',
  '{us}办理政府信息公开申请时，[none refused:未作出不予公开决定]。',
  '{us}[none carriedOut:无结转下年度办理的政府信息公开申请]。',
  '{us}[none new:尚未收到向本机关提出的政府信息公开申请]，[none carriedOut:无结转下年度继续办理的申请]。',
  '{year}，{us}[none new:未受理依申请公开]，[none reviews+suits:未发生因依申请公开引发的行政诉讼、行政复议]。',
  '{us}[none new:没有接到群众要求公开政府信息的申请]。',
  '{year}，{us}[none new:未收到和处理政府信息公开申请]，实行零报告。',
  '全年收到政府信息公开申请{new}件，[none reviews+suits:未引起行政复议和行政诉讼]。',
  '{us}依申请公开渠道畅通，但全年[none new:未收到相关申请]。',
];
