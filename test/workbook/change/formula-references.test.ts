import { formulaReferences } from '../../../src/workbook/change/formula-references';
import { copiedTo, inRow, relativeForm } from '../../../src/workbook/change/own-row';
import { tiedCell } from '../../../src/workbook/change/tied-rows';

/** "sheet!rows×columns" of each reference, a fixed row with a dollar sign; rows count from 1 here. */
function told(formula: string): readonly string[] {
  return formulaReferences(formula).map(({ sheet, rows, columns }) => {
    const shown = rows?.map(({ row, isFixed }) => `${isFixed ? '$' : ''}${row + 1}`).join('-') ?? 'all';
    return `${sheet === undefined ? '' : `${sheet}!`}${shown}×${columns?.join('-') ?? 'all'}`;
  });
}

describe('references by address in a formula', () => {
  it.each<[string, readonly string[]]>([
    ['B5+1', ['5-5×1-1']],
    ['SUM($B$5:C7)*D$2', ['$5-7×1-2', '$2-$2×3-3']],
    ['B7:B5', ['5-7×1-1']],
    ['SUM(B:B)+SUM(5:$6)', ['all×1-1', '5-$6×all']],
    ["'Mój ''arkusz'''!A1+Cele!A2+A3", ["Mój 'arkusz'!1-1×0-0", 'Cele!2-2×0-0', '3-3×0-0']],
    ['[1]Arkusz!A1&Arkusz1:Arkusz3!A1', ['[1]Arkusz!1-1×0-0', 'Arkusz1:Arkusz3!1-1×0-0']],
    ['"A5 i ""B6"""&C7', ['7-7×2-2']],
    ["Cele[[#This Row],[A5]]&Cele[B'[6]&Cele[[#All],[C7]:[D8]]&E9", ['9-9×4-4']],
    ['LOG10(A1)+ROK2026A+Wynik_A1+1E5+#REF!+ABC1.5+ZZZZ1+XFE1', ['1-1×0-0']],
    ['rok2026', ['2026-2026×12568-12568']],
    ['Cele!Nazwa+A1', ['1-1×0-0']],
  ])('%s', (formula, expected) => {
    expect(told(formula)).toEqual(expected);
  });

  it('are taken along to another row, or copied there', () => {
    expect(inRow('B5+B4+$B$5+Inny!B5+SUM(A5:C5)', 'Cele', 4, 9)).toBe('B10+B4+$B$5+Inny!B5+SUM(A10:C10)');
    expect(copiedTo('B5+B4+B$5+Cele!B5', 'Cele', 4, 9)).toBe('B10+B9+B$5+Cele!B10');
    expect(relativeForm('B5+B4+B$5', 'Cele', 4)).toBe(relativeForm('B8+B7+B$5', 'Cele', 7));
    expect(relativeForm('B5', 'Cele', 4)).not.toBe(relativeForm('B5', 'Cele', 5));
  });
});

describe('a formula that sorting would garble', () => {
  /** Rows 4 to 6 of columns A to D; the formula stands in D5. */
  const tied = (formula: string) =>
    tiedCell({
      sheet: 'Cele',
      headerRow: 2,
      firstColumn: 0,
      columnCount: 4,
      rows: [[], [undefined, undefined, undefined, formula], []],
    });

  it.each(['B4', 'Cele!B6', 'SUM(B4:B5)', '$B$5', 'B1', 'H5', 'SUM(B$4:B$5)', '5:5'])(
    'is found: %s',
    (formula) => {
      expect(tied(formula)).toEqual({ sheet: 'Cele', row: 4, column: 3 });
    },
  );

  it.each([
    'B5*2',
    '$B5',
    'SUM(B$4:B$6)',
    '$B$1',
    '$H$4',
    'B:B',
    'Inny!B4',
    'Cele[[#This Row],[B4]]',
    '"B4"',
  ])('is none of these: %s', (formula) => {
    expect(tied(formula)).toBeUndefined();
  });
});
