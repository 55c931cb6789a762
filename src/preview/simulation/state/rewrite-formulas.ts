import type { SimulatedWorkbook } from '../simulated-workbook';
import { cellOfKey, contains } from './grid';
import type { SheetState, TableState, ValidationRule } from './sheet-state';

/**
 * The formula after a change of what formulas refer to. What is asked twice about the same formula in the same place has to be answered alike.
 * @param sheet on which the formula stands; undefined for a name of the workbook's scope
 * @param table the table in which the formula's cell lies, which references without a table's name mean
 */
export type Rewrite = (
  formula: string,
  sheet: SheetState | undefined,
  table: TableState | undefined,
) => string;

/** Applies a change of references to every formula of a workbook: cells, names, validations, conditional formats, charts. */
export function rewriteFormulas(workbook: SimulatedWorkbook, rewrite: Rewrite): void {
  workbook.names = workbook.names.map((name) => ({
    ...name,
    formula: rewrite(name.formula, undefined, undefined),
  }));
  for (const sheet of workbook.sheets) rewriteSheetFormulas(sheet, rewrite);
}

/** Applies a change of references to every formula of a sheet. */
export function rewriteSheetFormulas(sheet: SheetState, rewrite: Rewrite): void {
  const onSheet = (formula: string): string => rewrite(formula, sheet, undefined);
  sheet.names = sheet.names.map((name) => ({ ...name, formula: onSheet(name.formula) }));
  rewriteCells(sheet, rewrite);
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: rewriteRule(validation.rule, onSheet),
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    formula: onSheet(format.formula),
  }));
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: onSheet(series.values),
      categories: onSheet(series.categories),
    })),
  }));
}

/** Most formulas of a sheet are repeated, one for each row of a table: each is rewritten once. */
function rewriteCells(sheet: SheetState, rewrite: Rewrite): void {
  const rewritten = new Map<string, Map<TableState | undefined, string>>();
  for (const [key, cell] of sheet.cells) {
    if (cell.content.kind !== 'formula') continue;
    const { formula: before } = cell.content;
    const table = tableAt(sheet, key);
    const inTables = rewritten.get(before) ?? new Map<TableState | undefined, string>();
    const formula = inTables.get(table) ?? rewrite(before, sheet, table);
    rewritten.set(before, inTables.set(table, formula));
    if (formula !== before) sheet.cells.set(key, { ...cell, content: { kind: 'formula', formula } });
  }
}

function tableAt({ tables }: SheetState, key: number): TableState | undefined {
  if (tables.length === 0) return undefined;
  const cell = { ...cellOfKey(key), rowCount: 1, columnCount: 1 };
  return tables.find(({ range }) => contains(range, cell));
}

function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  if (rule.kind === 'none') return rule;
  if (rule.kind === 'list')
    return { ...rule, source: rule.source.startsWith('=') ? rewrite(rule.source) : rule.source };
  const bound = <Bound extends string | number | null>(value: Bound): Bound | string =>
    typeof value === 'string' ? rewrite(`=${value}`).slice(1) : value;
  return { ...rule, formula1: bound(rule.formula1), formula2: bound(rule.formula2) };
}
