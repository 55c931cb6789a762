import type { Model } from '@odoo/o-spreadsheet';
import { validationModel } from '../simulation/model/sheet-parts';
import type { SimulatedWorkbook } from '../simulation/simulated-workbook';
import { editedCells } from './cell-edits';
import { editedLines } from './line-edits';
import { editedCharts } from './chart-edits';
import type { Pairing } from './pairing';
import { followHeaders, namesOfColumns } from './renamed-columns';
import { readNames, readSheet, type ShownSheet } from './read-sheet';
import { restoreStructuredFormulas, type SheetChange } from './structured-formulas';
import { editedConditionalFormats, editedValidations } from './rule-edits';
import { editedTables, withHeaderTexts } from './table-edits';

/** Notes that a workbook and the grid that was just made of it agree. */
export function pairGrid(model: Model, workbook: SimulatedWorkbook, pairing: Pairing): void {
  for (const state of workbook.sheets) {
    const shown = readSheet(model, state.id);
    pairing.pairSheet(shown, state);
    pairing.pairCharts(shown, state);
    pairing.pairRules(shown, state, (rule) => validationModel(workbook, rule) !== undefined);
  }
  pairing.names = readNames(model);
}

/** What Excel calls a table or a column that has no name yet; with a place for {number}. */
export interface OwnNames {
  readonly tableName: string;
  readonly columnName: string;
}

/**
 * Brings into the workbook what a person did in the grid since both last agreed: cells typed, cleared, pasted, sorted or
 * formatted, rows, columns and sheets inserted, deleted, moved, renamed, hidden or sized, and all of that undone.
 * @param pairing what both held when they last agreed; holds what they hold now afterwards
 */
export function takeEdits(
  model: Model,
  workbook: SimulatedWorkbook,
  pairing: Pairing,
  ownNames: OwnNames,
): void {
  const shownSheets = model.getters.getSheetIds().map((id) => readSheet(model, id));
  const columnsBefore = namesOfColumns(workbook);
  const nameOf = new Map(shownSheets.map(({ id, name }) => [id, name]));
  const changes = shownSheets.map((shown) => {
    const state = pairing.sheets.get(shown.id) ?? { ...workbook.appendSheet(shown.name), id: shown.id };
    const cells = editedCells(shown, pairing, (id) => nameOf.get(id));
    takeSheet({ shown, state, cells }, pairing, workbook, ownNames);
    return { shown, state, cells };
  });
  workbook.sheets = changes.map(({ state }) => state);
  workbook.activeSheetId = model.getters.getActiveSheetId();
  takeNames(model, workbook, pairing);
  restoreStructuredFormulas(followHeaders(changes, workbook, pairing, columnsBefore), workbook);
  for (const { shown, state } of changes) pairing.pairSheet(shown, state);
}

function takeSheet(
  { shown, state, cells }: SheetChange & { readonly shown: ShownSheet },
  pairing: Pairing,
  workbook: SimulatedWorkbook,
  ownNames: OwnNames,
): void {
  state.name = shown.name;
  state.visibility = shown.visible ? 'Visible' : state.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
  state.tabColor = shown.color?.toUpperCase() ?? '';
  state.showGridlines = shown.showGridlines;
  state.frozen = shown.frozen;
  state.merges = shown.merges;
  state.tables = editedTables(shown.tables, pairing, workbook, ownNames.tableName);
  state.charts = editedCharts(shown.charts, state.charts, pairing.charts, () => String(workbook.newId()));
  state.validations = editedValidations(shown.validations, pairing.validations);
  state.conditionalFormats = editedConditionalFormats(
    shown.conditionalFormats,
    pairing.conditionalFormats,
    () => `{${workbook.newId()}}`,
  );
  replaceAll(state.columns, editedLines('column', shown, pairing));
  replaceAll(state.rows, editedLines('row', shown, pairing));
  replaceAll(
    state.cells,
    cells.map(({ key, state: cell }) => [key, cell]),
  );
  replaceAll(
    state.hyperlinks,
    cells.flatMap(({ key, link }) => (link === undefined ? [] : [[key, link]])),
  );
  withHeaderTexts(state, ownNames.columnName);
}

function replaceAll<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function takeNames(model: Model, workbook: SimulatedWorkbook, pairing: Pairing): void {
  const shown = readNames(model);
  const known = new Map(workbook.names.map((name) => [name.name, name]));
  workbook.names = [
    ...workbook.names.filter(({ name }) => shown.has(name) || !pairing.names.has(name)),
    ...[...shown.keys()]
      .filter((name) => !known.has(name))
      .map((name) => ({ name, formula: '', visible: true, comment: '' })),
  ].map((name) => {
    const range = shown.get(name.name);
    return range === undefined || range === pairing.names.get(name.name)
      ? name
      : { ...name, formula: `=${range}` };
  });
  pairing.names = shown;
}
