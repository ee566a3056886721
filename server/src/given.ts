import type { FormatSettings } from '../../shared/src/names';

/** Settings as they come from outside: anything but a known value means what holds without it. */
export type Given = Readonly<Record<string, unknown>>;

/** A value as a record; one without entries where it is none. */
export function recordOf(value: unknown): Given {
  return typeof value === 'object' && value !== null ? (value as Given) : {};
}

/** The settings below `format`. */
export function formatIn({ enable, onType, ambiguousWidth }: Given): FormatSettings {
  return {
    enable: enable !== false,
    onType: onType === true,
    ambiguousWidth: ambiguousWidth === 'wide' ? 'wide' : 'narrow',
  };
}
