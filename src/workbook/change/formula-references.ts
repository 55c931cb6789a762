/** A reference of a formula by address, "B5", "$B$5:D7", "B:B" or "5:5". */
export interface FormulaReference {
  /** The sheet that it names; undefined for the formula's own. Another workbook's has its brackets. */
  readonly sheet: string | undefined;
  /** From the upper to the lower one; undefined for whole columns. */
  readonly rows: readonly [RowNumber, RowNumber] | undefined;
  /** From the left to the right one, from 0; undefined for whole rows. */
  readonly columns: readonly [number, number] | undefined;
}

/** A row's number within a formula. */
export interface RowNumber {
  /** From 0. */
  readonly row: number;
  /** Whether a dollar sign keeps it where it is. */
  readonly isFixed: boolean;
  /** Where its digits stand in the formula. */
  readonly start: number;
  readonly end: number;
}

/** Excel's limits (Microsoft: Excel specifications and limits). What lies beyond them is a name. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
/** Unquoted sheet names, of several sheets or of another workbook as well. */
const SHEET = /((?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!/uy;
const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.([])/iuy;
const WHOLE_COLUMNS = /\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.([])/iuy;
const WHOLE_ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/uy;
/** Functions, names of tables and cells, numbers, error values. */
const WORD = /#[A-Z/0-9]+[!?]?|[\p{L}\p{N}_.\\?$]+/iuy;

/**
 * The references by address in a formula (en-US). Strings, names of sheets and references to tables by their headers are passed over;
 * what INDIRECT and OFFSET come to is not known.
 */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  const found: FormulaReference[] = [];
  let sheet: string | undefined;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  while (at < formula.length) {
    const start = at;
    const name = take(QUOTED_SHEET) ?? take(SHEET);
    if (name) {
      sheet = (name[1] ?? '').replaceAll("''", "'");
      continue;
    }
    const reference = referenceAt(take, start, sheet);
    sheet = undefined;
    if (reference) found.push(reference);
    else if (formula[at] === '[') at = endOfBrackets(formula, at);
    else if (!take(STRING) && !take(WORD)) at += 1;
  }
  return found;
}

function referenceAt(
  take: (pattern: RegExp) => RegExpExecArray | undefined,
  start: number,
  sheet: string | undefined,
): FormulaReference | undefined {
  const columns = take(WHOLE_COLUMNS);
  if (columns)
    return { sheet, rows: undefined, columns: ordered(columnOf(columns[1]), columnOf(columns[2])) };
  const rows = take(WHOLE_ROWS);
  if (rows) {
    const [all, fixed1 = '', digits1 = '', fixed2 = '', digits2 = ''] = rows;
    const first = rowNumber(fixed1, digits1, start + fixed1.length);
    return {
      sheet,
      rows: inOrder(first, rowNumber(fixed2, digits2, start + all.length - digits2.length)),
      columns: undefined,
    };
  }
  const cell = take(CELL);
  if (!cell) return undefined;
  const [all, dollar1 = '', letters1 = '', fixed1 = '', digits1 = '', , letters2, fixed2 = '', digits2 = ''] =
    cell;
  const column = columnOf(letters1);
  const first = rowNumber(fixed1, digits1, start + dollar1.length + letters1.length + fixed1.length);
  if (column >= COLUMNS || first.row >= ROWS || first.row < 0) return undefined;
  if (letters2 === undefined) return { sheet, rows: [first, first], columns: [column, column] };
  const last = rowNumber(fixed2, digits2, start + all.length - digits2.length);
  return { sheet, rows: inOrder(first, last), columns: ordered(column, columnOf(letters2)) };
}

/** Where a reference in brackets ends; inside, an apostrophe takes a bracket's meaning away. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function rowNumber(dollar: string, digits: string, start: number): RowNumber {
  return { row: Number(digits) - 1, isFixed: dollar !== '', start, end: start + digits.length };
}

function columnOf(letters = ''): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function inOrder(one: RowNumber, other: RowNumber): readonly [RowNumber, RowNumber] {
  return one.row <= other.row ? [one, other] : [other, one];
}
