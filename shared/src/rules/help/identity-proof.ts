import { equationText } from '../../identities/equation-text';
import { figureValue, type Identity } from '../../identities/identity';
import { type Message, message } from '../../messages';
import type { Figure } from '../../report/types';
import type { Related } from '../types';
import { figureName } from './figure-fixes';

/** An identity with its numbers, at its total, or at the first of its figures that has a cell. */
export function proof(identity: Identity): Related[] {
  const figures = [identity.total, ...identity.left, ...identity.right];
  const cell = figures.find((figure) => figure.cell)?.cell;
  if (!cell) return [];
  const { from, to } = cell;
  return [{ from, to, message: message('related/identity', identityArgs(identity)) }];
}

/** What an identity is called, and how it stands. */
export function identityArgs(identity: Identity) {
  return {
    name: identity.of.label?.text ?? figureName(identity.total),
    identity: identity.spec.name,
    equation: equationText(identity),
  };
}

/** The figures of identities that have no value. */
export function unknownIn(identities: readonly Identity[]): Figure[] {
  const figures = identities.flatMap(({ left, right }) => [...left, ...right]);
  return figures.filter((figure) => !figureValue(figure));
}

/** What is unknown in identities: blank cells, or, where some figure is none, just figures. */
export function openWords(identities: readonly Identity[]): Message {
  const blank = unknownIn(identities).every(
    ({ cell, reading }) => cell && reading.kind === 'blank',
  );
  return message(blank ? 'unknown/blanks' : 'unknown/figures');
}
