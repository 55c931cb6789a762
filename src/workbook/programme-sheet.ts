import type { Draft, DraftStatement } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import type { NodeKey } from '../strategy/selection';
import type { LayoutContext } from './layout-context';
import { PALETTE } from './looks';
import type { SheetModel } from './model';
import { placeTitle } from './place-title';
import { addAdvisory, addTimetable } from './programme-advisory';
import { PROGRAMME_WIDTH, ProgrammeTables } from './programme-tables';
import type { LabelledPlace } from './sheet-rows';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';

/** Kinds of texts that make a document a programme. */
const PROGRAMME_KINDS: readonly DraftStatement['kind'][] = [
  'question',
  'deliverable',
  'venue',
  'advisory',
  'outcome',
];

/** Whether the draft has anything for the programme sheet. */
export function hasProgramme(draft: Pick<Draft, 'statements'>): boolean {
  return draft.statements.some(({ kind }) => PROGRAMME_KINDS.includes(kind));
}

/** The programme sheet and where on it each text stands. */
export interface ProgrammeLayout {
  readonly sheet: SheetModel;
  readonly places: ReadonlyMap<NodeKey, LabelledPlace>;
}

/**
 * Lays out a programme: questions, deliverables, venues, advice and outcomes as far as they were chosen, and a timetable of
 * the stages that the advice names. All tables have the same columns' width, so that Excel can insert rows in each.
 */
export function layOutProgramme(context: LayoutContext): ProgrammeLayout {
  const { draft, messages, names } = context;
  const texts = messages.programme;
  const sheet = new SheetRows();
  addSheetTitle(sheet, context, {
    title: formatMessage(texts.title, { place: placeTitle(draft) }),
    hint: texts.hint,
    lastColumn: PROGRAMME_WIDTH - 1,
  });

  const tables = new ProgrammeTables(sheet, context);
  const lists = [
    { kind: 'question', key: 'questions', title: texts.questions, header: texts.question },
    { kind: 'deliverable', key: 'deliverables', title: texts.deliverables, header: texts.deliverable },
    { kind: 'venue', key: 'venues', title: texts.venues, header: texts.venue },
    { kind: 'outcome', key: 'outcomes', title: texts.outcomes, header: texts.outcome },
  ] as const;
  for (const { kind, key, title, header } of lists) {
    const statements = draft.statements.filter((statement) => statement.kind === kind);
    if (statements.length > 0) tables.addTasks(key, title, header, statements);
  }
  addAdvisory(tables, context);
  addTimetable(tables, context);

  return {
    places: tables.places,
    sheet: {
      name: names.sheets.programme,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: sheet.rows,
      hyperlinks: sheet.hyperlinks,
      columns: tables.columns(),
      rowHeights: {},
      merges: [],
      tables: tables.tables,
      validations: tables.validations,
      conditionalFormats: [],
      frozen: { rows: 1, columns: 0 },
      charts: [],
      isProtected: context.protectFormulas,
      print: sheetPrint(context, 'landscape'),
    },
  };
}
