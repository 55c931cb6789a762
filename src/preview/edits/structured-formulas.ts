import { plainFormula } from '../grid/plain-formula';
import type { SimulatedWorkbook } from '../simulation/simulated-workbook';
import { cellOfKey, contains } from '../simulation/state/grid';
import type { SheetState } from '../simulation/state/sheet-state';
import { dataBody } from '../simulation/state/table-columns';
import type { EditedCell } from './cell-edits';

/** A sheet of the workbook and its cells after what a person did in the grid. */
export interface SheetChange {
  readonly state: SheetState;
  readonly cells: readonly EditedCell[];
}

/**
 * Gives formulas their structured references back. The grid shows plain addresses in their place, so a formula looks
 * changed once its table has moved or grown, and one that was filled into a new row has addresses only. Where it says what
 * the workbook's formula, or another one of its table's column, says in this place, it becomes that formula.
 */
export function restoreStructuredFormulas(
  changes: readonly SheetChange[],
  workbook: Pick<SimulatedWorkbook, 'toModel'>,
): void {
  const changed = changes.flatMap((change) => {
    const candidatesOf = structuredCandidates(change);
    return change.cells
      .filter((cell) => cell.changed && cell.state.content.kind === 'formula')
      .map((cell) => ({ sheet: change.state, cell, candidates: candidatesOf(cell) }))
      .filter(({ candidates }) => candidates.size > 0);
  });
  if (changed.length === 0) return;
  const { sheets } = workbook.toModel();
  for (const { sheet, cell, candidates } of changed) {
    const { content, format } = cell.state;
    if (content.kind !== 'formula') continue;
    const place = { sheet: sheet.name, ...cellOfKey(cell.key) };
    const shown = comparable(content.formula.slice(1));
    const formula = [...candidates].find(
      (candidate) => comparable(plainFormula(candidate.slice(1), place, { sheets })) === shown,
    );
    if (formula !== undefined) sheet.cells.set(cell.key, { content: { kind: 'formula', formula }, format });
  }
}

/** The structured formulas that a cell may hold: its own before, and those of its table's column. */
function structuredCandidates({ state, cells }: SheetChange): (cell: EditedCell) => ReadonlySet<string> {
  const bodies = state.tables.map(dataBody);
  const columnOf = ({ key }: EditedCell): string | undefined => {
    const { row, column } = cellOfKey(key);
    const body = bodies.findIndex((area) => contains(area, { row, column, rowCount: 1, columnCount: 1 }));
    return body < 0 ? undefined : `${body} ${column}`;
  };
  const formulasOfColumn = new Map<string, Set<string>>();
  for (const cell of cells) {
    const column = columnOf(cell);
    if (column === undefined || !isStructured(cell.formulaBefore)) continue;
    const formulas = formulasOfColumn.get(column) ?? new Set();
    formulasOfColumn.set(column, formulas.add(cell.formulaBefore));
  }
  return (cell) => {
    const formulas = formulasOfColumn.get(columnOf(cell) ?? '') ?? [];
    return new Set([...(isStructured(cell.formulaBefore) ? [cell.formulaBefore] : []), ...formulas]);
  };
}

function isStructured(formula: string | undefined): formula is string {
  return formula?.includes('[') === true;
}

/** The grid writes functions in capitals, blanks in its own way, and quotes only those names of sheets that need it. */
function comparable(formula: string): string {
  return formula
    .replaceAll(/'((?:[^']|'')+)'!/g, '$1!')
    .replaceAll(/\s+/g, '')
    .toUpperCase();
}
