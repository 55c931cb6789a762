import type { SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** Makes tables of ranges that are filled already, header row included: adding rows afterwards is slow (office-js issue 12). */
export function tableSteps(sheet: SheetModel): readonly Step[] {
  return sheet.tables.map((model) =>
    step(8, jsonBytes([model.name, model.style]), (context) => {
      const target = sheetNamed(context, sheet.name);
      const table = target.tables.add(sheetRange(target, model.range), true);
      table.name = model.name;
      table.style = model.style;
      table.showBandedRows = model.bandedRows;
      table.showFilterButton = model.filterButton;
    }),
  );
}
