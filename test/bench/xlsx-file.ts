import ExcelJS from 'exceljs';
import { findStrategy } from '../../src/library/library';
import type { Strategy } from '../../src/strategy/strategy';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellContent, CellStyle, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { draftFor } from './draft-for';
import { generatedStrategy } from './generated-goals';
import { mediansInTurns, timeOf } from './median-of-runs';
import { compared, type BenchResult } from './result';

const RUNS = 7;

/**
 * Writing the .xlsx of a laid out workbook against exceljs writing the same cells, contents and looks. Ours also writes tables,
 * validations, conditional formats, names, links, widths and print set-up, which exceljs is spared.
 */
export async function benchXlsx(): Promise<readonly BenchResult[]> {
  const kalisz = findStrategy('kalisz-2014-2024');
  if (kalisz === undefined) throw new Error('The library has no Kalisz');
  return [
    await compareOn('xlsx-kalisz-whole', kalisz),
    await compareOn('xlsx-10000-goals', generatedStrategy(10_000)),
  ];
}

async function compareOn(name: string, strategy: Strategy): Promise<BenchResult> {
  const model = layOutWorkbook(draftFor(strategy), { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
  const { ours, theirs } = await mediansInTurns(RUNS, {
    ours: () => timeOf(() => writeXlsx(model)),
    theirs: () => timeOf(() => writeCellsWithExceljs(model)),
  });
  return compared(name, ours, 'ms', theirs, 'exceljs writing the same cells');
}

async function writeCellsWithExceljs(model: WorkbookModel): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const styles = new Map(Object.entries(model.styles).map(([name, style]) => [name, exceljsStyle(style)]));
  for (const { name, rows } of model.sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) => {
      cells.forEach(({ content, style }, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        if (content !== undefined) cell.value = exceljsValue(content);
        const look = styles.get(style ?? '');
        if (look !== undefined) cell.style = look;
      });
    });
  }
  await workbook.xlsx.writeBuffer();
}

function exceljsStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const color = (hex: string) => ({ argb: `FF${hex.slice(1)}` });
  const edge = style.border && ({ style: 'thin', color: color(style.border.color) } as const);
  return {
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    font: {
      name: 'Calibri',
      size: style.fontSize ?? 11,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      ...(style.fontColor !== undefined && { color: color(style.fontColor) }),
    },
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: color(style.fill) },
    }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      vertical: style.vertical === 'center' ? 'middle' : (style.vertical ?? 'bottom'),
      wrapText: style.wrap ?? false,
      indent: style.indent ?? 0,
    },
    ...(edge && {
      border:
        style.border?.edges === 'all'
          ? { top: edge, left: edge, bottom: edge, right: edge }
          : { bottom: edge },
    }),
  };
}

function exceljsValue(content: CellContent): ExcelJS.CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
      return { formula: content.formula };
  }
}
