import type { RangeModel } from '../../../workbook/model';
import { refuse, UnsimulatedError } from '../host-error';
import { FORMULA_LIMIT, FORMULA_TEXT_LIMIT } from '../rules/limits';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { contains } from '../state/grid';
import type { SheetState, TableState } from '../state/sheet-state';
import { columnNames } from '../state/table-columns';
import { isWellFormed } from './formula-grammar';
import { columnsOfToken, formulaTokens, sheetOfToken, type Token } from './tokens';

/** Where a formula is to stand; a rule of a validation or of a format stands in the top left cell of its range. */
export interface FormulaPlace {
  readonly workbook: SimulatedWorkbook;
  readonly sheet: SheetState;
  readonly cell: RangeModel;
}

/**
 * Refuses a formula that Excel does not take: too long, of broken syntax (a list separator other than the comma, too), with a sheet,
 * a table or a table's column that does not exist. Unknown functions and names are no such error: Excel shows #NAME? for them.
 * Excel's own message is "There's a problem with this formula"; that the code is InvalidArgument is inferred from
 * office-js issue 1918 (names). Asking for the file of an unknown sheet, as Excel's interface does, is taken as a refusal too.
 * @param formula en-US, with its equals sign
 */
export function checkFormula(formula: string, place: FormulaPlace): void {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  const isTaken =
    tokens !== undefined &&
    isWellFormed(tokens) &&
    formula.length <= FORMULA_LIMIT &&
    tokens.every(({ kind, text }) => kind !== 'text' || text.length - 2 <= FORMULA_TEXT_LIMIT);
  if (!isTaken) return refuse('InvalidArgument', `There is a problem with the formula ${formula}`);
  tokens.forEach((token, index) => {
    if (token.kind === 'sheet') checkSheet(token, place.workbook);
    if (token.kind === 'structured') checkStructured(token, tokens[index - 1], place);
  });
}

function checkSheet({ text }: Token, workbook: SimulatedWorkbook): void {
  const name = sheetOfToken(text);
  if (name.includes('[')) throw new UnsimulatedError('references to other workbooks');
  if (workbook.sheetNamed(name) === undefined)
    refuse('InvalidArgument', `A formula refers to a sheet ${name}, which is not there.`);
}

function checkStructured(
  token: Token,
  before: Token | undefined,
  { workbook, sheet, cell }: FormulaPlace,
): void {
  const named = before?.kind === 'name';
  const found = named ? tableNamed(workbook, before.text) : tableAround(sheet, cell);
  if (found === undefined) {
    const what = named ? `a table ${before.text}, which is not there` : 'its table, and stands in none';
    return refuse('InvalidArgument', `A formula refers to ${what}.`);
  }
  const known = columnNames(found.sheet, found.table).map((name) => name.toLowerCase());
  const unknown = columnsOfToken(token.text).find((column) => !known.includes(column.toLowerCase()));
  if (unknown !== undefined)
    refuse('InvalidArgument', `The table ${found.table.name} has no column ${unknown}.`);
}

interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

function tableNamed({ sheets }: SimulatedWorkbook, name: string): FoundTable | undefined {
  return sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAround(sheet: SheetState, cell: RangeModel): FoundTable | undefined {
  const table = sheet.tables.find(({ range }) => contains(range, cell));
  return table === undefined ? undefined : { sheet, table };
}
