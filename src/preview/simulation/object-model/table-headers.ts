import { UnsimulatedError } from '../host-error';
import type { CellContent } from '../state/cell-state';
import { intersection } from '../state/grid';
import type { SheetState, TableState } from '../state/sheet-state';
import { columnNames, headerRow } from '../state/table-columns';
import { LOCALES, type LocaleName } from '../typing/locale';
import type { SheetRange } from './sheet-range';
import { withColumnsChanged, type ColumnChanges } from '../formula/table-columns';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { rewriteFormulas } from '../state/rewrite-formulas';
import { readCell, writeCell } from '../state/write-cell';

/**
 * Changes cells of a range; then settles the headers of the tables that they belong to, and tells formulas the new names of columns
 * (https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e, using structured references: they follow renamed columns).
 */
export function changeHeaders({ simulation, sheet, area }: SheetRange, change: () => void): void {
  const touched = sheet.tables
    .filter((table) => intersection(headerRow(table), area) !== undefined)
    .map((table) => ({ table, before: columnNames(sheet, table) }));
  change();
  for (const { table, before } of touched) {
    settleHeader(simulation.locale, sheet, table);
    const after = columnNames(sheet, table);
    const renamed = before.flatMap((name, index) => {
      const to = after[index] ?? name;
      return to === name ? [] : [[name, to] as const];
    });
    tellColumns(simulation.workbook, table, new Map(renamed));
  }
}

/** Tells all formulas of the workbook what became of a table's columns. */
export function tellColumns(
  workbook: SimulatedWorkbook,
  { name, id }: TableState,
  changes: ColumnChanges,
): void {
  if (changes.size === 0) return;
  rewriteFormulas(workbook, (formula, _sheet, home) =>
    withColumnsChanged(formula, name, changes, home?.id === id ? name : undefined),
  );
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
