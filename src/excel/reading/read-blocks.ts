import type { CellBlock } from './cell-blocks';

/** What cells of a block hold. */
export interface BlockContents {
  readonly block: CellBlock;
  /** By row of the block; nothing is "". */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Reads groups of blocks, a round trip for each group.
 * @param property formulas of cells that have any, else values; or values of all
 */
export async function readBlocks(
  context: Excel.RequestContext,
  groups: readonly (readonly CellBlock[])[],
  property: 'formulas' | 'values',
): Promise<readonly BlockContents[]> {
  const [group, ...others] = groups;
  if (group === undefined) return [];
  const ranges = group.map((block) => {
    const range = context.workbook.tables
      .getItem(block.table)
      .getDataBodyRange()
      .untrack()
      .getCell(block.firstRow, block.firstColumn)
      .untrack()
      .getResizedRange(block.rowCount - 1, block.columnCount - 1)
      .untrack();
    range.load(property);
    return { block, range };
  });
  await context.sync();
  const contents = ranges.map(({ block, range }) => ({ block, cells: matrix(range[property]) }));
  return [...contents, ...(await readBlocks(context, others, property))];
}

/** The client declares what it read as `any[][]`. */
function matrix(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values;
}
