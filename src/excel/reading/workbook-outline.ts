import type { CellValue } from '../../strategy/cell-value';
import type { WorkbookSnapshot } from '../../workbook/reading/workbook-snapshot';
import { DISMISSALS_NAMESPACE, HISTORY_NAMESPACE } from '../../workbook/records/stored-records';
import { COVER_NAMES, coverName } from '../../workbook/cover-names';
import { cellOfFormula, cellOfValue } from './cell-snapshot';
import { queueParts } from './stored-parts';
import type { TableOutline } from './table-outline';
import { queueOutline } from './table-outline';

/** What is read of a workbook before the rows of its tables. */
export interface WorkbookOutline extends Omit<WorkbookSnapshot, 'tables' | 'otherTables'> {
  readonly tables: readonly TableOutline[];
}

/** Reads all of a workbook but the rows of its tables, in two round trips; one more where a cell of the cover has a formula. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load('items/name, items/visibility');
  workbook.tables.load('items/name');
  const names = workbook.names;
  names.load('items/name, items/type');
  workbook.load('readOnly');
  const listParts = queueParts(context, [HISTORY_NAMESPACE, DISMISSALS_NAMESPACE]);
  await context.sync();

  const rangeNames = names.items.filter(({ type }) => type === 'Range').map(({ name }) => name);
  const tables = workbook.tables.items.map(({ name }) => queueOutline(context, name));
  const parts = listParts();
  const cover = queueCover(context, rangeNames);
  await context.sync();

  return {
    sheets: sheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' })),
    names: names.items.map(({ name }) => name),
    readOnly: workbook.readOnly,
    tables: tables.map((outline) => outline()),
    parts: parts().map(({ namespace, xml }) => ({ namespace, xml })),
    ...(await cover()),
  };
}

type Cover = Pick<WorkbookSnapshot, 'place' | 'firstYear' | 'lastYear'>;

/** The named cells of the cover; to be asked after the next sync. */
function queueCover(context: Excel.RequestContext, names: readonly string[]): () => Promise<Cover> {
  const cells = COVER_NAMES.map((key) => {
    const name = coverName(key, names);
    const range = name === undefined ? undefined : cellNamed(context, name);
    range?.load('formulas');
    return { key, name, range };
  });
  return async () => {
    const known = cells.map(({ key, name, range }) => {
      const cell = cellOfFormula(range?.formulas[0]?.[0] ?? '');
      const calculated =
        name === undefined || cell.formula === undefined ? undefined : cellNamed(context, name);
      calculated?.load('values');
      return { key, calculated, cell };
    });
    if (known.some(({ cell }) => cell.formula !== undefined)) await context.sync();
    const valueOf = (wanted: string): CellValue => {
      const found = known.find(({ key }) => key === wanted);
      if (found?.cell.formula === undefined) return found?.cell.value;
      return cellOfValue(found.cell, found.calculated?.values[0]?.[0]).value;
    };
    return { place: valueOf('place'), firstYear: valueOf('firstYear'), lastYear: valueOf('lastYear') };
  };
}

/** The first cell of what a name refers to. */
function cellNamed(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItem(name).getRange().untrack().getCell(0, 0).untrack();
}
