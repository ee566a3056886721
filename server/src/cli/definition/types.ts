import type { Bilingual } from '../../../../shared/src/format/types';

/** What can be completed in the place of a value. */
type Completes = 'path' | 'rule' | 'explained';

/** A value that an option takes, or an argument. */
export interface ValueDefinition {
  /** What stands for it in help. */
  readonly word: Bilingual;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
}

/** An option of a command. */
export interface OptionDefinition {
  /** Without the dashes; what begins with `no-` takes back what it names. */
  readonly name: string;
  readonly letter?: string;
  /** Absent for a switch. */
  readonly value?: ValueDefinition;
  /** Whether it may be given several times; rules may also be a list with commas. */
  readonly isMany?: true;
  /** Whether the command cannot do without it. */
  readonly isRequired?: true;
  readonly default?: string;
  readonly what: Bilingual;
}

export interface ArgumentDefinition extends ValueDefinition {
  readonly isRequired: boolean;
  readonly isMany: boolean;
  readonly what: Bilingual;
}

/** A way to use a command, and what it does. */
interface Example {
  readonly line: string;
  readonly what: Bilingual;
}

export interface CommandDefinition {
  readonly name: string;
  /** One line, as it stands in the list of commands. */
  readonly summary: Bilingual;
  /** What else there is to know, as paragraphs. */
  readonly notes: readonly Bilingual[];
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
}
