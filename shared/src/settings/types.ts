import type { Bilingual } from '../format/types';

interface Named {
  /** Without the `nianbao.` in front. */
  readonly name: string;
  /** Whether a folder may have a value of its own. */
  readonly scope: 'resource' | 'window';
  /** What it does, as Markdown; `#other.setting#` in backticks links to another setting. */
  readonly what: Bilingual;
}

interface Switch extends Named {
  readonly kind: 'switch';
  readonly default: boolean;
}

interface Choice extends Named {
  readonly kind: 'choice';
  readonly default: string;
  readonly values: readonly { readonly value: string; readonly means: Bilingual }[];
}

/** A level for each rule, where it is to be another than the rule's own. */
interface Levels extends Named {
  readonly kind: 'levels';
}

export type Setting = Switch | Choice | Levels;

/** Settings under one title, in the order in which they are shown. */
export interface SettingsSection {
  readonly id: string;
  readonly title: Bilingual;
  readonly settings: readonly Setting[];
}
