import type { DraftStatement } from '../strategy/draft';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import { emptyCell, textCell } from './cells';
import { addSection } from './cover-section';
import type { LayoutContext } from './layout-context';
import { originText } from './origin-text';
import type { LabelledPlace, SheetRows } from './sheet-rows';

type CoverKind = Extract<DraftStatement['kind'], 'vision' | 'mission' | 'challenge' | 'interventionArea'>;

/** Adds vision and mission, an empty cell where none was chosen, and the challenges and intervention areas that were. */
export function addStatements(sheet: SheetRows, context: LayoutContext): ReadonlyMap<NodeKey, LabelledPlace> {
  const texts = context.messages.strategy;
  const places = new Map<NodeKey, LabelledPlace>();
  const add = (kind: CoverKind): number => {
    const statements = context.draft.statements.filter((statement) => statement.kind === kind);
    statements.forEach((statement, index) => {
      const label = statements.length === 1 ? texts[kind] : `${texts[kind]} ${index + 1}`;
      const row = sheet.add(
        textCell(label, 'label'),
        textCell(statement.text.text, 'given'),
        textCell(originText(statement.origin, context.draft.sources), 'origin'),
      );
      places.set(nodeKey(statement.origin.strategyId, statement.origin.nodeId), {
        sheet: context.names.sheets.strategy,
        row,
        column: 1,
        label,
      });
    });
    return statements.length;
  };
  addSection(sheet, texts.visionAndMission);
  for (const kind of ['vision', 'mission'] as const) {
    if (add(kind) === 0) sheet.add(textCell(texts[kind], 'label'), emptyCell('input'));
  }
  const has = (kind: CoverKind) => context.draft.statements.some((statement) => statement.kind === kind);
  if (has('challenge')) {
    addSection(sheet, texts.challenges);
    add('challenge');
  }
  if (has('interventionArea')) {
    addSection(sheet, texts.interventionAreas);
    add('interventionArea');
  }
  return places;
}
