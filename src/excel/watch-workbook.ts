/**
 * CONTRACT: to be written. Calls `onChange` after anything in the workbook changed that a reading could depend on; several changes in
 * quick succession are one call.
 * @returns how to stop
 */
export async function watchWorkbook(_onChange: () => void): Promise<() => void> {
  throw new Error('not written yet');
}
