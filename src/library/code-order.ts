const collator = new Intl.Collator('en', { numeric: true });

/**
 * Orders codes as a reader counts them: 2.9 before 2.10, a before b. Negative when `first` comes first, 0 when both are
 * the same code.
 */
export function compareCodes(first: string, second: string): number {
  return collator.compare(first, second);
}
