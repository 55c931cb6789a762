import type { WorkbookModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** Adds the workbook's names. They refer to range objects: a formula's text would depend on the language (office-js issue 2834). */
export function definedNameSteps(model: WorkbookModel): readonly Step[] {
  return model.names.map(({ name, sheet, range }) =>
    step(6, jsonBytes(name), (context) => {
      context.workbook.names.add(name, sheetRange(sheetNamed(context, sheet), range));
    }),
  );
}
