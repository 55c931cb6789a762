import { UnsimulatedError } from '../host-error';
import type { CellContent } from '../state/cell-state';
import { intersection } from '../state/grid';
import type { SheetState, TableState } from '../state/sheet-state';
import { headerRow } from '../state/table-columns';
import { LOCALES, type LocaleName } from '../typing/locale';
import type { SheetRange } from './sheet-range';
import { readCell, writeCell } from '../state/write-cell';

/** Settles the headers of all tables that a change of the range's cells may have touched. */
export function settleTableHeaders({ simulation, sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    if (intersection(headerRow(table), area) !== undefined) settleHeader(simulation.locale, sheet, table);
  }
}

/**
 * Makes the cells of a table's header what Excel makes of them: texts, none empty, each once, whatever the case of letters. A
 * second "Nazwa" becomes "Nazwa2", an empty one "Kolumna3" in its place
 * (https://support.microsoft.com/office/0ba3f2b9-e1c7-4a20-8a05-b5ee5f7d5bd9, turn table headers on or off; numbering inferred).
 */
export function settleHeader(locale: LocaleName, sheet: SheetState, { range }: TableState): void {
  const taken = new Set<string>();
  for (let index = 0; index < range.columnCount; index += 1) {
    const cell = readCell(sheet, range.row, range.column + index);
    const wanted = headerText(cell.content, locale) || `${LOCALES[locale].words.column}${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell.content.kind === 'text' && cell.content.text === name) continue;
    writeCell(sheet, range.row, range.column + index, { ...cell, content: { kind: 'text', text: name } });
  }
}

function headerText(content: CellContent, locale: LocaleName): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return String(content.value).replace('.', LOCALES[locale].decimal);
    case 'boolean':
      return LOCALES[locale].booleans[content.value ? 'true' : 'false'];
    case 'error':
      return content.error;
    case 'formula':
      throw new UnsimulatedError('a formula in the header of a table');
  }
}
