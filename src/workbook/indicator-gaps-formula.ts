import type { NumberField } from '../strategy/gaps';
import { GAP_SEPARATOR, MISSING_NUMBER } from './gap-message';
import { goalReferences } from './goal-formulas';
import {
  and,
  holds,
  isMissing,
  isWording,
  literal,
  messageFormula,
  not,
  or,
  textOf,
  when,
} from './formula-parts';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorReferences, isYearColumn } from './indicator-columns';
import { isContext, targetContradicts, yearsAreReversed } from './indicator-conditions';
import type { LayoutContext } from './layout-context';

const NUMBER_FIELDS = ['baseYear', 'baseValue', 'targetYear', 'targetValue'] as const;

/** Longer than all phrases together. */
const ALL_CHARACTERS = 5000;

/**
 * What a row lacks and what contradicts itself in it, in the order and the words of `findGaps` and `gapsMessage`. Each phrase that
 * applies brings the separator along; the first one's is cut off.
 */
export function gapsFormula(context: LayoutContext): string {
  const texts = context.messages.assessment.gaps;
  const { here } = indicatorReferences(context);
  const say = (condition: string, phrase: string) => when(condition, phraseFormula(phrase));
  const isOverdue = `IF(ISNUMBER(${here('nextUpdate')}),${here('nextUpdate')}<TODAY(),FALSE)`;
  const phrases = [
    sayOfGoals(context, [say(isMissing(here('goalCode')), texts.missingGoalCode)]),
    lostGoal(context),
    say(isMissing(here('name')), texts.missingName),
    sayOfGoals(context, [
      say(isMissing(here('unit')), texts.missingUnit),
      say(not(hasKnownChange(context)), texts.missingDesiredChange),
    ]),
    ...textsForNumbers(context),
    sayOfGoals(context, missingNumbers(context)),
    say(yearsAreReversed(context), texts.yearsReversed),
    say(targetContradicts(context), texts.targetContradicts),
    say(percentageIsOutOfRange(context), texts.percentageOutOfRange),
    sayOfGoals(context, [
      say(`NOT(ISNUMBER(${here('lastValue')}))`, texts.noMeasurement),
      say(isMissing(here('owner')), texts.missingOwner),
      say(isMissing(here('source')), texts.missingSource),
    ]),
    say(isOverdue, texts.updateOverdue),
    say(isWording(here('nextUpdate')), texts.updateNotADate),
    say(isDuplicate(context), texts.duplicate),
  ];
  const joined = `MID(${phrases.join('&')},${GAP_SEPARATOR.length + 1},${ALL_CHARACTERS})`;
  // No part is an error as long as the columns that it names are there and all codes of goals can be read.
  return `IFERROR(${joined},${literal(texts.unreadable)})`;
}

function phraseFormula(phrase: string, values: Readonly<Record<string, string>> = {}): string {
  return messageFormula(GAP_SEPARATOR + phrase, values);
}

/** Phrases for goal indicators only: a context indicator lacks nothing. */
function sayOfGoals(context: LayoutContext, phrases: readonly string[]): string {
  return when(isContext(context), '""', phrases.join('&'));
}

/**
 * Codes that lead nowhere, or no longer to the goal that the indicator was inserted for. A planner who types another code means
 * it, so only the code of the insertion is followed.
 */
function lostGoal(context: LayoutContext): string {
  const texts = context.messages.assessment.gaps;
  const { here } = indicatorReferences(context);
  const goals = goalReferences(context);
  const code = textOf(here('goalCode'));
  const hasCode = not(isMissing(here('goalCode')));
  const ofCode = goals.placeOf('code', code);
  const ofId = goals.placeOf('id', textOf(here('goalId')));
  const codeNow = goals.textAt('code', ofId);

  // Finding a place reads the whole table of goals, and a goal that is shown was found already.
  const isKnown = when(`${here('goal')}=""`, goals.isPlace(ofCode), 'TRUE');
  const unknown = phraseFormula(texts.unknownGoalCode, { code });
  const isUnknown = and(hasCode, not(isKnown));
  const isAsInserted = and(not(isMissing(here('goalId'))), `${textOf(here('insertedGoalCode'))}=${code}`);
  const hasCodeStill = `${codeNow}=${code}`;
  const renumbered = when(hasCodeStill, '""', phraseFormula(texts.goalRenumbered, { code: codeNow }));
  const removed = when(and(hasCode, isKnown), phraseFormula(texts.goalRemoved));
  return [when(isUnknown, unknown), when(isAsInserted, when(goals.isPlace(ofId), renumbered, removed))].join(
    '&',
  );
}

function hasKnownChange(context: LayoutContext): string {
  const change = indicatorReferences(context).here('desiredChange');
  const { increase, decrease, maintain } = context.names.cells;
  return holds(or(...[increase, decrease, maintain].map((word) => `${change}=${word}`)));
}

/** Texts where numbers belong; of several in the year columns the one furthest to the right. */
function textsForNumbers(context: LayoutContext): readonly string[] {
  const { here, yearsHere, yearHeaders } = indicatorReferences(context);
  const { assessment, indicators } = context.messages;
  const phrase = (column: string) => phraseFormula(assessment.gaps.textInNumber, { column });
  const lastText = `LOOKUP(2,1/((${yearsHere}>"")*${isYearColumn(context)}),${yearHeaders}*1)`;
  return [
    ...NUMBER_FIELDS.map((field) => when(isWording(here(field)), phrase(literal(indicators[field])))),
    `IFERROR(${phrase(lastText)},"")`,
  ];
}

/** Maintaining needs one level and no years; everything else needs where from, where to and by when. */
function missingNumbers(context: LayoutContext): readonly string[] {
  const { here } = indicatorReferences(context);
  const texts = context.messages.assessment.gaps;
  const say = (field: NumberField) =>
    when(isMissing(here(field)), phraseFormula(texts[MISSING_NUMBER[field]]));
  const maintains = holds(`${here('desiredChange')}=${context.names.cells.maintain}`);
  const changing = (['baseYear', 'targetYear', 'baseValue', 'targetValue'] as const).map(say).join('&');
  const maintaining = when(`ISNUMBER(${here('targetValue')})`, '""', say('baseValue'));
  return [when(maintains, maintaining, changing)];
}

function percentageIsOutOfRange(context: LayoutContext): string {
  const { here, yearsHere, yearHeaders } = indicatorReferences(context);
  const outside = (column: IndicatorColumn) =>
    `IF(ISNUMBER(${here(column)}),OR(${here(column)}<0,${here(column)}>100),FALSE)`;
  const outsideHere = `(${yearsHere}<"")*((${yearsHere}<0)+(${yearsHere}>100))`;
  const yearOutside = `ISNUMBER(LOOKUP(2,1/(${outsideHere}*${isYearColumn(context)}),${yearHeaders}*1))`;
  return and(
    `LEFT(${textOf(here('unit'))},1)="%"`,
    or(outside('baseValue'), outside('targetValue'), yearOutside),
  );
}

/** Whether a row above has the same goal and the same name; rows without a name are not the same indicator. */
function isDuplicate(context: LayoutContext): string {
  const { here, all } = indicatorReferences(context);
  const sameAbove = `(${all('label')}=${here('label')})*(${all('number')}<${here('number')})`;
  return and(not(isMissing(here('name'))), `SUMPRODUCT(${sameAbove})>0`);
}
