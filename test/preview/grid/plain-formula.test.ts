import { plainFormula } from '../../../src/preview/grid/plain-formula';
import type { SheetModel, TableModel } from '../../../src/workbook/model';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';

function sheet(name: string, tables: readonly TableModel[]): SheetModel {
  return { ...EMPTY_SHEET, name, tables };
}

function table(name: string, row: number, column: number, rowCount: number, columns: string[]): TableModel {
  return {
    name,
    range: { row, column, rowCount, columnCount: columns.length },
    columns: columns.map((title) => ({ name: title })),
    style: 'TableStyleLight9',
    bandedRows: true,
    filterButton: true,
  };
}

const workbook = {
  sheets: [
    sheet('Cele', [table('Cele', 4, 1, 10, ['Kod', 'Nazwa celu', 'Wskaźniki [szt.]', '2026', '2027'])]),
    sheet("Wskaźniki d'Or", [table('Wskazniki', 0, 0, 3, ['Kod celu', 'Wartość'])]),
  ],
};
const inTable = { sheet: 'Cele', row: 6, column: 3 };
const outside = { sheet: 'Cele', row: 0, column: 0 };

test.each([
  ['SUM(Cele[2026])', 'SUM($E$6:$E$14)'],
  ['SUM(cele[kod])', 'SUM($B$6:$B$14)'],
  ['COUNTIF(Wskazniki[Kod celu],[@Kod])', "COUNTIF('Wskaźniki d''Or'!$A$2:$A$3,$B7)"],
  ['[@[Nazwa celu]]&Cele[@Kod]', '$C7&$B7'],
  ["Cele[[#This Row],[Wskaźniki '[szt.']]]", '$D7'],
  ["Cele[@[Wskaźniki '[szt.']]]", '$D7'],
  ['SUM(Cele[@[2026]:[2027]])', 'SUM($E7:$F7)'],
  ['ROWS(Cele[])', 'ROWS($B$6:$F$14)'],
  ['Cele[[#Headers],[Kod]]', '$B$5'],
  ['COLUMNS(Cele[#Headers])', 'COLUMNS($B$5:$F$5)'],
  ['Cele[#All]', '$B$5:$F$14'],
  ['Cele[[#Headers],[#Data],[Kod]]', '$B$5:$B$14'],
  ['Cele[[Kod]:[Nazwa celu]]', '$B$6:$C$14'],
  ['SUM(Cele[[#This Row],[2026]:[2027]])', 'SUM($E7:$F7)'],
  ["SUM(Cele[[#This Row],[Wskaźniki '[szt.']]:[2027]])", 'SUM($D7:$F7)'],
  ['Cele[[#Headers],[2026]:[2027]]*1', '$E$5:$F$5*1'],
  ["cele[[#headers],[nazwa celu]:[wskaźniki '[szt.']]]", '$C$5:$D$5'],
  ['Wskazniki[[#Headers],[Kod celu]:[Wartość]]', "'Wskaźniki d''Or'!$A$1:$B$1"],
  [
    'LOOKUP(2,1/((Cele[[#This Row],[2026]:[2027]]<"")*1),Cele[[#Headers],[2026]:[2027]])',
    'LOOKUP(2,1/(($E7:$F7<"")*1),$E$5:$F$5)',
  ],
])('%s is written as %s', (formula, plain) => {
  expect(plainFormula(formula, inTable, workbook)).toBe(plain);
});

test.each([
  ['IF(A1="Cele[Kod]","a ""b"" [@Kod]",\'Cele[x]\'!B2)'],
  ["SUM('Wskaźniki d''Or'!A1:B2,$C$3,Próg_1)*{1,2;3,4}"],
  ['""'],
])('%s has no structured reference and stays', (formula) => {
  expect(plainFormula(formula, inTable, workbook)).toBe(formula);
});

test.each([
  ['an unknown table', 'SUM(Inne[Kod])', inTable],
  ['an unknown column', 'SUM(Cele[Inna])', inTable],
  ['a row of the table outside of it', 'Cele[@Kod]', outside],
  ['its own table where there is none', '[@Kod]', outside],
  ['totals, which our tables do not have', 'Cele[#Totals]', inTable],
])('%s is a broken reference', (_what, formula, place) => {
  expect(plainFormula(formula, place, workbook)).toContain('#REF!');
});
