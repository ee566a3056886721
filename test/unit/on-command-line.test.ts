import { describe, expect, test } from 'vitest';
import { onCommandLine } from '../../server/src/cli/on-command-line';
import { type Message, type MessageKey, message, say } from '../../shared/src/messages';
import { ZH_CN } from '../../shared/src/messages/zh-cn';
import { RULES } from '../../shared/src/rules';
import { RULE_PAGES } from '../../shared/src/rules/docs';

/** What there is in an editor only. */
const OF_AN_EDITOR =
  /快速修复|灯泡|光标|命令面板|问题列表|通过编码|悬停|quick fix|light bulb|cursor|palette|reopen with|hover/iu;
/** What only an editor asks for, and answers itself. */
const FEATURES = /^(?:rename|convert|hover|suppress|complete|paste|lens|hint|go-to)\//u;

function isRuleKey(key: MessageKey): boolean {
  return RULES.some(({ meta }) => key === meta.id || key.startsWith(`${meta.id}/`));
}

const KEYS = Object.keys(ZH_CN) as MessageKey[];

function saidOnCommandLine(told: Message): string {
  return ['zh-cn', 'en'].map((locale) => say(told, locale as 'zh-cn' | 'en')).join('\n');
}

describe('on the command line no editor is spoken of,', () => {
  test('in no finding', () => {
    const said = KEYS.filter(isRuleKey).map((key) =>
      saidOnCommandLine(onCommandLine(message(key))),
    );
    expect(said.length).toBeGreaterThan(RULES.length - 1);
    expect(said.filter((text) => OF_AN_EDITOR.test(text))).toEqual([]);
    expect(saidOnCommandLine(message('report.unrecognised'))).toMatch(OF_AN_EDITOR);
  });

  test('in nothing else that is said there', () => {
    const others = KEYS.filter((key) => !isRuleKey(key) && !FEATURES.test(key));
    const said = others.map((key) => saidOnCommandLine(message(key)));
    expect(said.filter((text) => OF_AN_EDITOR.test(text))).toEqual([]);
  });

  test('and not where a rule is explained', () => {
    const texts = RULE_PAGES.flatMap(({ what, why }) => [what.zh, what.en, why.zh, why.en]);
    expect(texts.filter((text) => OF_AN_EDITOR.test(text))).toEqual([]);
  });
});
