import type { Dictionaries } from './dictionaries-sheet';
import type { DictionaryKey } from './dictionary-tables';
import type { GoalsLayout } from './goals-sheet';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorColumns } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { RangeModel, ValidationModel } from './model';
import { dateRule, goalCodeRule, listRule, valueRule, yearRule } from './validation-rules';

/** What the cells of the table of indicators accept; `data` are its data rows. */
export function indicatorValidations(
  context: LayoutContext,
  data: RangeModel,
  goals: GoalsLayout,
  dictionaries: Dictionaries,
): readonly ValidationModel[] {
  const columns = indicatorColumns(context);
  const cells = (column: IndicatorColumn): RangeModel => ({
    ...data,
    column: columns.indexOf(column),
    columnCount: 1,
  });
  const list = (column: IndicatorColumn, key: DictionaryKey) =>
    listRule(context, cells(column), key, dictionaries.sheet.name, dictionaries.list(key));
  return [
    goalCodeRule(context, cells('goalCode'), goals.codes),
    list('kind', 'kinds'),
    list('desiredChange', 'changes'),
    yearRule(context, cells('baseYear')),
    valueRule(context, cells('baseValue')),
    yearRule(context, cells('targetYear')),
    // The target's value and the years stand side by side.
    valueRule(context, { ...cells('targetValue'), columnCount: context.years.length + 1 }),
    list('frequency', 'frequencies'),
    dateRule(context, cells('nextUpdate')),
  ];
}
