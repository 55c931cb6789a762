import type { Model } from '@odoo/o-spreadsheet';
import { withConditionalBold } from './bold-by-condition';
import { copyPlainTexts } from './copy-plain-texts';
import { followPlaces, withFittingFigures } from './figure-places';
import { fillCalculatedColumns } from './fill-calculated-columns';
import type { GridWorkbook } from './grid-workbook';
import { followListSources } from './list-source';
import type { SpreadsheetLibrary } from './spreadsheet-library';
import { readTypedDates } from './typed-dates';

/** The grid's model of a workbook, with what the grid lacks beside Excel where the preview needs it. */
export function openModel(library: Pick<SpreadsheetLibrary, 'Model'>, workbook: GridWorkbook): Model {
  // Copies: the model keeps and changes parts of what it is given.
  const load = (data: GridWorkbook): Model => new library.Model(JSON.parse(JSON.stringify(data)));
  const first = load(workbook);
  const bold = withConditionalBold(workbook, first) ?? workbook;
  const fitting = withFittingFigures(bold, first) ?? bold;
  const model = fitting === workbook ? first : load(fitting);
  readTypedDates(model);
  followListSources(model);
  fillCalculatedColumns(model);
  followPlaces(model);
  copyPlainTexts(model);
  return model;
}
