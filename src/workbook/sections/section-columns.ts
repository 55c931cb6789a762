import type { SectionColumn, SectionKey } from '../../strategy/section';
import { emptyCell, formulaCell } from '../cells';
import { fitColumn } from '../fit-column';
import type { LookName } from '../looks';
import type { CellModel } from '../model';
import type { SectionContext } from './section-context';
import { fundingTotalFormula, fundingYearFormulas, goalNameFormula } from './section-formulas';
import { sectionHeaders, sectionTableColumns } from './section-tables';

/** A column of a section's table; a year's has the year for its key. */
export interface SectionTableColumn {
  readonly key: SectionColumn | 'id' | number;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** What a row holds that nothing was typed into. */
  readonly empty: CellModel;
  readonly formula?: string;
}

/** Characters of each column; together narrow enough for a landscape page. On the sheet of funding two tables share the columns. */
const WIDTHS: { readonly [Key in SectionKey]: Readonly<Record<SectionColumn<Key>, number>> } = {
  diagnosis: { dimension: 17, conclusion: 56, evidence: 48, goalCode: 12, source: 30 },
  results: { goalCode: 12, goal: 36, result: 48, dimension: 17, place: 26, year: 17, notes: 24 },
  spatialPolicy: { kind: 19, statement: 60, area: 30, drawing: 26, notes: 28 },
  voivodeshipAreas: { area: 38, designation: 38, actions: 46, goalCode: 12, owner: 22, notes: 24 },
  ownAreas: { area: 38, designation: 38, actions: 46, goalCode: 12, owner: 22, notes: 24 },
  implementation: { part: 28, task: 44, guideline: 42, owner: 24, deadline: 13, notes: 24 },
  fundingYears: { year: 26, planned: 22, sources: 16, difference: 24, assessment: 28 },
  funding: { source: 26, total: 22, goalCode: 16, goal: 24, description: 28, notes: 22 },
};
const YEAR_WIDTH = 13;
const ID_WIDTH = 12;

const LOOKS_BY_COLUMN: Readonly<Partial<Record<SectionColumn, LookName>>> = {
  goalCode: 'inputCode',
  year: 'inputYear',
  planned: 'inputAmount',
  sources: 'formulaAmount',
  difference: 'formulaAmount',
  total: 'formulaAmount',
  goal: 'formulaText',
  assessment: 'formulaText',
};

/** The columns of a section's table from the left; the years of funding stand before its notes. */
export function sectionColumns(context: SectionContext, key: SectionKey): readonly SectionTableColumn[] {
  const { messages, language, years } = context;
  const headers: Readonly<Partial<Record<SectionColumn, string>>> = sectionHeaders(messages, key);
  const widths: Readonly<Partial<Record<SectionColumn, number>>> = WIDTHS[key];
  const formulas = formulasOf(context, key);
  const date: LookName = language === 'pl' ? 'inputDatePl' : 'inputDateEn';
  const id: SectionTableColumn = {
    key: 'id',
    header: messages.sectionSheets.id,
    width: ID_WIDTH,
    empty: emptyCell('key'),
  };
  return sectionTableColumns(key).flatMap((column): readonly SectionTableColumn[] => {
    if (column === 'id') return [id];
    const header = headers[column] ?? column;
    const width = widths[column] ?? 0;
    const formula = formulas[column];
    const look = column === 'deadline' ? date : (LOOKS_BY_COLUMN[column] ?? 'input');
    const own: SectionTableColumn = {
      key: column,
      header,
      width: fitColumn(header, [], { min: width, max: width }),
      ...(formula === undefined
        ? // Without a table of goals its names are typed.
          { empty: emptyCell(column === 'goal' ? 'input' : look) }
        : { formula, empty: formulaCell(formula, look) }),
    };
    return key === 'funding' && column === 'notes' ? [...years.map(yearColumn), own] : [own];
  });
}

function yearColumn(year: number): SectionTableColumn {
  return { key: year, header: `${year}`, width: YEAR_WIDTH, empty: emptyCell('inputAmount') };
}

function formulasOf(
  context: SectionContext,
  key: SectionKey,
): Readonly<Partial<Record<SectionColumn, string>>> {
  if (key === 'fundingYears') return fundingYearFormulas(context);
  if (key !== 'funding' && key !== 'results') return {};
  const goal = goalNameFormula(context, key);
  return {
    ...(goal !== undefined && { goal }),
    ...(key === 'funding' && { total: fundingTotalFormula(context) }),
  };
}
