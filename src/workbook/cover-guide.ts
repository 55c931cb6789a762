import { ASSESSMENTS } from '../strategy/assessment';
import { formatMessage } from '../strategy/language';
import { formulaCell, textCell } from './cells';
import { addSection } from './cover-section';
import { hasProgramme } from './programme-sheet';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import type { SheetRows } from './sheet-rows';

/** Adds the list of the other sheets, each name a link. */
export function addContents(sheet: SheetRows, { draft, messages, names }: LayoutContext): void {
  const texts = messages.strategy;
  const entries: readonly (readonly [name: string, description: string])[] = [
    [names.sheets.goals, texts.goalsContents],
    [names.sheets.indicators, texts.indicatorsContents],
    [names.sheets.card, texts.cardContents],
    [names.sheets.monitoring, texts.monitoringContents],
    ...(hasProgramme(draft) ? [[names.sheets.programme, texts.programmeContents] as const] : []),
    [names.sheets.dictionaries, texts.dictionariesContents],
  ];
  addSection(sheet, texts.contents);
  for (const [name, description] of entries) {
    const row = sheet.add(textCell(name, 'link'), textCell(description, 'text'));
    sheet.linkToCell(row, 0, { sheet: name, row: 0, column: 0 });
  }
}

/** Adds how to use the file, and the looks of cells and the assessments with their meaning in words. */
export function addGuide(sheet: SheetRows, context: LayoutContext): void {
  const texts = context.messages.strategy;
  addSection(sheet, texts.howTo);
  guideSteps(context).forEach((step, index) => {
    sheet.add(textCell(`${index + 1}.`, 'label'), textCell(step, 'text'));
  });

  const samples: readonly (readonly [sample: string, look: LookName, meaning: string])[] = [
    [texts.legendInput, 'input', texts.legendInputText],
    [texts.legendGiven, 'given', texts.legendGivenText],
    [texts.legendFormula, 'formulaText', texts.legendFormulaText],
    [texts.legendHeader, 'header', texts.legendHeaderText],
    [texts.legendStrategic, 'strategicSample', texts.legendStrategicText],
  ];
  addSection(sheet, texts.legend);
  for (const [sample, look, meaning] of samples) {
    sheet.add(textCell(sample, look), textCell(meaning, 'text'));
  }
  addAssessments(sheet, context);
}

function guideSteps({ draft, messages, names, protectFormulas }: LayoutContext): readonly string[] {
  const texts = messages.strategy;
  const steps = [
    ...(draft.openDecisions.length > 0 ? [texts.howToDecisions] : []),
    ...texts.howToSteps,
    ...(protectFormulas ? [texts.howToProtected] : []),
  ];
  return steps.map((step) =>
    formatMessage(step, {
      ...names.sheets,
      gaps: messages.indicators.gaps,
      origin: messages.indicators.origin,
      suggestion: messages.indicatorSheet.suggestion,
    }),
  );
}

/** The words are the dictionary's cells, so the legend stays true when a planner rewords them. */
function addAssessments(sheet: SheetRows, { messages, names }: LayoutContext): void {
  addSection(sheet, messages.strategy.assessments);
  for (const assessment of ASSESSMENTS) {
    const meaning = formatMessage(messages.assessment.words[assessment].meaning, {
      gaps: messages.indicators.gaps,
    });
    sheet.add(formulaCell(names.cells[assessment], `${assessment}Sample`), textCell(meaning, 'text'));
  }
}
