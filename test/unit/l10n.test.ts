import { readdirSync } from 'node:fs';
import * as ts from 'typescript';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../client/src/texts';
import { TEXTS_FILES } from '../helpers/manifest';
import { ROOT, readText } from '../helpers/texts';

type Texts = Readonly<Record<string, string>>;

const CHINESE = /\p{Script=Han}/u;
const seen = vi.hoisted(() => ({ language: 'en', setting: 'auto' }));

vi.mock('vscode', () => ({
  env: {
    get language() {
      return seen.language;
    },
  },
  workspace: { getConfiguration: () => ({ get: () => seen.setting }) },
}));

describe('package.json', () => {
  const texts = (file: string): Texts => JSON.parse(readText(file));
  const keys = [...readText('package.json').matchAll(/"%([\w.-]+)%"/gu)].map((match) => match[1]);

  test.each(Object.values(TEXTS_FILES))(
    'has every text that it needs in %s, and no other',
    (file) => {
      expect(Object.keys(texts(file)).sort()).toEqual([...new Set(keys)].sort());
    },
  );

  test('is translated', () => {
    const chinese = texts(TEXTS_FILES['zh-cn']);
    const english = texts(TEXTS_FILES.en);
    expect(Object.keys(chinese).filter((key) => !CHINESE.test(chinese[key] ?? ''))).toEqual([]);
    expect(Object.keys(chinese).filter((key) => chinese[key] === english[key])).toEqual([]);
  });

  test('shows no text of its own', () => {
    const { contributes } = JSON.parse(readText('package.json'));
    const shown = [
      'title',
      'category',
      'description',
      'markdownDescription',
      'contents',
      'label',
      'altText',
    ];
    const fixed: string[] = [];
    JSON.stringify(contributes, (key, value: unknown) => {
      if (shown.includes(key) && typeof value === 'string' && !/^%.*%$/u.test(value)) {
        fixed.push(value);
      }
      return value;
    });
    expect(fixed).toEqual([]);
  });
});

describe('what the client says', () => {
  const bundle: Texts = JSON.parse(readText('l10n/bundle.l10n.zh-cn.json'));
  const literals = readdirSync(`${ROOT}/client/src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsIn(name));

  test('is in the bundle, and nothing else is', () => {
    const said = literals.filter(({ use }) => use === 'said').map(({ text }) => text);
    expect([...new Set(said)].sort()).toEqual(Object.keys(bundle).sort());
  });

  test('is translated, with the same places to fill in', () => {
    for (const [english, chinese] of Object.entries(bundle)) {
      expect(places(chinese), english).toEqual(places(english));
      expect(chinese).toMatch(CHINESE);
    }
  });

  test('goes through the bundle', () => {
    const others = literals.filter(({ use, text }) => {
      const isProse = CHINESE.test(text) || /\p{L}[,:.…]? \p{L}/u.test(text);
      return use === 'shown' || (use === 'other' && isProse);
    });
    expect(others).toEqual([]);
  });
});

describe('a text of the client', () => {
  beforeEach(() => {
    seen.language = 'en';
    seen.setting = 'auto';
  });

  test.each([
    ['en', 'auto', '3 findings'],
    ['zh-cn', 'auto', '3 个问题'],
    ['zh-tw', 'auto', '3 个问题'],
    ['en', 'zh-cn', '3 个问题'],
    ['zh-cn', 'en', '3 findings'],
  ])('in an editor in %s, with the setting %s, is “%s”', (language, setting, said) => {
    Object.assign(seen, { language, setting });
    expect(t('{0} findings', 3)).toBe(said);
  });
});

/** What a literal is for: words that `t` says, words that are shown without it, or anything else. */
interface Literal {
  readonly text: string;
  readonly use: 'said' | 'shown' | 'other';
}

/** Properties and variables that the user gets to see. */
const SHOWN = /^(?:title|label|detail|description|prompt|place[hH]older|tooltip|placeHolder)$/u;

function literalsIn(name: string): Literal[] {
  const file = ts.createSourceFile(
    name,
    readText(`client/src/${name}`),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText && /\p{L}/u.test(node.text)) found.push({ text: node.text, use: useOf(node) });
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ text: node.text, use: 'other' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function useOf({ parent }: ts.Node): Literal['use'] {
  if (ts.isConditionalExpression(parent)) return useOf(parent);
  if (ts.isCallExpression(parent)) {
    const called = parent.expression.getText();
    if (called === 't') return 'said';
    return /\bshow\w+Message$/u.test(called) ? 'shown' : 'other';
  }
  if (ts.isPropertyAssignment(parent)) return SHOWN.test(parent.name.getText()) ? 'shown' : 'other';
  const isSet = ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left);
  return isSet && SHOWN.test(parent.left.name.text) ? 'shown' : 'other';
}

function places(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/gu) ?? [])].sort();
}
