/** Limits of Excel (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3), where nothing else is said. */

/** Characters of one cell. */
export const CELL_TEXT_LIMIT = 32_767;

/** Characters of a formula, and of a text inside one. */
export const FORMULA_LIMIT = 8_192;
export const FORMULA_TEXT_LIMIT = 255;

/** 255 characters of Calibri 11 at 7 pixels and 5 pixels of padding, in points. */
export const COLUMN_WIDTH_LIMIT = 1_342.5;
export const ROW_HEIGHT_LIMIT = 409.5;

export const FONT_SIZE_LIMIT = 409;

/** `Excel.RangeFormat.indentLevel`: "an integer from 0 to 250" (type declarations of Office.js). */
export const INDENT_LIMIT = 250;

/** Characters of all three parts of a header or a footer together. */
export const PAGE_TEXT_LIMIT = 255;

/** Characters of a list that is typed into a validation (exceljs issue 667, XlsxWriter issue 562). */
export const VALIDATION_LIST_LIMIT = 255;

/** Characters of a validation's alert or prompt, as Excel's dialog takes them (XlsxWriter, working with data validation). */
export const VALIDATION_TITLE_LIMIT = 32;
export const VALIDATION_MESSAGE_LIMIT = 255;

/** Cells of one read, and bytes of one request or answer in Excel on the web (resource-limits-and-performance-optimization.md). */
export const READ_CELL_LIMIT = 5_000_000;
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
