import type { SectionColumn, SectionKey } from '../../strategy/section';
import { SECTION_COLUMNS } from '../../strategy/section';
import { emptyCell, formulaCell } from '../cells';
import { fitColumn } from '../fit-column';
import type { LookName } from '../looks';
import type { CellModel } from '../model';
import type { SectionContext } from './section-context';
import { fundingTotalFormula, fundingYearFormulas, goalNameFormula } from './section-formulas';
import { sectionHeaders } from './section-tables';

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
  results: { goalCode: 12, goal: 36, result: 48, dimension: 17, place: 26, year: 13, notes: 24 },
  spatialPolicy: { kind: 19, statement: 60, area: 30, drawing: 26, notes: 28 },
  voivodeshipAreas: { area: 34, designation: 34, actions: 48, goalCode: 12, owner: 22, notes: 24 },
  ownAreas: { area: 34, designation: 34, actions: 48, goalCode: 12, owner: 22, notes: 24 },
  implementation: { part: 28, task: 44, guideline: 42, owner: 24, deadline: 13, notes: 24 },
  fundingYears: { year: 26, planned: 16, sources: 16, difference: 24, assessment: 28 },
  funding: { source: 26, total: 16, goalCode: 16, goal: 24, description: 28, notes: 22 },
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

/**
 * The columns of a section's table from the left. The hidden Id is the last one, but the first one on the sheet of funding: there two
 * tables stand one below the other and have to hide the same column.
 */
export function sectionColumns(context: SectionContext, key: SectionKey): readonly SectionTableColumn[] {
  const { messages, language } = context;
  const headers: Readonly<Partial<Record<SectionColumn, string>>> = sectionHeaders(messages, key);
  const widths: Readonly<Partial<Record<SectionColumn, number>>> = WIDTHS[key];
  const formulas = formulasOf(context, key);
  const date: LookName = language === 'pl' ? 'inputDatePl' : 'inputDateEn';
  const own = SECTION_COLUMNS[key].map((column: SectionColumn): SectionTableColumn => {
    const header = headers[column] ?? column;
    const width = widths[column] ?? 0;
    const formula = formulas[column];
    const look = column === 'deadline' ? date : (LOOKS_BY_COLUMN[column] ?? 'input');
    const typed = look === 'formulaText' ? 'input' : look;
    return {
      key: column,
      header,
      width: fitColumn(header, [], { min: width, max: width }),
      ...(formula === undefined
        ? { empty: emptyCell(typed) }
        : { formula, empty: formulaCell(formula, look) }),
    };
  });
  const id: SectionTableColumn = {
    key: 'id',
    header: messages.sectionSheets.id,
    width: ID_WIDTH,
    empty: emptyCell('key'),
  };
  if (key === 'fundingYears') return [id, ...own];
  if (key !== 'funding') return [...own, id];
  const last = own.slice(-1);
  return [id, ...own.slice(0, -1), ...context.years.map(yearColumn), ...last];
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
