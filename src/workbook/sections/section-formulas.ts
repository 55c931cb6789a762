import type { SectionColumn } from '../../strategy/section';
import { holds, isMissing, isWording, literal, or, when } from '../formula-parts';
import { headerSpan, tableColumn, tableSpan, thisRow, thisRowSpan } from '../structured-reference';
import type { SectionContext } from './section-context';
import { sectionHeaders } from './section-tables';

/** No other header sorts between these two texts. */
const FIRST_YEAR = literal('1900');
const LAST_YEAR = literal('2199');

type FundingYearColumn = SectionColumn<'fundingYears'>;

/** The name of the goal whose code stands in the row; of several with that code the last one. Undefined without a table of goals. */
export function goalNameFormula(
  { messages, goalsTable, tables }: SectionContext,
  section: 'results' | 'funding',
): string | undefined {
  if (!goalsTable) return undefined;
  const code = thisRow(tables[section], sectionHeaders(messages, section).goalCode);
  const codes = tableColumn(goalsTable.name, goalsTable.code);
  // LOOKUP passes over the errors that 1/0 makes of other codes, and compares texts, for which 1.10 is not 1.1.
  const name = `LOOKUP(2,1/(${codes}&""=${code}&""),${tableColumn(goalsTable.name, goalsTable.goalName)})`;
  return when(isMissing(code), '""', `IFERROR(${name}&"","")`);
}

/** What a source gives in all years. Texts among the amounts count as nothing: SUMPRODUCT takes them for 0 in an argument of their own. */
export function fundingTotalFormula(context: SectionContext): string {
  const { amountsHere, headers } = fundingReferences(context);
  const isYear = `(${headers}>=${FIRST_YEAR})*(${headers}<=${LAST_YEAR})`;
  return `IFERROR(ROUND(SUMPRODUCT(${isYear}*(${amountsHere}<""),${amountsHere}),2),"")`;
}

/** The calculated columns of the table of years. */
export function fundingYearFormulas(
  context: SectionContext,
): Readonly<Record<Extract<FundingYearColumn, 'sources' | 'difference' | 'assessment'>, string>> {
  const { messages, tables } = context;
  const columns = sectionHeaders(messages, 'fundingYears');
  const here = (column: FundingYearColumn) => thisRow(tables.fundingYears, columns[column]);
  const { amounts, headers } = fundingReferences(context);
  const words = messages.sectionSheets.funding;
  const isThisYear = `(${headers}=${here('year')}&"")`;
  const sum = `SUMPRODUCT(${isThisYear}*(${amounts}<""),${amounts})`;
  const hasColumn = holds(`SUMPRODUCT(--${isThisYear})>0`);
  const hasText = holds(`SUMPRODUCT(${isThisYear}*(${amounts}>""))>0`);
  const say = (word: keyof typeof words) => literal(words[word]);
  const compared = when(
    `${here('difference')}=0`,
    say('balanced'),
    when(`${here('difference')}<0`, say('short'), say('over')),
  );
  const judged = when(
    or(isWording(here('planned')), hasText),
    say('textInAmount'),
    when(
      or(`NOT(ISNUMBER(${here('sources')}))`, `ISERROR(${here('planned')})`),
      say('unreadable'),
      when(`ISNUMBER(${here('planned')})`, compared, say('empty')),
    ),
  );
  return {
    sources: when(isMissing(here('year')), '""', when(hasColumn, `IFERROR(ROUND(${sum},2),"")`)),
    difference: when(
      `COUNT(${here('planned')},${here('sources')})=2`,
      `ROUND(${here('sources')}-${here('planned')},2)`,
    ),
    assessment: when(isMissing(here('year')), '""', when(hasColumn, judged, say('noYear'))),
  };
}

/** The sum of a column of the table of years. */
export function fundingSumFormula(
  { messages, tables }: SectionContext,
  column: 'planned' | 'sources' | 'difference',
): string {
  return `IFERROR(SUM(${tableColumn(tables.fundingYears, sectionHeaders(messages, 'fundingYears')[column])}),"")`;
}

/** The years of the table of sources stand between two columns, which are never deleted and belong to the span. */
function fundingReferences({ messages, tables: { funding } }: SectionContext) {
  const { description, notes } = sectionHeaders(messages, 'funding');
  return {
    amounts: tableSpan(funding, description, notes),
    amountsHere: thisRowSpan(funding, description, notes),
    headers: headerSpan(funding, description, notes),
  };
}
