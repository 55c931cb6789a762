import type * as library from '@odoo/o-spreadsheet';

/** The package o-spreadsheet, which the page loads late and never bundles. */
export type SpreadsheetLibrary = typeof library;
