import { rangeAddress } from '../../../workbook/address';
import { formulaTokens } from '../formula/tokens';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { cellOfKey, ROW_COUNT } from '../state/grid';
import type { PageState } from '../state/page-state';
import { referencedRange } from '../state/referenced-range';
import type { SheetState } from '../state/sheet-state';
import { chartModel } from './charts';
import { ONE_PAGE, PRODUCT_PAGE, PRODUCT_PROTECTION } from './fill-workbook';
import { isLookOfModel } from './looks';
import { hyperlinkModel, validationModel } from './sheet-parts';

/**
 * What a workbook has that its model cannot say, one phrase each, so that a comparison of models overlooks nothing: empty exactly when
 * the model tells everything. A name that a formula uses and nothing bears counts, too, since Excel shows #NAME? for it.
 */
export function beyondModel(workbook: SimulatedWorkbook): readonly string[] {
  const { names, settings, parts, structureProtected, readOnly, calculationMode } = workbook;
  return [
    ...(structureProtected ? ['protected structure'] : []),
    ...(readOnly ? ['read-only'] : []),
    ...(calculationMode === 'Automatic' ? [] : ['calculation on demand']),
    ...[...settings.keys()].map((key) => `setting ${key}`),
    ...parts.map(({ namespace }) => `custom XML part ${namespace}`),
    ...names
      .filter(
        ({ formula, visible, comment }) => !visible || comment !== '' || !referencedRange(workbook, formula),
      )
      .map(({ name }) => `name ${name}`),
    ...workbook.sheets.flatMap((sheet) =>
      sheetThings(workbook, sheet).map((thing) => `${sheet.name}: ${thing}`),
    ),
  ];
}

function sheetThings(workbook: SimulatedWorkbook, sheet: SheetState): readonly string[] {
  const links = [...sheet.hyperlinks].map(([key, link]) => ({ cell: cellOfKey(key), link }));
  return [
    ...(sheet.visibility === 'Visible' ? [] : ['hidden']),
    ...(sheet.isProtected && !hasProductProtection(sheet) ? ['protection with other options'] : []),
    ...sheet.names.map(({ name }) => `name ${name}`),
    ...sheet.tables.filter(({ isFiltered }) => isFiltered).map(({ name }) => `filter of ${name}`),
    ...sheet.tables.filter(({ sort }) => sort !== undefined).map(({ name }) => `sort of ${name}`),
    ...[...sheet.rows].filter(([, { hidden }]) => hidden === true).map(([row]) => `hidden row ${row + 1}`),
    ...pageThings(sheet.page),
    ...cellThings(workbook, sheet),
    ...sheet.validations
      .filter(
        (validation) =>
          validationModel(workbook, validation) === undefined ||
          !validation.ignoreBlanks ||
          !validation.errorAlert.showAlert ||
          validation.errorAlert.style === 'Information' ||
          (validation.rule.kind === 'list' && !validation.rule.inCellDropDown),
      )
      .map(({ range }) => `validation of ${rangeAddress(range)}`),
    ...sheet.conditionalFormats
      .filter(({ formula }) => formula === '')
      .map(({ range }) => `conditional format of ${rangeAddress(range)}`),
    ...sheet.charts.filter((chart) => chartModel(chart) === undefined).map(({ name }) => `chart ${name}`),
    ...links
      .filter(({ cell, link }) => hyperlinkModel(workbook, cell, link) === undefined)
      .map(({ cell }) => `link on ${addressOf(cell)}`),
  ];
}

function hasProductProtection({ protectionOptions }: SheetState): boolean {
  return Object.entries(PRODUCT_PROTECTION).every(
    ([option, setting]) =>
      Object.entries(protectionOptions).find(([name]) => name === option)?.[1] === setting,
  );
}

/** Print set-ups other than the product's; a sheet that was never set up counts as well. */
function pageThings(page: PageState): readonly string[] {
  const { leftHeader, centerHeader, rightHeader } = page.headersFooters;
  const things = {
    paper: page.paperSize !== PRODUCT_PAGE.paperSize,
    zoom: ![PRODUCT_PAGE.zoom, ONE_PAGE].some((zoom) => JSON.stringify(zoom) === JSON.stringify(page.zoom)),
    'print area': page.printArea !== null && page.printArea.rowCount !== ROW_COUNT,
    margins: Object.entries(PRODUCT_PAGE.margins).some(
      ([margin, points]) => marginOf(page, margin) !== points,
    ),
    centring: page.centerHorizontally || page.centerVertically,
    header: leftHeader + centerHeader + rightHeader !== '',
  };
  return Object.entries(things).flatMap(([thing, isThere]) => (isThere ? [thing] : []));
}

function marginOf({ margins }: PageState, margin: string): number | undefined {
  return Object.entries(margins).find(([name]) => name === margin)?.[1];
}

function cellThings(workbook: SimulatedWorkbook, sheet: SheetState): readonly string[] {
  const known = knownNames(workbook, sheet);
  return [...sheet.cells].flatMap(([key, { content, format }]) => {
    const address = addressOf(cellOfKey(key));
    const unknown =
      content.kind === 'formula' ? namesOf(content.formula).filter((name) => !known.has(name)) : [];
    return [
      ...(isLookOfModel(format) ? [] : [`look of ${address}`]),
      ...(content.kind === 'error' ? [`error in ${address}`] : []),
      ...unknown.map((name) => `unknown name ${name} in ${address}`),
    ];
  });
}

function knownNames(workbook: SimulatedWorkbook, sheet: SheetState): ReadonlySet<string> {
  const tables = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const names = [...workbook.names, ...sheet.names].map(({ name }) => name);
  return new Set([...tables, ...names, 'true', 'false'].map((name) => name.toLowerCase()));
}

/** The names in a formula, columns and rows as in "A:C" left out. */
function namesOf(formula: string): readonly string[] {
  const tokens = formulaTokens(formula.slice(1)) ?? [];
  return tokens
    .filter(({ kind }, index) => {
      const isInRange = tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
      return kind === 'name' && !isInRange;
    })
    .map(({ text }) => text.toLowerCase());
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return rangeAddress({ row, column, rowCount: 1, columnCount: 1 });
}
