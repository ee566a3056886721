import { env, workspace } from 'vscode';
import ZH_CN from '../../l10n/bundle.l10n.zh-cn.json';
import { type Locale, localeOf } from '../../shared/src/locale';
import { type LanguageSetting, SETTINGS } from '../../shared/src/names';

/** What is said, in English; the bundle has the Chinese of each. */
type Text = keyof typeof ZH_CN;

/** The language in which the server speaks as well: the setting, else the editor's own. */
function locale(): Locale {
  const configuration = workspace.getConfiguration(SETTINGS.section);
  const language = configuration.get<LanguageSetting>(SETTINGS.language, 'auto');
  return language === 'en' || language === 'zh-cn' ? language : localeOf(env.language);
}

/**
 * Says a text to the user, with arguments for its places `{0}`, `{1}` … The editor's own way,
 * `l10n.t`, knows the editor's language only, and would mix it with the one that is set.
 */
export function t(text: Text, ...args: readonly (string | number)[]): string {
  const said = locale() === 'en' ? text : ZH_CN[text];
  return said.replace(/\{(\d+)\}/gu, (place, at: string) => String(args[Number(at)] ?? place));
}
