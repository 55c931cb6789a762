import type { GoalColumn } from './goal-columns';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import { columnHeader, tableColumn, thisRow } from './structured-reference';

/** More rows than a sheet has. */
const NO_ROW = 10_000_000;

/** The calculated columns of the table of goals. */
export function goalFormulas(context: LayoutContext) {
  return {
    indicators: indicatorsFormula(context),
    ordinal: ordinalFormula(context),
  } as const satisfies Readonly<Partial<Record<GoalColumn, string>>>;
}

/**
 * How many indicators name the row's goal, nothing for a row without a code. It compares texts: COUNTIF would read the codes
 * "1.10" and "1.1" as one number.
 */
function indicatorsFormula(context: LayoutContext): string {
  const code = thisRow(context.names.tables.goals, context.messages.goals.code);
  const goalCodes = indicatorReferences(context).all('goalCode');
  return `IFERROR(IF(${code}="","",SUMPRODUCT(--(${goalCodes}&""=${code}&""))),"")`;
}

/** The row's place in the table, from 1, after every sorting: what formulas look a goal up by. */
function ordinalFormula({ messages, names }: LayoutContext): string {
  return `ROW()-ROW(${columnHeader(names.tables.goals, messages.goals.ordinal)})`;
}

/** References of other tables' formulas to the table of goals. */
export function goalReferences({ messages, names }: LayoutContext) {
  const all = (column: GoalColumn) => tableColumn(names.tables.goals, messages.goals[column]);
  return {
    /**
     * The place of the first goal whose cell in `column` reads as `text` does; NO_ROW and more when there is none. It compares texts,
     * which MATCH does only where both are texts, and without wildcards.
     */
    placeOf: (column: GoalColumn, text: string) =>
      `SUMPRODUCT(MIN((${all(column)}&""<>${text})*${NO_ROW}+${all('ordinal')}))`,
    /** Whether a place is one. */
    isPlace: (place: string) => `${place}<${NO_ROW}`,
    /**
     * The text in `column` of the goal at a place; only for what is one: of a table with one row some programs take that row for
     * any place.
     */
    textAt: (column: GoalColumn, place: string) => `INDEX(${all(column)},${place})&""`,
  };
}
