import type { WorkbookModel } from '../../workbook/model';
import { sheetNamed } from './sheet-range';
import type { Step } from './step';
import { step } from './step';

/**
 * Protects the model's sheets that are to be protected, without a password. Goes after everything else: a protected sheet takes no
 * changes, and in most Excels nothing before it can be undone any more
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 */
export function protectionSteps(model: WorkbookModel): readonly Step[] {
  return model.sheets
    .filter(({ isProtected }) => isProtected)
    .map(({ name }) =>
      step(3, 300, (context) => {
        sheetNamed(context, name).protection.protect({
          allowAutoFilter: true,
          allowFormatColumns: true,
          allowFormatRows: true,
          allowSort: true,
          selectionMode: 'Normal',
        });
      }),
    );
}
