import { absoluteAddress, quotedSheetName, rangeAddress } from '../../workbook/address';
import type { SheetModel, ValidationModel, WorkbookModel } from '../../workbook/model';
import { listSourceValues } from './list-source';
import { gridStyle } from './grid-style';
import type { GridStyle } from './grid-workbook';
import { plainFormula } from './plain-formula';

/** A conditional format as o-spreadsheet loads it. */
export interface GridConditionalFormat {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: 'CellIsRule';
    readonly operator: 'customFormula';
    readonly values: readonly string[];
    readonly style: GridStyle;
  };
}

/** A data validation as o-spreadsheet loads it. */
export interface GridValidation {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly isBlocking: boolean;
  readonly criterion: {
    readonly type: 'isValueInRange' | 'dateIsBetween' | 'isBetween';
    readonly values: readonly string[];
    readonly displayStyle?: 'arrow';
    readonly dateValue?: 'exactDate';
  };
}

/** A sheet's conditional formats; the first one wins, as in Excel. */
export function gridConditionalFormats(
  sheet: SheetModel,
  model: WorkbookModel,
): readonly GridConditionalFormat[] {
  return sheet.conditionalFormats.map(({ range, formula, format }, index) => ({
    id: `format-${index}`,
    ranges: [rangeAddress(range)],
    rule: {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: [
        `=${plainFormula(formula, { sheet: sheet.name, row: range.row, column: range.column }, model)}`,
      ],
      style: gridStyle(format),
    },
  }));
}

/** A sheet's validations. The grid has one number rule for whole and broken numbers, and its own messages. */
export function gridValidations(sheet: SheetModel): readonly GridValidation[] {
  return sheet.validations.map(({ range, rule, severity }, index) => ({
    id: `validation-${index}`,
    ranges: [rangeAddress(range)],
    isBlocking: severity === 'stop',
    criterion: criterion(rule),
  }));
}

function criterion(rule: ValidationModel['rule']): GridValidation['criterion'] {
  switch (rule.kind) {
    case 'list': {
      const range = `${quotedSheetName(rule.sheet)}!${absoluteAddress(rule.source)}`;
      return { type: 'isValueInRange', values: listSourceValues(range), displayStyle: 'arrow' };
    }
    case 'date':
      return { type: 'dateIsBetween', values: [String(rule.from), String(rule.to)], dateValue: 'exactDate' };
    case 'decimal':
    case 'wholeNumber':
      return { type: 'isBetween', values: [String(rule.from), String(rule.to)] };
  }
}
