import { translateFormula } from '../formula/translate-formula';
import { formulaTokens, sheetOfToken } from '../formula/tokens';
import { UnsimulatedError } from '../host-error';
import type { CellContent, CellState } from '../state/cell-state';
import { cellKey } from '../state/grid';
import type { HyperlinkState } from '../state/sheet-state';
import { compareForSort, type SortKey } from '../state/sort-order';
import { writeCell } from '../state/write-cell';
import { computedContent } from './read-cells';
import type { SheetRange } from './sheet-range';

interface SortedRow {
  readonly row: number;
  readonly keys: readonly CellContent[];
  readonly cells: readonly CellState[];
  readonly links: readonly (HyperlinkState | undefined)[];
}

/**
 * Sorts the rows of a range. Contents, looks and links go with their row; validations, conditional formats, heights of rows and whatever
 * refers to the cells stay (looks, links and rules are inferred). Formulas change as if copied to the new row: what is relative keeps
 * its distance, up to #REF! (Microsoft KB article Q40401). Equal rows keep their order.
 */
export function sortRows(range: SheetRange, keys: readonly SortKey[]): void {
  const { sheet, area, simulation } = range;
  const rows = Array.from({ length: area.rowCount }, (_, row): SortedRow => ({
    row,
    keys: keys.map(({ key }) => computedContent(range, row, key)),
    cells: Array.from({ length: area.columnCount }, (_cell, column) => range.cell(row, column)),
    links: Array.from({ length: area.columnCount }, (_link, column) =>
      sheet.hyperlinks.get(cellKey(area.row + row, area.column + column)),
    ),
  }));
  const sorted = rows.toSorted((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [left, right] = [a.keys[index], b.keys[index]];
      const order =
        left === undefined || right === undefined
          ? 0
          : compareForSort(left, right, ascending, simulation.locale);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  const moved = sorted.map((from, row) => ({
    ...from,
    distance: row - from.row,
    cells: from.cells.map((cell) => movedCell(range, cell, row - from.row)),
  }));
  for (const [row, { distance, cells, links }] of moved.entries()) {
    if (distance === 0) continue;
    for (const [column, cell] of cells.entries()) {
      writeCell(sheet, area.row + row, area.column + column, cell);
      const key = cellKey(area.row + row, area.column + column);
      const link = links[column];
      if (link === undefined) sheet.hyperlinks.delete(key);
      else sheet.hyperlinks.set(key, link);
    }
  }
}

function movedCell({ sheet }: SheetRange, cell: CellState, distance: number): CellState {
  if (cell.content.kind !== 'formula' || distance === 0) return cell;
  const { formula } = cell.content;
  const moved = translateFormula(formula, distance);
  // Of references that name their own sheet, some sources say that sorting leaves them; none is Microsoft's.
  if (moved !== formula && namesSheet(formula, sheet.name))
    throw new UnsimulatedError(`sorting the formula ${formula}, which names its own sheet`);
  return moved === formula ? cell : { ...cell, content: { kind: 'formula', formula: moved } };
}

function namesSheet(formula: string, name: string): boolean {
  const tokens = formulaTokens(formula.slice(1)) ?? [];
  return tokens.some(
    ({ kind, text }) => kind === 'sheet' && sheetOfToken(text).toLowerCase() === name.toLowerCase(),
  );
}
