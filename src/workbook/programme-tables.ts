import type { DraftStatement } from '../strategy/draft';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import { emptyCell, textCell } from './cells';
import { fitColumn } from './fit-column';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import type { CellModel, ColumnModel, RangeModel, TableModel, ValidationModel } from './model';
import { originText } from './origin-text';
import type { LabelledPlace, SheetRows } from './sheet-rows';
import { TABLE_STYLE } from './table-style';
import { dateRule } from './validation-rules';
import type { TableKey } from './workbook-names';

/** Every table's columns: number, text, notes, two of its own, origin. */
export const PROGRAMME_WIDTH = 6;

/** A table of the programme sheet before it is stacked. */
export interface ProgrammeTable {
  readonly key: TableKey;
  readonly title: string;
  /** A sentence above the table. */
  readonly introduction?: readonly CellModel[];
  /** Headers of the text and of the table's own two columns; the others are the same in all. */
  readonly headers: { readonly text: string; readonly own: readonly [string, string] };
  /** Cells of the table's own two columns. */
  readonly ownCells: (statement: DraftStatement | undefined) => readonly [CellModel, CellModel];
  readonly statements: readonly DraftStatement[];
}

/** The tables of the programme sheet as they are stacked, all six columns wide. */
export class ProgrammeTables {
  readonly tables: TableModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly places = new Map<NodeKey, LabelledPlace>();

  constructor(
    readonly sheet: SheetRows,
    private readonly context: LayoutContext,
  ) {}

  get dateLook(): LookName {
    return this.context.language === 'pl' ? 'inputDatePl' : 'inputDateEn';
  }

  /** Stacks a table and returns its data cells; a table without statements gets one empty row. */
  add({ key, title, introduction, headers, ownCells, statements }: ProgrammeTable): RangeModel {
    const { messages, names } = this.context;
    const texts = messages.programme;
    this.addHeading(title);
    if (introduction) this.sheet.add(...introduction);
    const columns = [texts.number, headers.text, texts.notes, ...headers.own, texts.origin];
    const header = this.sheet.add(...columns.map((name) => textCell(name, 'header')));
    for (const [index, statement] of (statements.length === 0 ? [undefined] : statements).entries()) {
      this.addRow(statement, statement?.code ?? `${index + 1}`, headers.text, ownCells(statement));
    }
    const data: RangeModel = {
      row: header + 1,
      column: 0,
      rowCount: this.sheet.rows.length - header - 1,
      columnCount: PROGRAMME_WIDTH,
    };
    this.tables.push({
      name: names.tables[key],
      range: { ...data, row: header, rowCount: data.rowCount + 1 },
      columns: columns.map((name) => ({ name })),
      ...TABLE_STYLE,
      filterButton: false,
    });
    return data;
  }

  /** Stacks a table of things that somebody does by a date. */
  addTasks(key: TableKey, title: string, header: string, statements: readonly DraftStatement[]): void {
    const texts = this.context.messages.programme;
    const data = this.add({
      key,
      title,
      headers: { text: header, own: [texts.person, texts.deadline] },
      ownCells: () => [emptyCell('input'), emptyCell(this.dateLook)],
      statements,
    });
    this.validations.push(dateRule(this.context, { ...data, column: 4, columnCount: 1 }));
  }

  /** Widths that suit all tables of the sheet. */
  columns(): ColumnModel[] {
    const texts = this.context.messages.programme;
    const origins = this.context.draft.statements.map(({ origin }) =>
      originText(origin, this.context.draft.sources),
    );
    return [
      { width: 7 },
      { width: 56 },
      { width: 34 },
      { width: fitColumn(texts.person, [], { min: 20, max: 24 }) },
      { width: fitColumn(texts.deadline, [], { min: 14, max: 14 }) },
      { width: fitColumn(texts.origin, origins, { min: 13, max: 22 }) },
    ];
  }

  private addHeading(title: string): void {
    this.sheet.gap();
    this.sheet.add(
      textCell(title, 'section'),
      ...Array.from({ length: PROGRAMME_WIDTH - 1 }, () => emptyCell('section')),
    );
  }

  private addRow(
    statement: DraftStatement | undefined,
    number: string,
    kind: string,
    own: readonly [CellModel, CellModel],
  ): void {
    const row = this.sheet.add(
      textCell(statement ? number : '', 'code'),
      textCell(statement?.text.text ?? '', statement ? 'given' : 'input'),
      emptyCell('input'),
      ...own,
      textCell(statement ? originText(statement.origin, this.context.draft.sources) : '', 'tableOrigin'),
    );
    if (!statement) return;
    const key = nodeKey(statement.origin.strategyId, statement.origin.nodeId);
    // A stage of the advice stands in two tables; the first is where its text belongs.
    if (this.places.has(key)) return;
    this.places.set(key, {
      sheet: this.context.names.sheets.programme,
      row,
      column: 1,
      label: `${kind} ${number}`,
    });
  }
}
