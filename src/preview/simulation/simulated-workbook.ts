import type { RangeModel, WorkbookModel } from '../../workbook/model';
import { beyondModel } from './model/beyond-model';
import { fillWorkbook } from './model/fill-workbook';
import { modelOfWorkbook } from './model/model-of-workbook';
import { customXmlPart, type CustomXmlPartState } from './state/custom-xml-part';
import { snapshotOf } from './state/snapshot';
import { STANDARD_PAGE } from './state/page-state';
import { STANDARD_PROTECTION } from './state/protection-options';
import type { NameState, SheetState } from './state/sheet-state';

/**
 * A workbook as Excel keeps it: the state below the simulated object model. It changes under the hands of the host, and of a person
 * who types (`typeInto`).
 */
export class SimulatedWorkbook {
  sheets: SheetState[] = [];
  activeSheetId = '';
  /** What is selected on the active sheet. */
  selection: RangeModel = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  names: readonly NameState[] = [];
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts, in the order in which they came. */
  parts: readonly CustomXmlPartState[] = [];
  /** Protection of the workbook's structure: sheets cannot be added, deleted, renamed, moved or hidden. */
  structureProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Opened for reading only. */
  readOnly = false;
  #lastId = 0;

  /** A new workbook with one empty sheet, as Excel opens it. */
  static blank(sheetName = 'Arkusz1'): SimulatedWorkbook {
    const workbook = new SimulatedWorkbook();
    workbook.activeSheetId = workbook.appendSheet(sheetName).id;
    return workbook;
  }

  /**
   * The workbook that a model describes, and custom XML parts in it.
   * @throws Error for a part that is no well-formed XML
   */
  static fromModel(
    model: WorkbookModel,
    { parts = [] }: { readonly parts?: readonly { readonly xml: string }[] } = {},
  ): SimulatedWorkbook {
    const workbook = new SimulatedWorkbook();
    fillWorkbook(workbook, model);
    workbook.parts = parts.map(({ xml }) => {
      const part = customXmlPart(xml, workbook.newPartId());
      if (part === undefined) throw new Error('A custom XML part is not well-formed');
      return part;
    });
    return workbook;
  }

  /** What the model can say of this workbook; `beyondModel` says what it cannot. */
  toModel(): WorkbookModel {
    return modelOfWorkbook(this);
  }

  /** What the workbook has that its model cannot say, one phrase each. */
  beyondModel(): readonly string[] {
    return beyondModel(this);
  }

  /** All of the workbook as plain data, to be compared: two workbooks are the same exactly when their snapshots are equal. */
  snapshot(): unknown {
    return snapshotOf(this);
  }

  /** An independent copy. */
  copy(): SimulatedWorkbook {
    const copy = new SimulatedWorkbook();
    copy.sheets = this.sheets.map(copyOfSheet);
    copy.activeSheetId = this.activeSheetId;
    copy.selection = this.selection;
    copy.names = this.names;
    for (const [key, value] of this.settings) copy.settings.set(key, value);
    copy.parts = this.parts;
    copy.structureProtected = this.structureProtected;
    copy.calculationMode = this.calculationMode;
    copy.readOnly = this.readOnly;
    copy.#lastId = this.#lastId;
    return copy;
  }

  /** Adds an empty sheet behind the others, without asking any rule. */
  appendSheet(name: string): SheetState {
    const sheet: SheetState = {
      id: `{${this.newId()}}`,
      name,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      isProtected: false,
      protectionOptions: STANDARD_PROTECTION,
      cells: new Map(),
      columns: new Map(),
      rows: new Map(),
      merges: [],
      tables: [],
      charts: [],
      validations: [],
      conditionalFormats: [],
      hyperlinks: new Map(),
      frozen: { rows: 0, columns: 0 },
      page: STANDARD_PAGE,
      names: [],
    };
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  /** The sheet in front. */
  activeSheet(): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === this.activeSheetId);
  }

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** An identifier of the shape that Excel gives custom XML parts. */
  newPartId(): string {
    return `{00000000-0000-4000-8000-${String(this.newId()).padStart(12, '0')}}`;
  }

  /** The sheet of that name; names of sheets do not mind the case of letters. */
  sheetNamed(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

/** Only the sheet itself and its maps change; what they hold is replaced, never changed. */
function copyOfSheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    hyperlinks: new Map(sheet.hyperlinks),
  };
}
