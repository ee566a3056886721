/**
 * Characters by their UTF-16 units, each of one. Units are looked up and no characters: of each character of
 * a text a string would be made anew.
 */
export function unitsOf(characters: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
