const COUNTS = { Light: 21, Medium: 28, Dark: 11 } as const;

/** Whether Excel has the built-in table style (type declarations of `Table.style`); "" and a workbook's own styles are not known. */
export function isTableStyle(style: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style);
  const kind = match?.[1];
  if (kind !== 'Light' && kind !== 'Medium' && kind !== 'Dark') return false;
  return Number(match?.[2]) <= COUNTS[kind];
}
