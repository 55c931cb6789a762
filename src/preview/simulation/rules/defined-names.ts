import type { SimulatedWorkbook } from '../simulated-workbook';
import { ROW_COUNT } from '../state/grid';

const NAME_LIMIT = 255;

/**
 * Whether Excel takes a word as a defined name or the name of a table: a letter, _ or \ first, then letters, digits, periods, _
 * and \; at most 255 characters; not the letters C or R alone; nothing that reads as a cell, "Z100" or "R1C1"
 * (https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 for names,
 * https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 for tables).
 */
export function isDefinableName(name: string): boolean {
  return (
    name.length <= NAME_LIMIT &&
    /^[\p{L}_\\][\p{L}\p{N}\p{M}._\\]*$/u.test(name) &&
    !/^[cr]$/i.test(name) &&
    !isCellLike(name)
  );
}

/** Whether a table or a name of the workbook's scope bears the name: they share one space (office-js issue 551). */
export function isNameTaken(workbook: SimulatedWorkbook, name: string): boolean {
  const lower = name.toLowerCase();
  const { sheets, names } = workbook;
  return (
    names.some((item) => item.name.toLowerCase() === lower) ||
    sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === lower))
  );
}

function isCellLike(name: string): boolean {
  const cell = /^([a-z]{1,3})([1-9]\d{0,6})$/i.exec(name);
  if (cell !== null) {
    const [, letters = '', row = ''] = cell;
    return (letters.length < 3 || letters.toUpperCase() <= 'XFD') && Number(row) <= ROW_COUNT;
  }
  return /^r\d*c\d*$/i.test(name) || /^[rc]\d+$/i.test(name);
}
