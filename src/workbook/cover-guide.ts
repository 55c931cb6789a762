import { formatMessage } from '../strategy/language';
import { textCell } from './cells';
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
    ...(hasProgramme(draft) ? [[names.sheets.programme, texts.programmeContents] as const] : []),
    [names.sheets.dictionaries, texts.dictionariesContents],
  ];
  addSection(sheet, texts.contents);
  for (const [name, description] of entries) {
    const row = sheet.add(textCell(name, 'link'), textCell(description, 'text'));
    sheet.linkToCell(row, 0, { sheet: name, row: 0, column: 0 });
  }
}

/** Adds how to use the file, and the looks of cells with their meaning in words. */
export function addGuide(sheet: SheetRows, { draft, messages, names }: LayoutContext): void {
  const texts = messages.strategy;
  const steps = [...(draft.openDecisions.length > 0 ? [texts.howToDecisions] : []), ...texts.howToSteps];
  addSection(sheet, texts.howTo);
  steps.forEach((step, index) => {
    const words = formatMessage(step, {
      goals: names.sheets.goals,
      dictionaries: names.sheets.dictionaries,
    });
    sheet.add(textCell(`${index + 1}.`, 'label'), textCell(words, 'text'));
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
}
