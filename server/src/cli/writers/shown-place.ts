/** The name of a place for people: the part of a table that the form has no words for is left out. */
export function shownPlace(place: string): string {
  return place
    .split('/')
    .filter((part) => !/^[a-z-]+$/u.test(part))
    .join('/');
}
