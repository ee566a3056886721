/** What a command ends with. */
export const CLEAN = 0;
export const FOUND = 1;
/** Wrong usage, or input that cannot be read. */
export const FAILED = 2;
/** Stopped by its user, as shells count it. */
export const INTERRUPTED = 130;
/** Nobody reads what it writes any more, as shells count that: what it found is not known to the end. */
export const CUT_OFF = 141;
