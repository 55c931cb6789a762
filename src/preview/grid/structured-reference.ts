/** A structured reference as its formula writes it: `Cele[[#Headers],[Kod]]`, `Cele[Kod]`, `[@Kod]`. */
export interface StructuredReference {
  /** Absent where the formula means the table that its own cell lies in. */
  readonly table?: string;
  /** The rows that are meant; empty for the data rows. */
  readonly rows: readonly RowItem[];
  /** The columns from the first to the last; absent for all of them. */
  readonly columns?: { readonly first: string; readonly last: string };
}

export type RowItem = 'all' | 'headers' | 'data' | 'totals' | 'thisRow';

const ROW_ITEMS: Readonly<Record<string, RowItem>> = {
  '#all': 'all',
  '#headers': 'headers',
  '#data': 'data',
  '#totals': 'totals',
  '#this row': 'thisRow',
};

/**
 * Reads the bracketed part of a structured reference, without its outer brackets: "Kod", "@Kod", "[#Headers],[Kod]",
 * "@[Kod celu]", "[Rok 1]:[Rok 3]". The grammar is the one of Excel's help page "Using structured references with Excel
 * tables"; an apostrophe makes the special character after it part of a name.
 */
export function readSpecifier(specifier: string): Omit<StructuredReference, 'table'> {
  const thisRow = specifier.startsWith('@');
  const rest = thisRow ? specifier.slice(1) : specifier;
  const rows: RowItem[] = thisRow ? ['thisRow'] : [];
  const names: string[] = [];
  for (const part of rest.startsWith('[') ? bracketedParts(rest) : [rest]) {
    const item = ROW_ITEMS[part.trim().toLowerCase()];
    if (item !== undefined) rows.push(item);
    else if (part !== '') names.push(part.replaceAll(/'(.)/gs, '$1'));
  }
  const [first, last] = names;
  return { rows, ...(first === undefined ? {} : { columns: { first, last: last ?? first } }) };
}

/** The texts of "[a],[b]:[c]" between their brackets; the separators only part them. */
function bracketedParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '[') continue;
    const end = closingBracket(text, at);
    parts.push(text.slice(at + 1, end));
    at = end;
  }
  return parts;
}

/** Where the bracket that opens at `start` closes; the text's end when it does not. */
export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}
