/** Cells that are to be read: of a table or a sheet. */
export interface Readable {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some of their rows. */
export interface Block<Source extends Readable> {
  readonly source: Source;
  readonly row: number;
  readonly rowCount: number;
}

/**
 * How many cells one answer may hold: Excel on the web takes 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization), and the formulas of a row of
 * indicators, some 40 cells, are 10 kB.
 */
const CELLS_AT_ONCE = 12_000;

/** Cuts what is to be read into blocks of whole rows, and puts those together that one answer has room for. */
export function answerBlocks<Source extends Readable>(
  sources: readonly Source[],
): readonly (readonly Block<Source>[])[] {
  const answers: Block<Source>[][] = [];
  let room = 0;
  for (const source of sources) {
    const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / source.columnCount));
    for (let row = 0; row < source.rowCount; row += atOnce) {
      const block = { source, row, rowCount: Math.min(atOnce, source.rowCount - row) };
      const size = block.rowCount * source.columnCount;
      const last = answers.at(-1);
      if (last === undefined || size > room) {
        answers.push([block]);
        room = CELLS_AT_ONCE - size;
      } else {
        last.push(block);
        room -= size;
      }
    }
  }
  return answers;
}
