import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { absoluteAddress, cellRange, quotedSheetName, rangeAddress } from './address';
import { fileColumnWidth } from './column-width';
import type { CellContent, HyperlinkModel, SheetModel, ValidationModel } from './model';
import { PRINT_MARGINS } from './print-margins';
import { fileChart } from './xlsx-chart';
import { fileColor, fileDifference } from './xlsx-style';
import { fileText } from './xlsx-text';

type FileStyles = ReadonlyMap<string, Cell['style']>;

/**
 * A sheet as the file writer takes it; `fittedHeights` are the heights in points of rows whose height nobody set. What the
 * file writer cannot say is added to the finished parts.
 */
export function fileSheet(
  sheet: SheetModel,
  styles: FileStyles,
  fittedHeights: ReadonlyMap<number, number>,
): WriteSheet {
  return {
    name: sheet.name,
    cells: fileCells(sheet, styles),
    rows: [],
    columns: sheet.columns.map(({ width, hidden }) => ({
      ...(width !== undefined && { width: fileColumnWidth(width) }),
      ...(hidden && { hidden }),
    })),
    rowDefs: rowDefinitions(sheet, fittedHeights),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: rangeAddress(table.range),
      columns: table.columns.map(({ name }) => ({ name: fileText(name) })),
      style: table.style,
      showRowStripes: table.bandedRows,
      showAutoFilter: table.filterButton,
    })),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.conditionalFormats.map(({ range, formula, format }, index): ConditionalRule => ({
      type: 'expression',
      priority: index + 1,
      range: rangeAddress(range),
      formula,
      style: fileDifference(format),
    })),
    ...((sheet.frozen.rows > 0 || sheet.frozen.columns > 0) && { freezePane: { ...sheet.frozen } }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== undefined && { tabColor: fileColor(sheet.tabColor) }),
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.print.onOnePage ? 1 : 0,
      margins: Object.fromEntries(
        Object.entries(PRINT_MARGINS).map(([side, points]) => [side, Math.round((points / 72) * 100) / 100]),
      ),
    },
    ...fileFooter(sheet),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.map(fileChart) }),
    ...(sheet.isProtected && { protection: PROTECTION }),
  };
}

/** What a protected sheet still allows, beside changing unlocked cells: without a password, and as Excel has it but for these. */
const PROTECTION: WriteSheet['protection'] = {
  objects: true,
  scenarios: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

function rowDefinitions(
  { rowHeights }: SheetModel,
  fittedHeights: ReadonlyMap<number, number>,
): Map<number, { height: number }> {
  const heights = new Map(fittedHeights);
  for (const [row, height] of Object.entries(rowHeights)) heights.set(Number(row), height);
  return new Map(Array.from(heights, ([row, height]) => [row, { height }]));
}

function fileCells(sheet: SheetModel, styles: FileStyles): Map<string, Partial<Cell>> {
  const links = new Map(sheet.hyperlinks.map((link) => [`${link.row},${link.column}`, link]));
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach(({ content, style }, columnIndex) => {
      const key = `${rowIndex},${columnIndex}`;
      const link = links.get(key);
      const look = style === undefined ? undefined : styles.get(style);
      if (style !== undefined && look === undefined) {
        throw new Error(`The workbook has no style “${style}”`);
      }
      if (!content && !look && !link) return;
      cells.set(key, {
        ...(content && fileContent(content)),
        ...(look && { style: look }),
        ...(link && { hyperlink: fileLink(link) }),
      });
    }),
  );
  // The file writer leaves rows without cells out, and their heights with them.
  for (const row of Object.keys(sheet.rowHeights)) {
    const first = `${row},0`;
    if (!cells.has(first)) cells.set(first, {});
  }
  return cells;
}

/** Texts that the file writer would turn into error values, were they given to it as plain texts. */
const LOOKS_LIKE_ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function fileContent(content: CellContent): Partial<Cell> {
  switch (content.kind) {
    case 'text': {
      const text = fileText(content.text);
      return LOOKS_LIKE_ERROR.test(text) ? { richText: [{ text }] } : { value: text };
    }
    case 'number':
    case 'boolean':
      return { value: content.value };
    case 'formula':
      return { formula: content.formula };
  }
}

function fileLink({ target, tooltip }: HyperlinkModel): Cell['hyperlink'] {
  const hint = tooltip === undefined ? {} : { tooltip: fileText(tooltip) };
  return target.kind === 'url'
    ? { target: target.url, ...hint }
    : {
        target: '',
        location: `${quotedSheetName(target.sheet)}!${rangeAddress(cellRange(target.row, target.column))}`,
        ...hint,
      };
}

function fileValidation({ range, rule, severity, error, prompt }: ValidationModel): DataValidation {
  return {
    range: rangeAddress(range),
    ...fileRule(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: severity,
    errorTitle: fileText(error.title),
    errorMessage: fileText(error.message),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: fileText(prompt.title),
      inputMessage: fileText(prompt.message),
    }),
  };
}

function fileRule(rule: ValidationModel['rule']): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: `${quotedSheetName(rule.sheet)}!${absoluteAddress(rule.source)}` };
    case 'date':
    case 'decimal':
    case 'wholeNumber':
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: 'between',
        formula1: `${rule.from}`,
        formula2: `${rule.to}`,
      };
  }
}

function fileFooter({ print: { footer } }: SheetModel): Pick<WriteSheet, 'headerFooter'> {
  const { left, center, right } = footer ?? {};
  const parts = [
    ...(left === undefined ? [] : [`&L${left}`]),
    ...(center === undefined ? [] : [`&C${center}`]),
    ...(right === undefined ? [] : [`&R${right}`]),
  ];
  return parts.length === 0 ? {} : { headerFooter: { oddFooter: fileText(parts.join('')) } };
}
