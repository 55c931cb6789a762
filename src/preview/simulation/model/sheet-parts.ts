import type {
  ConditionalFormatModel,
  HyperlinkModel,
  PrintModel,
  RangeModel,
  TableModel,
  ValidationModel,
} from '../../../workbook/model';
import type { SimulatedWorkbook } from '../simulated-workbook';
import type { PageState } from '../state/page-state';
import { referencedRange } from '../state/referenced-range';
import type {
  ConditionalFormatState,
  HyperlinkState,
  SheetState,
  TableState,
  ValidationState,
} from '../state/sheet-state';
import { columnFormula, columnNames } from '../state/table-columns';

export function tableModel(sheet: SheetState, table: TableState): TableModel {
  return {
    name: table.name,
    range: table.range,
    columns: columnNames(sheet, table).map((name, index) => {
      const formula = columnFormula(sheet, table, index);
      return { name, ...(formula === undefined ? {} : { formula: formula.slice(1) }) };
    }),
    style: table.style,
    bandedRows: table.showBandedRows,
    filterButton: table.showFilterButton,
  };
}

/** Undefined when the model has no word for the rule. */
export function validationModel(
  workbook: SimulatedWorkbook,
  { range, rule, errorAlert, prompt }: ValidationState,
): ValidationModel | undefined {
  const modelled = ruleModel(workbook, rule);
  if (modelled === undefined) return undefined;
  return {
    range,
    rule: modelled,
    severity: errorAlert.style === 'Stop' ? 'stop' : 'warning',
    error: { title: errorAlert.title, message: errorAlert.message },
    ...(prompt.title === '' && prompt.message === ''
      ? {}
      : { prompt: { title: prompt.title, message: prompt.message } }),
  };
}

function ruleModel(
  workbook: SimulatedWorkbook,
  rule: ValidationState['rule'],
): ValidationModel['rule'] | undefined {
  if (rule.kind === 'none') return undefined;
  if (rule.kind === 'list') {
    const found = referencedRange(workbook, rule.source);
    return found && { kind: 'list', sheet: found.sheet.name, source: found.range };
  }
  const { kind, operator, formula1: from, formula2: to } = rule;
  return operator === 'Between' && typeof from === 'number' && typeof to === 'number'
    ? { kind, from, to }
    : undefined;
}

export function conditionalFormatModel({
  range,
  formula,
  format,
}: ConditionalFormatState): ConditionalFormatModel {
  return { range, formula: formula.slice(1), format };
}

/** Undefined when the link leads somewhere that the model has no word for. */
export function hyperlinkModel(
  workbook: SimulatedWorkbook,
  cell: { readonly row: number; readonly column: number },
  { address, documentReference, screenTip }: HyperlinkState,
): HyperlinkModel | undefined {
  const tooltip = screenTip === undefined ? {} : { tooltip: screenTip };
  if (documentReference === undefined) {
    return address === undefined ? undefined : { ...cell, target: { kind: 'url', url: address }, ...tooltip };
  }
  const found = referencedRange(workbook, `=${documentReference}`);
  if (found === undefined || address !== undefined) return undefined;
  const { row, column } = found.range;
  return { ...cell, target: { kind: 'cell', sheet: found.sheet.name, row, column }, ...tooltip };
}

export function printModel({
  orientation,
  titleRows,
  printArea,
  zoom,
  headersFooters,
}: PageState): PrintModel {
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(titleRows === null ? {} : { titleRows }),
    ...(printArea === null ? {} : { columns: columnsOf(printArea) }),
    onOnePage: zoom.verticalFitToPages === 1,
    footer: {
      left: headersFooters.leftFooter,
      center: headersFooters.centerFooter,
      right: headersFooters.rightFooter,
    },
  };
}

function columnsOf({ column, columnCount }: RangeModel): NonNullable<PrintModel['columns']> {
  return { first: column, last: column + columnCount - 1 };
}
