/**
 * Margins of every sheet's pages in points (Office.js `PageLayout`; an .xlsx file states inches, 72 points each). They are
 * the same for all and therefore no part of the model.
 */
export const PRINT_MARGINS = { top: 43, bottom: 50, left: 36, right: 36, header: 22, footer: 22 } as const;
