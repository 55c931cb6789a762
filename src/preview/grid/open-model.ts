import type { Model } from '@odoo/o-spreadsheet';
import { fillCalculatedColumns } from './fill-calculated-columns';
import type { GridWorkbook } from './grid-workbook';
import { followListSources } from './list-source';
import type { SpreadsheetLibrary } from './spreadsheet-library';
import { readTypedDates } from './typed-dates';

/** The grid's model of a workbook, with what the grid lacks beside Excel where the preview needs it. */
export function openModel({ Model }: Pick<SpreadsheetLibrary, 'Model'>, workbook: GridWorkbook): Model {
  // A copy: the model keeps and changes parts of what it is given.
  const model = new Model(JSON.parse(JSON.stringify(workbook)));
  readTypedDates(model);
  followListSources(model);
  fillCalculatedColumns(model);
  return model;
}
