import type { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { cellKey, cellOfKey } from '../../../src/preview/simulation/state/grid';
import type { SheetState } from '../../../src/preview/simulation/state/sheet-state';
import { columnNames, dataBody } from '../../../src/preview/simulation/state/table-columns';

/** Where a word that a planner typed stands: in a row of a table, told by its id, or in a cell outside of all tables. */
export interface WordPlace {
  readonly word: string;
  /** The same as long as the word has not left its row and its column, or its cell. */
  readonly place: string;
  /** The id of its row; "" for a row without and outside of tables. */
  readonly rowId: string;
  readonly table: string | undefined;
  /** Its cell, for messages and to tell what a plan says of it. */
  readonly cell: string;
}

const WORD = /^słowo \d+$/;

/** A word that no other cell has; a planner's text among others. */
export function typedWord(number: number): string {
  return `słowo ${number}`;
}

/** All words that planners have typed and where they stand, in the order of the words. */
export function typedWords(workbook: SimulatedWorkbook): readonly WordPlace[] {
  return workbook.sheets
    .flatMap((sheet) => wordsOf(sheet))
    .sort((a, b) => a.word.localeCompare(b.word, 'pl', { numeric: true }) || a.cell.localeCompare(b.cell));
}

function wordsOf(sheet: SheetState): readonly WordPlace[] {
  return [...sheet.cells].flatMap(([key, { content }]): readonly WordPlace[] => {
    if (content.kind !== 'text' || !WORD.test(content.text)) return [];
    const { row, column } = cellOfKey(key);
    const cell = `${sheet.name}!R${row + 1}C${column + 1}`;
    const table = sheet.tables.find(({ range }) => {
      const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
      return (
        row >= body.row &&
        row < body.row + body.rowCount &&
        column >= body.column &&
        column < body.column + body.columnCount
      );
    });
    if (table === undefined) {
      return [
        { word: content.text, place: `${sheet.id} ${row} ${column}`, rowId: '', table: undefined, cell },
      ];
    }
    const names = columnNames(sheet, table);
    const idColumn = names.findIndex((name) => name === 'Id');
    const idCell = sheet.cells.get(cellKey(row, dataBody(table).column + idColumn))?.content;
    const rowId = idColumn >= 0 && idCell?.kind === 'text' ? idCell.text : '';
    const header = names[column - table.range.column] ?? '';
    return [{ word: content.text, place: `${table.id} ${header}`, rowId, table: table.name, cell }];
  });
}
