/** A range's address, taken apart. */
export interface SheetAddress {
  readonly sheet: string;
  /** Without dollar signs: "B2" or "B2:D5". */
  readonly address: string;
}

/** Takes an address such as 'Karta wskaźnika'!$A$1 apart, the quotes of the sheet's name off. */
export function parseSheetAddress(text: string): SheetAddress {
  const end = text.lastIndexOf('!');
  const sheet = text.slice(0, Math.max(end, 0));
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: text.slice(end + 1).replaceAll('$', ''),
  };
}
