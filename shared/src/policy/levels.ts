import { isGate } from '../rules';
import { LEVELS, type Level } from './types';

const OPEN: readonly Level[] = LEVELS.filter((level) => level !== 'off');

/** What a rule may be set to. One that bars all others is never off, for nothing would be checked. */
export function levelsOf(rule: string): readonly Level[] {
  return isGate(rule) ? OPEN : LEVELS;
}
