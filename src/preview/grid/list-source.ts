import type { Model } from '@odoo/o-spreadsheet';

/**
 * The grid keeps the range of a drop-down list as a text that nothing adapts when rows are inserted above it or its sheet
 * is renamed. Formulas among a validation's values are adapted, so the range stands a second time inside of one.
 */
export function listSourceValues(range: string): readonly [string, string] {
  return [range, `=ROWS(${range})`];
}

/** The range of a list as it is now, without an equals sign. */
export function listSource([range = '', carrier = '']: readonly string[]): string {
  return /^=ROWS\((.+)\)$/.exec(carrier)?.[1] ?? range;
}

/** Makes the model offer and accept the values of the range as it is now. */
export function followListSources({ getters }: Model): void {
  const valuesOf = getters.getDataValidationRangeValues;
  getters.getDataValidationRangeValues = (sheetId, criterion) =>
    valuesOf(sheetId, { ...criterion, values: [listSource(criterion.values)] });
}
