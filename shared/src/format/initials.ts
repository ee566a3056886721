import { splitDefinition, withoutNumber } from '../text/key';

/**
 * The initials of the pinyin of every label that can be completed, by its Chinese characters alone. The
 * data know them so that no dictionary of pinyin is needed where a draft is written; a test holds each
 * of them against one.
 */
const INITIALS: Readonly<Record<string, string>> = {
  // Titles of sections and their parts
  总体情况: 'ztqk',
  主动公开: 'zdgk',
  依申请公开: 'ysqgk',
  政府信息管理: 'zfxxgl',
  政府信息公开平台建设: 'zfxxgkptjs',
  监督保障: 'jdbz',
  主动公开政府信息情况: 'zdgkzfxxqk',
  收到和处理政府信息公开申请情况: 'sdhclzfxxgksqqk',
  政府信息公开行政复议行政诉讼情况: 'zfxxgkxzfyxzssqk',
  存在的主要问题及改进情况: 'czdzywtjgjqk',
  主要问题: 'zywt',
  改进情况: 'gjqk',
  其他需要报告的事项: 'qtxybgdsx',
  // Table two
  第二十条第一项: 'destdyx',
  信息内容: 'xxnr',
  本年新制作数量: 'bnxzzsl',
  本年新公开数量: 'bnxgksl',
  对外公开总数量: 'dwgkzsl',
  规章: 'gz',
  规范性文件: 'gfxwj',
  第二十条第五项: 'destdwx',
  上一年项目数量: 'synxmsl',
  本年增减: 'bnzj',
  处理决定数量: 'cljdsl',
  行政许可: 'xzxk',
  其他对外管理服务事项: 'qtdwglfwsx',
  第二十条第六项: 'destdlx',
  行政处罚: 'xzcf',
  行政强制: 'xzqz',
  第二十条第八项: 'destdbx',
  行政事业性收费: 'xzsyxsf',
  第二十条第九项: 'destdjx',
  采购项目数量: 'cgxmsl',
  采购总金额: 'cgzje',
  政府集中采购: 'zfjzcg',
  // Table three
  本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和: 'blsjdgjgxwdyxjdexzhdydsxjdsxzh',
  申请人情况: 'sqrqk',
  自然人: 'zrr',
  法人或其他组织: 'frhqtzz',
  商业企业: 'syqy',
  科研机构: 'kyjg',
  社会公益组织: 'shgyzz',
  法律服务机构: 'flfwjg',
  其他: 'qt',
  总计: 'zj',
  本年新收政府信息公开申请数量: 'bnxszfxxgksqsl',
  上年结转政府信息公开申请数量: 'snjzzfxxgksqsl',
  本年度办理结果: 'bndbljg',
  予以公开: 'yygk',
  部分公开: 'bfgk',
  不予公开: 'bygk',
  属于国家秘密: 'sygjmm',
  其他法律行政法规禁止公开: 'qtflxzfgjzgk',
  危及三安全一稳定: 'wjsaqywd',
  保护第三方合法权益: 'bhdsfhfqy',
  属于三类内部事务信息: 'syslnbswxx',
  属于四类过程性信息: 'syslgcxxx',
  属于行政执法案卷: 'syxzzfaj',
  属于行政查询事项: 'syxzcxsx',
  无法提供: 'wftg',
  本机关不掌握相关政府信息: 'bjgbzwxgzfxx',
  没有现成信息需要另行制作: 'myxcxxxylxzz',
  补正后申请内容仍不明确: 'bzhsqnrrbmq',
  不予处理: 'bycl',
  信访举报投诉类申请: 'xfjbtslsq',
  重复申请: 'cfsq',
  要求提供公开出版物: 'yqtggkcbw',
  无正当理由大量反复申请: 'wzdlydlffsq',
  要求行政机关确认或重新出具已获取信息: 'yqxzjgqrhcxcjyhqxx',
  其他处理: 'qtcl',
  结转下年度继续办理: 'jzxndjxbl',
  // Table four
  行政复议: 'xzfy',
  结果维持: 'jgwc',
  结果纠正: 'jgjz',
  其他结果: 'qtjg',
  尚未审结: 'swsj',
  行政诉讼: 'xzss',
  未经复议直接起诉: 'wjfyzjqs',
  复议后起诉: 'fyhqs',
  // The edition of 2021
  本年制发件数: 'bnzfjs',
  本年废止件数: 'bnfzjs',
  现行有效件数: 'xxyxjs',
  行政规范性文件: 'xzgfxwj',
  本年处理决定数量: 'bncljdsl',
  本年收费金额: 'bnsfje',
  申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请: 'sqrwzdlyyqbbzxzjgbzclqzfxxgksq',
  申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请:
    'sqryqwasftzyqjnfyxzjgbzclqzfxxgksq',
  // What is completed by its name
  表二: 'be',
  表三: 'bs',
  表四: 'bs',
  // How sentences and the title begin
  根据: 'gj',
  本报告所列数据的统计期限自: 'bbgslsjdtjqxz',
  本年度未收取信息处理费: 'bndwsqxxclf',
  本年度收取信息处理费: 'bndsqxxclf',
  政府信息公开工作年度报告: 'zfxxgkgzndbg',
};

/** The words of a label that people would type: its Chinese characters, without its number and a note behind it. */
export function bareWords(text: string): string {
  const words = withoutNumber(text);
  const { head, note } = splitDefinition(words);
  return hanIn(note.endsWith(')') ? head : words);
}

/** The initials of the pinyin of the bare words of a label; empty where the data know none. */
export function initialsOf(text: string): string {
  return INITIALS[bareWords(text)] ?? '';
}

/** Every wording whose initials are known, and these. */
export const KNOWN_INITIALS: readonly (readonly [string, string])[] = Object.entries(INITIALS);

function hanIn(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}
