import { describe, expect, test, vi } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver/node';
import { readText } from '../helpers/texts';
import { Client, type ClientOptions, PULLS } from './client';

const DRAFT = readText('samples/draft.txt');
const SOURCES = { 'zh-cn': '年报', en: 'nianbao' };

/** Can be asked for settings, and tells when they change. */
const ASKABLE: ClientCapabilities = {
  ...PULLS,
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

describe('without settings', () => {
  const clients: readonly [string, Partial<ClientOptions>, 'zh-cn' | 'en'][] = [
    ['an English locale', { locale: 'en' }, 'en'],
    ['an English locale of a region', { locale: 'en-GB' }, 'en'],
    ['a Chinese locale', { locale: 'zh-cn' }, 'zh-cn'],
    ['any other locale', { locale: 'fr' }, 'zh-cn'],
    ['no locale', {}, 'zh-cn'],
    ['Chinese asked for at the start', chosen('en', 'zh-cn'), 'zh-cn'],
    ['English asked for at the start', chosen('zh-cn', 'en'), 'en'],
    ['the automatic choice asked for at the start', chosen('en', 'auto'), 'en'],
    ['a language that is none', chosen('en', 'klingon'), 'en'],
    ['options that are none', { locale: 'en', initializationOptions: 'en' }, 'en'],
  ];

  test.each(clients)('%s decides the language', async (_, options, language) => {
    const client = await Client.start(options);
    await expectLanguage(client, language);
    expect(client.sectionsAsked).toEqual([]);
  });
});

function chosen(locale: string, language: string): Partial<ClientOptions> {
  return { locale, initializationOptions: { language } };
}

describe('with settings', () => {
  test('the server asks for its own section, hears of what it needs of the editor’s, and obeys it', async () => {
    const client = await Client.start({
      locale: 'zh-cn',
      capabilities: ASKABLE,
      settings: () => ({ language: 'en' }),
    });
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    expect(client.sectionsAsked).toEqual(['nianbao']);
    const registrations = client.registered.flatMap((params) => params.registrations);
    expect(registrations).toMatchObject([
      {
        method: 'workspace/didChangeConfiguration',
        registerOptions: { section: ['nianbao', 'files.encoding', 'files.exclude'] },
      },
    ]);
    await expectLanguage(client, 'en');
  });

  test('the automatic choice is the language of the client', async () => {
    const client = await Client.start({
      locale: 'en',
      capabilities: ASKABLE,
      settings: () => ({ language: 'auto' }),
    });
    await vi.waitFor(() => expect(client.sectionsAsked).toEqual(['nianbao']));
    await expectLanguage(client, 'en');
    expect(client.refreshes).toBe(0);
  });

  test('another language makes what was pulled before worthless', async () => {
    let language = 'zh-cn';
    const client = await Client.start({ capabilities: ASKABLE, settings: () => ({ language }) });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    const uri = await expectLanguage(client, 'zh-cn');
    const { resultId } = await client.pull(uri);

    language = 'en';
    await tellOfChange(client);
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    expect(await client.pull(uri, resultId)).toMatchObject({
      kind: 'full',
      items: [{ source: 'nianbao' }],
    });
  });

  test('a change of something else asks nobody to pull again', async () => {
    const client = await Client.start({
      capabilities: ASKABLE,
      settings: () => ({ language: 'en' }),
    });
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    await tellOfChange(client);
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(2));
    await expectLanguage(client, 'en');
    expect(client.refreshes).toBe(1);
  });

  test('a client that cannot pull again is not told to', async () => {
    const capabilities = { ...ASKABLE, workspace: { configuration: true } };
    const client = await Client.start({
      capabilities,
      settings: () => ({ language: 'en' }),
    });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    await expectLanguage(client, 'en');
    expect(client.registered).toEqual([]);
    expect(client.refreshes).toBe(0);
  });

  test('a client that cannot pull is sent its findings anew in the other language', async () => {
    const workspace = { configuration: true };
    let language = 'zh-cn';
    const client = await Client.start({
      capabilities: { workspace },
      settings: () => ({ language }),
    });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    await client.open(DRAFT);
    await vi.waitFor(() => expect(sourcesPublished(client)).toEqual(['年报']));
    language = 'en';
    await tellOfChange(client);
    await vi.waitFor(() => expect(sourcesPublished(client)).toEqual(['年报', 'nianbao']));
  });

  test('settings that say nothing leave in force what was asked for at the start', async () => {
    const client = await Client.start({
      ...chosen('zh-cn', 'en'),
      capabilities: ASKABLE,
      settings: () => null,
    });
    await vi.waitFor(() => expect(client.sectionsAsked).toEqual(['nianbao']));
    await expectLanguage(client, 'en');
  });

  test('a client that refuses what it is asked does not bring the server down', async () => {
    const refuse = () => {
      throw new Error('refused by the client');
    };
    const options = { locale: 'en', capabilities: ASKABLE, settings: refuse };
    // That it was refused may well be logged; only that the server goes on is asked for here.
    const client = await Client.start({ ...options, unchecked: true });
    await vi.waitFor(() => expect(client.sectionsAsked).toEqual(['nianbao']));
    await expectLanguage(client, 'en');
    await tellOfChange(client);
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(2));
    await expectLanguage(client, 'en');
  });
});

async function tellOfChange({ connection }: Client): Promise<void> {
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}

function sourcesPublished(client: Client): (string | undefined)[] {
  return client.published.map(({ diagnostics }) => diagnostics[0]?.source);
}

/** Everything that is read by the user speaks the one language. */
async function expectLanguage(client: Client, language: 'zh-cn' | 'en'): Promise<string> {
  const uri = await client.open(DRAFT, `untitled:${language}`);
  const [first] = await client.diagnostics(uri);
  expect(first?.source).toBe(SOURCES[language]);
  expect(first?.message).toMatch(language === 'en' ? /should be/u : /应为/u);
  expect((await client.status(uri))?.summary).toMatch(language === 'en' ? /^Form/u : /年格式/u);
  return uri;
}

describe('a client that is at odds with itself', () => {
  test('refusing the settings it announced does not stop the server', async () => {
    const refuse = () => {
      throw new Error('no settings here');
    };
    const client = await Client.start({ locale: 'en', capabilities: ASKABLE, settings: refuse });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    await expectLanguage(client, 'en');
  });

  test('having no such settings, what it said at the start holds', async () => {
    const options = { locale: 'zh-cn', initializationOptions: { language: 'en' } };
    const client = await Client.start({ ...options, capabilities: ASKABLE, settings: () => null });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    await expectLanguage(client, 'en');
  });

  test('not pulling, it is pushed the findings anew in another language', async () => {
    let language = 'zh-cn';
    const { textDocument: _, ...pushed } = ASKABLE;
    const client = await Client.start({ capabilities: pushed, settings: () => ({ language }) });
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBe(1));
    await client.open(DRAFT);
    await vi.waitFor(() => expect(client.published.length).toBe(1));
    language = 'en';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
    await vi.waitFor(() => expect(client.published.length).toBe(2));
    const sources = client.published.map(({ diagnostics }) => diagnostics[0]?.source);
    expect(sources).toEqual(['年报', 'nianbao']);
  });
});
