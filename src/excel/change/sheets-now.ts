import { cellDigest } from '../../workbook/records/cell-digest';
import type { SheetRecord, WriteRecord } from '../../workbook/records/write-record';
import type { RangeModel } from '../../workbook/model';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import type { SheetState, WorkbookState } from '../workbook-state';
import type { Block } from './answer-blocks';
import { answerBlocks } from './answer-blocks';
import { contentOf } from './cell-content';
import { matrix } from './table-loads';

/** A sheet that a write added, as it is now. */
export interface SheetNow {
  readonly record: SheetRecord;
  readonly sheet: SheetState;
  /** Its cells that hold something else than they were given, those outside of what was written too. */
  readonly edited: readonly CellPlace[];
}

/** What is still there of the sheets and names that a write added. */
export interface AddedSheetsNow {
  readonly sheets: readonly SheetNow[];
  /** The names with the ids of the sheets that they refer to; undefined where they refer to nothing any more. */
  readonly names: readonly { readonly name: string; readonly sheetId: string | undefined }[];
}

/** Finds the sheets of a write, wherever they were moved and however they were renamed; three round trips for what fits an answer. */
export async function readAddedSheets(
  context: Excel.RequestContext,
  { sheets, names }: WriteRecord,
  state: WorkbookState,
): Promise<AddedSheetsNow> {
  if (sheets.length === 0 && names.length === 0) return { sheets: [], names: [] };
  const anchored = sheets.map((record) => ({ record, id: loadAnchor(context, record, state) }));
  const named = names
    .filter((name) => state.taken.names.includes(name))
    .map((name) => loadName(context, name));
  await context.sync();
  const found = anchored.flatMap(({ record, id }) => {
    const wanted = id();
    const sheet = state.sheets.find((each) =>
      wanted === undefined ? each.name === record.name : each.id === wanted,
    );
    return sheet === undefined ? [] : [{ record, sheet }];
  });
  const used = found.map(({ record, sheet }) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { record, sheet, range };
  });
  if (used.length > 0) await context.sync();
  const sources = used.map(({ record, sheet, range }) => ({
    record,
    sheet,
    ...(range.isNullObject ? NO_CELLS : areaOf(range)),
  }));
  const cells = new Map(sources.map(({ sheet }) => [sheet.id, new Map<string, unknown>()]));
  for (const blocks of answerBlocks(sources)) await readBlocks(context, blocks, cells);
  return {
    sheets: sources.map(({ record, sheet }) => ({
      record,
      sheet,
      edited: editedCells(record, sheet, cells.get(sheet.id) ?? new Map()),
    })),
    names: named.map((name) => name()),
  };
}

const NO_CELLS: RangeModel = { row: 0, column: 0, rowCount: 0, columnCount: 1 };

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeModel {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The id of the sheet that something of the write's lies on; undefined where that is gone. */
function loadAnchor(
  { workbook }: Excel.RequestContext,
  { anchor }: SheetRecord,
  { taken, rangeNames }: WorkbookState,
): () => string | undefined {
  if (anchor?.kind === 'table' && taken.tables.includes(anchor.name)) {
    return loadId(workbook.tables.getItem(anchor.name).worksheet);
  }
  if (anchor?.kind === 'name' && rangeNames.includes(anchor.name)) {
    return loadId(workbook.names.getItem(anchor.name).getRange().untrack().worksheet);
  }
  return () => undefined;
}

function loadId(sheet: Excel.Worksheet): () => string {
  sheet.load('id');
  return () => sheet.id;
}

function loadName({ workbook }: Excel.RequestContext, name: string): () => AddedSheetsNow['names'][number] {
  const range = workbook.names.getItem(name).getRangeOrNullObject().untrack();
  range.load('address');
  const id = loadId(range.worksheet);
  return () => ({ name, sheetId: range.isNullObject ? undefined : id() });
}

interface SheetSource extends RangeModel {
  readonly sheet: SheetState;
}

/** Reads what `Range.formulas` says of cells, by sheet, then by row and column. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block<SheetSource>[],
  cells: ReadonlyMap<string, Map<string, unknown>>,
): Promise<void> {
  const loads = blocks.map(({ source, row, rowCount }) => {
    const first = source.row + row;
    const range = context.workbook.worksheets
      .getItem(source.sheet.id)
      .getRangeByIndexes(first, source.column, rowCount, source.columnCount)
      .untrack();
    range.load('formulas');
    return { source, first, range };
  });
  await context.sync();
  for (const { source, first, range } of loads) {
    matrix(range.formulas).forEach((row, down) =>
      row.forEach((cell, right) =>
        cells.get(source.sheet.id)?.set(`${first + down} ${source.column + right}`, cell),
      ),
    );
  }
}

function editedCells(
  { digests: rows }: SheetRecord,
  sheet: SheetState,
  cells: ReadonlyMap<string, unknown>,
): readonly CellPlace[] {
  const digests = new Map(
    rows.flatMap((digestsOfRow, row) =>
      Array.from({ length: digestsOfRow.length / 4 }, (_, column): [string, string] => [
        `${row} ${column}`,
        digestsOfRow.slice(column * 4, column * 4 + 4),
      ]),
    ),
  );
  return [...new Set([...digests.keys(), ...cells.keys()])]
    .filter((key) => !isAsGiven(cells.get(key) ?? '', digests.get(key) ?? EMPTY))
    .map((key) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      return { sheet: sheet.name, row, column };
    });
}

const EMPTY = cellDigest(undefined);

/** A text that begins with an equals sign looks like a formula here, and may be the one that was given. */
function isAsGiven(cell: unknown, digest: string): boolean {
  if (cellDigest(contentOf(cell)) === digest) return true;
  return typeof cell === 'string' && cell !== '' && cellDigest({ kind: 'text', text: cell }) === digest;
}
