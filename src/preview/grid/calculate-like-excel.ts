import type { SpreadsheetLibrary } from './spreadsheet-library';

/**
 * Teaches the grid what Excel calculates otherwise, where the sheets' formulas need it.
 *
 * - `&` joins texts pair by pair where it gets a range: `SUMPRODUCT(--(A1:A9&""="1.1"))` counts. The grid, which calculates `&` with
 *   CONCATENATE, would join the whole range into one text.
 * - SUMPRODUCT of a range with an error is that error. The grid would leave it out.
 */
export function calculateLikeExcel({
  registries,
  helpers,
}: Pick<SpreadsheetLibrary, 'registries' | 'helpers'>): void {
  const { functionRegistry } = registries;
  const concatenate = functionRegistry.get('CONCATENATE');
  functionRegistry.replace('CONCATENATE', {
    ...concatenate,
    args: concatenate.args.map((argument) => ({ ...argument, acceptMatrix: false })),
  });
  const sumProduct = functionRegistry.get('SUMPRODUCT');
  functionRegistry.replace('SUMPRODUCT', {
    ...sumProduct,
    compute(...ranges) {
      const cells = ranges.flatMap((range) => (Array.isArray(range) ? range.flat() : [range]));
      return (
        cells.find((cell) => helpers.isEvaluationError(cell?.value)) ?? sumProduct.compute.apply(this, ranges)
      );
    },
  });
}
