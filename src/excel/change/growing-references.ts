import { absoluteAddress, quotedSheetName, rangeAddress } from '../../workbook/address';
import type { RangeModel } from '../../workbook/model';
import type { HostProblem } from '../host-problem';
import { parseSheetAddress } from '../sheet-address';
import type { WorkbookState } from '../workbook-state';
import type { KnownColumns } from './known-columns';
import { knownColumns } from './known-columns';
import type { LabelReference } from './label-references';
import { loadLabelReferences } from './label-references';
import type { TableFacts } from '../table-facts';
import { loadFacts } from '../table-facts';
import type { TableJob } from './table-job';

/** References that have to be made to take in rows of a table. */
export interface Growth {
  /** What keeps one from being changed. */
  readonly obstacle: HostProblem | undefined;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** A table that gets rows. */
export interface GrowingTable {
  readonly facts: TableFacts;
  readonly known: KnownColumns;
  /** How many rows it has afterwards. */
  readonly rowCount: number;
  /** Whether only references to labels are looked for: it has several rows already. */
  readonly onlyLabels?: boolean;
}

/** The tables that get rows. */
export function growingTables(
  jobs: readonly (Omit<GrowingTable, 'rowCount'> & { readonly job: TableJob })[],
): readonly GrowingTable[] {
  return jobs
    .filter(({ job }) => job.inserted.length > 0)
    .map(({ job, facts, known }) => ({
      facts,
      known,
      rowCount: rowsAfter(job),
      onlyLabels: job.rowCount > 1,
    }));
}

/** How many rows a table has when all is done. */
export function rowsAfter({ rowCount, inserted, deleted }: TableJob): number {
  return rowCount + inserted.length - deleted.length;
}

const NOTHING: Growth = { obstacle: undefined, queue: () => undefined };

/**
 * Looks for references to the one row of a table that gets more: the name of all labels, the card's list, the lists of goals' codes. Excel
 * makes references to all cells of a table's column grow with it; when that is a single cell, a reference to it may mean just this cell,
 * and nothing says that it grows. One to the first label alone may have stayed behind already, where a planner has typed below the only row:
 * it is made whole with the next rows. Tables of indicators take a round trip, tables of goals two where they had one row, else none.
 */
export async function loadGrowth(
  context: Excel.RequestContext,
  growing: readonly GrowingTable[],
  state: WorkbookState,
): Promise<Growth> {
  const labels = growing.flatMap((each) => grownCell(each, 'label'));
  const codes = growing.flatMap((each) => (each.onlyLabels === true ? [] : grownCell(each, 'code')));
  if (labels.length + codes.length === 0) return NOTHING;
  const readLabels = labels.length > 0 ? loadLabelReferences(context, state.rangeNames) : () => [];
  const facts = codes.length > 0 ? state.taken.tables.map((name) => loadFacts(context, name)) : [];
  await context.sync();
  const lists = await loadCodeLists(
    context,
    facts.map((read) => read()),
  );
  const changes = [
    ...readLabels().flatMap((reference) => grown(reference.refersTo, labels, reference)),
    ...lists.flatMap((list) => grown(list.refersTo, codes, list)),
  ];
  return {
    obstacle: changes.find(({ what }) => what.obstacle !== undefined)?.what.obstacle,
    queue: (target) => {
      for (const { what, source } of changes) {
        if (what.obstacle === undefined) queueGrowth(target, what, source);
      }
    },
  };
}

/** A list of goals' codes that the cells of a column accept. */
interface CodeList extends Pick<LabelReference, 'refersTo' | 'obstacle'> {
  readonly table: string;
  readonly column: number;
  readonly list: NonNullable<LabelReference['list']>;
}

/** The one cell of a column, and all cells that it is to have. */
interface GrownCell {
  readonly sheet: string;
  readonly cell: string;
  readonly all: string;
}

function keysByName({ keys }: KnownColumns): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(keys).map(([column, key]) => [key, Number(column)]));
}

function grownCell({ facts, known, rowCount }: GrowingTable, key: string): readonly GrownCell[] {
  const column = keysByName(known)[key];
  if (column === undefined) return [];
  const cells = (count: number): RangeModel => ({
    row: facts.headerRow + 1,
    column: facts.firstColumn + column,
    rowCount: count,
    columnCount: 1,
  });
  return [
    {
      sheet: facts.sheet,
      cell: rangeAddress(cells(1)),
      all: `=${quotedSheetName(facts.sheet)}!${absoluteAddress(cells(rowCount))}`,
    },
  ];
}

function grown<Reference>(
  { sheet, address }: LabelReference['refersTo'],
  cells: readonly GrownCell[],
  what: Reference,
): readonly { readonly what: Reference; readonly source: string }[] {
  const found = cells.find(
    (each) =>
      each.sheet.toLowerCase() === sheet.toLowerCase() &&
      [each.cell, `${each.cell}:${each.cell}`].includes(address),
  );
  return found === undefined ? [] : [{ what, source: found.all }];
}

async function loadCodeLists(
  context: Excel.RequestContext,
  tables: readonly TableFacts[],
): Promise<readonly CodeList[]> {
  const loads = tables.flatMap(({ name, headers, sheet, isProtected }) => {
    const column = keysByName(knownColumns(name, headers, [])).goalCode;
    if (column === undefined) return [];
    const { dataValidation } = columnOf(context, name, column);
    dataValidation.load('rule, errorAlert, ignoreBlanks, prompt');
    return [{ name, column, dataValidation, sheet, isProtected }];
  });
  if (loads.length > 0) await context.sync();
  return loads.flatMap(({ name, column, dataValidation, sheet, isProtected }) => {
    const { errorAlert, ignoreBlanks, prompt } = dataValidation;
    // Cells of one column that accept different things have no rule together.
    const rule: Excel.DataValidationRule | null = dataValidation.rule;
    const source: unknown = rule?.list?.source;
    if (typeof source !== 'string' || !source.startsWith('=')) return [];
    return [
      {
        table: name,
        column,
        refersTo: parseSheetAddress(source.slice(1)),
        list: { errorAlert, ignoreBlanks, prompt },
        ...(isProtected && { obstacle: { kind: 'sheetProtected' as const, sheet } }),
      },
    ];
  });
}

function columnOf(context: Excel.RequestContext, table: string, column: number): Excel.Range {
  return context.workbook.tables.getItem(table).getDataBodyRange().untrack().getColumn(column).untrack();
}

function queueGrowth(context: Excel.RequestContext, what: LabelReference | CodeList, source: string): void {
  if ('name' in what && what.list === undefined) {
    context.workbook.names.getItem(what.name).formula = source;
    return;
  }
  const range =
    'name' in what
      ? context.workbook.names.getItem(what.name).getRange().untrack()
      : columnOf(context, what.table, what.column);
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (what.list === undefined) return;
  dataValidation.ignoreBlanks = what.list.ignoreBlanks;
  dataValidation.errorAlert = what.list.errorAlert;
  dataValidation.prompt = what.list.prompt;
}
