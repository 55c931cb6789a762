/**
 * A file whose parts contradict its format: thrown while its parts are read, from however deep, and made a value by `readXlsx`.
 * The message names the part, for whoever has to find out what is wrong.
 */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}
