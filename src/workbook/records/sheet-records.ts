import type { SheetModel, WorkbookModel } from '../model';
import { cellDigest } from './cell-digest';
import type { SheetRecord } from './write-record';

/** What is to be remembered of the sheets that a model adds to a workbook. */
export function sheetRecords({ sheets, names }: WorkbookModel): readonly SheetRecord[] {
  const named = sheets.map((sheet) => {
    const tables = sheet.tables.map(({ name }) => name);
    const ownNames = names.filter((name) => name.sheet === sheet.name).map(({ name }) => name);
    return { sheet, tables, ownNames, mentions: mentionOf(sheet.name, [...tables, ...ownNames]) };
  });
  return named.map(({ sheet, tables: [table], ownNames: [name] }) => {
    const formulas = formulasOf(sheet);
    const lists = new Set(
      sheet.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.sheet] : [])),
    );
    const needs = named
      .filter((other) => other.sheet !== sheet)
      .filter((other) => lists.has(other.sheet.name) || other.mentions.test(formulas))
      .map((other) => other.sheet.name);
    const anchor =
      table !== undefined
        ? ({ kind: 'table', name: table } as const)
        : name !== undefined && ({ kind: 'name', name } as const);
    return {
      name: sheet.name,
      ...(anchor && { anchor }),
      ...(needs.length > 0 && { needs }),
      digests: sheet.rows.map((row) => row.map(({ content }) => cellDigest(content)).join('')),
    };
  });
}

/** Finds any of the words, or the sheet's name before an exclamation mark, in formulas. */
function mentionOf(sheet: string, words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const own = sheet.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", "''");
  const word = escaped.map((each) => String.raw`(?<![\p{L}\p{N}_.])${each}(?![\p{L}\p{N}_.])`);
  return new RegExp([...word, `${own}'?!`].join('|'), 'iu');
}

function formulasOf({ rows, conditionalFormats }: SheetModel): string {
  const inCells = rows.flatMap((row) =>
    row.flatMap(({ content }) => (content?.kind === 'formula' ? [content.formula] : [])),
  );
  return [...new Set([...inCells, ...conditionalFormats.map(({ formula }) => formula)])].join('\n');
}
