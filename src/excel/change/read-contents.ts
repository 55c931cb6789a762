import type { CellContent } from '../../workbook/model';
import type { TableContents } from '../../workbook/change/table-contents';
import type { CellSnapshot } from '../../workbook/reading/workbook-snapshot';
import type { Block, Readable } from './answer-blocks';
import { answerBlocks } from './answer-blocks';
import { contentOf, looksLikeFormula } from './cell-content';
import type { KnownColumns } from './known-columns';
import { knownColumns } from './known-columns';
import type { TableFacts } from '../table-facts';
import { matrix } from './table-loads';
import { neighbours, partOf } from './table-pieces';

/** A table as it stands now, with what writing into it takes. */
export interface TableNow {
  readonly facts: TableFacts;
  readonly known: KnownColumns;
  readonly contents: TableContents;
  readonly numberFormats: readonly (readonly string[])[];
  /** The column that holds numbers instead of its formula, since sorting was cut off; `contents` have the formula all the same. */
  readonly toRepair?: number;
}

/**
 * Reads tables altogether, in one round trip as long as they fit an answer, and another one where cells hold formulas or texts that look
 * like some outside of our calculated columns.
 */
export async function readContents(
  context: Excel.RequestContext,
  tables: readonly TableFacts[],
): Promise<readonly TableNow[]> {
  const sources = tables.map((facts) => ({
    facts,
    rowCount: facts.rowCount,
    columnCount: facts.headers.length,
  }));
  const loaded: LoadedBlock[] = [];
  for (const blocks of answerBlocks(sources)) loaded.push(...(await readBlocks(context, blocks)));
  const raw = tables.map((facts) => {
    const own = loaded.filter(({ source }) => source.facts === facts);
    const formulas = own.flatMap((each) => each.formulas);
    const known = knownColumns(facts.name, facts.headers, formulas.map(snapshots));
    return {
      facts,
      known,
      formulas,
      numberFormats: own.flatMap((each) => each.numberFormats),
      indents: own.flatMap((each) => each.indents),
    };
  });
  const values = await readValues(context, raw);
  return raw.map(({ facts, known, formulas, numberFormats, indents }, index) => ({
    facts,
    known,
    numberFormats,
    contents: {
      table: facts.name,
      sheet: facts.sheet,
      headerRow: facts.headerRow,
      firstColumn: facts.firstColumn,
      headers: facts.headers,
      keys: known.keys,
      rows: formulas.map((cells, row) => ({
        cells: cells.map((cell, column) => contentOf(cell, values[index]?.get(`${row} ${column}`))),
        indents: Object.fromEntries((indents[row] ?? []).entries()),
      })),
    },
  }));
}

interface TableSource extends Readable {
  readonly facts: TableFacts;
}

interface LoadedBlock {
  readonly source: TableSource;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly indents: readonly (readonly number[])[];
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block<TableSource>[],
): Promise<readonly LoadedBlock[]> {
  const loads = blocks.map(({ source, row, rowCount }) => {
    const range = partOf(context, source.facts.name, {
      row,
      column: 0,
      rowCount,
      columnCount: source.columnCount,
    });
    range.load('formulas, numberFormat');
    const properties = { read: range.getCellProperties({ format: { indentLevel: true } }) };
    return { source, range, properties };
  });
  await context.sync();
  return loads.map(({ source, range, properties }) => ({
    source,
    formulas: matrix(range.formulas),
    numberFormats: matrix(range.numberFormat).map((row) => row.map(String)),
    indents: properties.read.value.map((row) => row.map(({ format }) => format?.indentLevel ?? 0)),
  }));
}

interface RawTable {
  readonly facts: TableFacts;
  readonly known: KnownColumns;
  readonly formulas: readonly (readonly unknown[])[];
}

/** Values of the cells that look like formulas, by row and column, those of our calculated columns left out. */
async function readValues(
  context: Excel.RequestContext,
  tables: readonly RawTable[],
): Promise<readonly ReadonlyMap<string, unknown>[]> {
  const reads = tables.map(({ facts, known, formulas }) =>
    facts.headers.flatMap((_, column) => {
      if (known.calculated.has(column)) return [];
      const rows = formulas.flatMap((cells, row) => (looksLikeFormula(cells[column]) ? [row] : []));
      return neighbours(rows).map(({ first, count }) => {
        const range = partOf(context, facts.name, { row: first, column, rowCount: count, columnCount: 1 });
        range.load('values');
        return { first, column, range };
      });
    }),
  );
  if (reads.some((own) => own.length > 0)) await context.sync();
  return reads.map(
    (own) =>
      new Map(
        own.flatMap(({ first, column, range }) =>
          matrix(range.values).map(([value], row) => [`${first + row} ${column}`, value] as const),
        ),
      ),
  );
}

/** What is known of a row's cells, to tell columns whose headers are others by what stands in them. */
function snapshots(cells: readonly unknown[]): readonly CellSnapshot[] {
  return cells.map((cell) => snapshot(contentOf(cell)));
}

function snapshot(content: CellContent | undefined): CellSnapshot {
  switch (content?.kind) {
    case 'text':
      return { value: content.text };
    case 'number':
    case 'boolean':
      return { value: content.value };
    case 'formula':
      return { value: undefined, formula: `=${content.formula}` };
    case undefined:
      return { value: undefined };
  }
}
