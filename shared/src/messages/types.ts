import type { Bilingual } from '../format/types';
import type { ZH_CN } from './zh-cn';

export type MessageKey = keyof typeof ZH_CN;

/** What goes into a sentence; a sentence may hold another. */
export type MessageArg = string | number | Bilingual | Message;

/** A sentence not yet said: which one, and what goes into it. */
export interface Message {
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, MessageArg>>;
}
