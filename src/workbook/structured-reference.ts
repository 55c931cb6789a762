/** A structured reference to the cell of one column in the formula's own row, as files write it. */
export function thisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escapeColumn(column)}]]`;
}

/** A structured reference to the data cells of one column. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escapeColumn(column)}]`;
}

/** A structured reference to neighbouring columns in the formula's own row. */
export function thisRowSpan(table: string, first: string, last: string): string {
  return `${table}[[#This Row],${span(first, last)}]`;
}

/** A structured reference to the data cells of neighbouring columns. */
export function tableSpan(table: string, first: string, last: string): string {
  return `${table}[${span(first, last)}]`;
}

/** A structured reference to the headers of neighbouring columns. */
export function headerSpan(table: string, first: string, last: string): string {
  return `${table}[[#Headers],${span(first, last)}]`;
}

function span(first: string, last: string): string {
  return `[${escapeColumn(first)}]:[${escapeColumn(last)}]`;
}

/** A structured reference to the header of one column. */
export function columnHeader(table: string, column: string): string {
  return `${table}[[#Headers],[${escapeColumn(column)}]]`;
}

/** Characters with a meaning inside a structured reference take an apostrophe (Microsoft: using structured references). */
function escapeColumn(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}
