import { absoluteAddress, quotedSheetName } from '../../workbook/address';
import type { SheetModel, ValidationModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** Sets what cells accept. Lists refer to ranges: a typed list is split at commas and ends at 255 characters (issue 2128). */
export function validationSteps(sheet: SheetModel): readonly Step[] {
  return sheet.validations.map((model) => {
    const rule = validationRule(model.rule);
    const errorAlert: Excel.DataValidationErrorAlert = {
      ...model.error,
      showAlert: true,
      style: model.severity === 'stop' ? 'Stop' : 'Warning',
    };
    const prompt: Excel.DataValidationPrompt | undefined =
      model.prompt === undefined ? undefined : { ...model.prompt, showPrompt: true };
    return step(7, jsonBytes([rule, errorAlert, prompt]), (context) => {
      const validation = sheetRange(sheetNamed(context, sheet.name), model.range).dataValidation;
      validation.rule = rule;
      validation.ignoreBlanks = true;
      validation.errorAlert = errorAlert;
      if (prompt !== undefined) validation.prompt = prompt;
    });
  });
}

/** Bounds of dates are formulas of serial numbers: a date as text would be read by the language of the Excel at hand. */
function validationRule(rule: ValidationModel['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const source = `=${quotedSheetName(rule.sheet)}!${absoluteAddress(rule.source)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'date':
      return { date: { formula1: `=${rule.from}`, formula2: `=${rule.to}`, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
  }
}
