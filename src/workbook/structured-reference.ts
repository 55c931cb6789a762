/** A structured reference to the cell of one column in the formula's own row, as files write it. */
export function thisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escapeColumn(column)}]]`;
}

/** A structured reference to the data cells of one column. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escapeColumn(column)}]`;
}

/** Characters with a meaning inside a structured reference take an apostrophe (Microsoft: using structured references). */
function escapeColumn(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}
