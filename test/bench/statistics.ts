/** The middle one of sorted numbers. */
export function median(sorted: readonly number[]): number {
  return percentile(sorted, 0.5);
}

/** The number below which a part (0 to 1) of sorted numbers lies. */
export function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** The middle one of numbers in any order. */
export function middle(numbers: readonly number[]): number {
  return median([...numbers].sort((a, b) => a - b));
}

/** Milliseconds as they are printed. */
export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

/** A ratio as it is printed. */
export function times(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

/** A Markdown table; all columns but the first hold numbers. */
export function grid(
  head: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): string {
  const rows = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...lines];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
