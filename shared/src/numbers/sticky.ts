/** Where a pattern that is matched at one offset only ends there; the offset itself if it does not match. */
export function sticky(pattern: string): (words: string, at: number) => number {
  const regexp = new RegExp(pattern, 'uy');
  return (words, at) => {
    regexp.lastIndex = at;
    return regexp.test(words) ? regexp.lastIndex : at;
  };
}
