import type * as owl from '@odoo/owl';
import type { SpreadsheetLibrary } from './spreadsheet-library';
import { addCellLinks } from './add-cell-links';
import { calculateLikeExcel } from './calculate-like-excel';
import { showCharts } from './chart-figure';
import { keepOnlyWhatReachesTheWorkbook } from './grid-menus';
import { withoutRemoteImages } from './remote-images';
import type { TranslateGrid } from './grid-texts';

/** What it takes to show a grid: the library, the framework that draws it, and its templates. */
export interface SpreadsheetParts {
  readonly library: SpreadsheetLibrary;
  readonly owl: typeof owl;
  readonly templates: string;
}

/** In one cascade layer, so that the page's own style sheet wins over Bootstrap's rules for all elements. */
const STYLE_SHEETS = [
  '/bootstrap/bootstrap.min.css',
  '/font-awesome/css/font-awesome.min.css',
  '/o-spreadsheet/o_spreadsheet.css',
];

/**
 * Loads o-spreadsheet from its package (the page's import map and src/preview/server/preview-mounts.ts say where from),
 * as the last thing the page loads: it is as big as the rest a few times over.
 * @param translate asked for every text of the grid, each time it is shown
 * @throws Error when the server does not have a part.
 */
export async function loadSpreadsheet(translate: TranslateGrid): Promise<SpreadsheetParts> {
  const [owlModule, library, templates] = await Promise.all([
    import(/* webpackIgnore: true */ '@odoo/owl'),
    import(/* webpackIgnore: true */ '@odoo/o-spreadsheet'),
    fetchText('/o-spreadsheet/o_spreadsheet.xml'),
    Promise.all(STYLE_SHEETS.map(addStyleSheet)),
  ]);
  // Before anything is shown: texts that the library makes while it loads are translated when they are first read.
  library.setTranslationMethod((...[text]) => translate(text));
  addCellLinks(library);
  calculateLikeExcel(library);
  keepOnlyWhatReachesTheWorkbook(library);
  showCharts(library, owlModule);
  return { library, owl: owlModule, templates: withoutRemoteImages(templates) };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Resolves when the style sheet is in force: the grid measures itself when it is mounted. */
async function addStyleSheet(url: string): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `@import url("${url}") layer(grid);`;
  await new Promise((resolve, reject) => {
    style.addEventListener('load', resolve);
    style.addEventListener('error', () => reject(new Error(`${url} could not be loaded`)));
    document.head.append(style);
  });
}
