import type { SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/**
 * Adds a sheet's conditional formats, all by formula; Excel takes it as relative to the range's top left cell (office-js issue 5194).
 * Excel puts a new one above those that are there, so they are added from the last to the first.
 */
export function conditionalFormatSteps(sheet: SheetModel): readonly Step[] {
  return sheet.conditionalFormats.toReversed().map((model) =>
    step(13, jsonBytes(model.formula), (context) => {
      const { custom } = sheetRange(sheetNamed(context, sheet.name), model.range).conditionalFormats.add(
        'Custom',
      );
      custom.rule.formula = `=${model.formula}`;
      const { font, fill } = custom.format;
      if (model.format.bold !== undefined) font.bold = model.format.bold;
      if (model.format.italic !== undefined) font.italic = model.format.italic;
      if (model.format.fontColor !== undefined) font.color = model.format.fontColor;
      if (model.format.fill !== undefined) fill.color = model.format.fill;
    }),
  );
}
