import type { SimulatedWorkbook } from '../simulated-workbook';
import type { NameState, SheetState, ValidationRule } from './sheet-state';

/**
 * Applies a change of references to every formula of a workbook: cells, names, validations, conditional formats, charts.
 * @param rewrite gets the sheet on which the formula stands, too; undefined for a name of the workbook's scope
 */
export function rewriteFormulas(
  workbook: SimulatedWorkbook,
  rewrite: (formula: string, sheet: SheetState | undefined) => string,
): void {
  const rewriteName = (name: NameState, sheet?: SheetState): NameState => ({
    ...name,
    formula: rewrite(name.formula, sheet),
  });
  workbook.names = workbook.names.map((name) => rewriteName(name));
  for (const sheet of workbook.sheets) {
    const onSheet = (formula: string): string => rewrite(formula, sheet);
    sheet.names = sheet.names.map((name) => rewriteName(name, sheet));
    rewriteCells(sheet, onSheet);
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
}

function rewriteCells(sheet: SheetState, rewrite: (formula: string) => string): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.content.kind !== 'formula') continue;
    const formula = rewrite(cell.content.formula);
    if (formula !== cell.content.formula)
      sheet.cells.set(key, { ...cell, content: { kind: 'formula', formula } });
  }
}

function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  if (rule.kind === 'none') return rule;
  if (rule.kind === 'list')
    return { ...rule, source: rule.source.startsWith('=') ? rewrite(rule.source) : rule.source };
  const bound = <Bound extends string | number | null>(value: Bound): Bound | string =>
    typeof value === 'string' ? rewrite(`=${value}`).slice(1) : value;
  return { ...rule, formula1: bound(rule.formula1), formula2: bound(rule.formula2) };
}
