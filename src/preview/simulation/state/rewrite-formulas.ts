import type { SimulatedWorkbook } from '../simulated-workbook';
import type { NameState, SheetState, ValidationRule } from './sheet-state';

/** Applies a change of references to every formula of a workbook: cells, names, validations, conditional formats. */
export function rewriteFormulas(workbook: SimulatedWorkbook, rewrite: (formula: string) => string): void {
  const rewriteName = (name: NameState): NameState => ({ ...name, formula: rewrite(name.formula) });
  workbook.names = workbook.names.map(rewriteName);
  for (const sheet of workbook.sheets) {
    sheet.names = sheet.names.map(rewriteName);
    rewriteCells(sheet, rewrite);
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: rewriteRule(validation.rule, rewrite),
    }));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
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
