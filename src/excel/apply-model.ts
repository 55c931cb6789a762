import type { WorkbookModel } from '../workbook/model';
import { cellEntrySteps } from './apply/cell-entries';
import { chartSteps } from './apply/charts';
import { conditionalFormatSteps } from './apply/conditional-formats';
import { definedNameSteps } from './apply/defined-names';
import { dimensionSteps } from './apply/dimensions';
import { formulaSteps } from './apply/formulas';
import { hyperlinkSteps } from './apply/hyperlinks';
import { lookSteps } from './apply/looks';
import { pageSteps } from './apply/page';
import type { Step } from './apply/step';
import { tableSteps } from './apply/tables';
import { validationSteps } from './apply/validations';

/**
 * What fills the model's sheets, which must exist and be new, in the order that Excel needs: links before entries (Excel restyles
 * and may fill linked cells), entries before the tables over them, tables and names before the formulas that use them, looks after
 * both, sizes near the end, and charts over the sized cells last. Protection is no part of it: it has to follow what an insertion
 * does afterwards (`closingSteps`). Steps use members of ExcelApi 1.9 and below only, and none names an object of another step, so they
 * may be spread over several requests.
 */
export function applySteps(model: WorkbookModel): readonly Step[] {
  const { sheets, styles } = model;
  return [
    ...sheets.flatMap((sheet) => hyperlinkSteps(sheet, styles)),
    ...sheets.flatMap((sheet) => cellEntrySteps(sheet, styles)),
    ...sheets.flatMap(tableSteps),
    ...definedNameSteps(model),
    ...sheets.flatMap(formulaSteps),
    ...sheets.flatMap((sheet) => lookSteps(sheet, styles)),
    ...sheets.flatMap(validationSteps),
    ...sheets.flatMap(conditionalFormatSteps),
    ...sheets.flatMap(dimensionSteps),
    ...sheets.flatMap(pageSteps),
    ...sheets.flatMap(chartSteps),
  ];
}
