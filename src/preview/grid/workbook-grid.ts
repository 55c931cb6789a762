import type { Model } from '@odoo/o-spreadsheet';
import type { TranslateGrid } from './grid-texts';
import type { GridWorkbook } from './grid-workbook';
import type { SpreadsheetParts } from './load-spreadsheet';
import { openModel } from './open-model';
import type { SpreadsheetLibrary } from './spreadsheet-library';

export interface WorkbookGridOptions extends SpreadsheetParts {
  /** Where the grid stands; it fills the element, which has to be positioned. */
  readonly element: HTMLElement;
  readonly translate: TranslateGrid;
  /** Told after every change that a person made to what the workbook holds. */
  readonly onEdit: () => void;
  /** Shows a sentence of the grid: why something was not possible. */
  readonly onNotice: (text: string) => void;
  readonly confirm: (question: string, onYes: () => void) => void;
}

interface Shown {
  readonly model: Model;
  readonly layer: HTMLElement;
  readonly unmount: () => void;
  readonly isTyping: () => boolean;
  readonly finishTyping: () => void;
}

/** The part of the library's store that holds what is being typed into a cell. */
interface CellComposer {
  readonly editionMode: string;
  stopEdition(): void;
}

/** The grid on the page: shows a workbook, and another in its place without the old one vanishing in between. */
export class WorkbookGrid {
  readonly #options: WorkbookGridOptions;
  #model: Model | undefined;
  #shown: Shown | undefined;
  #mounting: Promise<void> = Promise.resolve();

  constructor(options: WorkbookGridOptions) {
    this.#options = options;
  }

  /** What the grid holds; undefined before the first workbook. */
  get model(): Model | undefined {
    return this.#model;
  }

  /**
   * Shows a workbook with that sheet in front. The model is there at once; the promise is kept when it is on the screen.
   * The place on the sheet in front stays, the history of changes does not.
   */
  show(workbook: GridWorkbook, activeSheet: string): Promise<void> {
    const { library, onEdit } = this.#options;
    const model = openModel(library, workbook);
    this.#model = model;
    // What is typed into a grid that is about to go would be lost.
    if (this.#shown !== undefined) this.#shown.layer.inert = true;
    activateIn(model, activeSheet);
    model.on('command-dispatched', this, (command: object) => {
      if (changesWorkbook(command, library)) onEdit();
    });
    this.#mounting = this.#mounting.then(async () => {
      // Another workbook has come since: this one need not be seen.
      if (this.#model !== model) return;
      const before = this.#shown?.model;
      await this.#mount(model);
      const sameSheet = before?.getters.getActiveSheetId() === model.getters.getActiveSheetId();
      takePlace(model, sameSheet ? before : undefined);
    });
    return this.#mounting;
  }

  /** Brings a sheet to the front. */
  activate(sheet: string): void {
    if (this.#model !== undefined) activateIn(this.#model, sheet);
  }

  /** Takes over what is being typed into a cell, as Enter does. */
  finishTyping(): void {
    if (this.#shown?.isTyping() === true) this.#shown.finishTyping();
  }

  /**
   * Settles when nobody is typing into a cell: at once, when the cell is left, or when the person turns to something else on the page,
   * the cell still open. Excel lets requests wait in the same way.
   */
  async typingPaused(): Promise<void> {
    while (this.#isBeingTypedInto()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  #isBeingTypedInto(): boolean {
    return this.#shown?.isTyping() === true && this.#options.element.contains(document.activeElement);
  }

  /** Takes the grid off the page. */
  close(): void {
    this.#model = undefined;
    this.#shown?.unmount();
    this.#shown = undefined;
  }

  async #mount(model: Model): Promise<void> {
    const { library, owl, templates, element, translate, onNotice, confirm } = this.#options;
    const layer = document.createElement('div');
    layer.className = 'grid-layer';
    // In front of the old one: the library measures the first grid of the page.
    element.prepend(layer);
    const props = {
      model,
      colorScheme: 'light' as const,
      notifyUser: ({ text }: { readonly text: string }) => onNotice(text),
      raiseError: (text: string, callback?: () => void) => {
        onNotice(text);
        callback?.();
      },
      askConfirmation: confirm,
    };
    const app = new owl.App(library.Spreadsheet, {
      props,
      templates,
      translateFn: translate,
      warnIfNoStaticProps: false,
    });
    const component = await app.mount(layer);
    await measured(model);
    this.#shown?.unmount();
    layer.classList.add('shown');
    const composer = (): CellComposer => component.env.getStore(library.stores.CellComposerStore);
    this.#shown = {
      model,
      layer,
      unmount: () => {
        app.destroy();
        layer.remove();
      },
      isTyping: () => composer().editionMode !== 'inactive',
      finishTyping: () => composer().stopEdition(),
    };
  }
}

/** Whether a command of the grid changes what is saved, and not only what is seen. */
function changesWorkbook(command: object, { coreTypes }: SpreadsheetLibrary): boolean {
  const type = 'type' in command ? command.type : undefined;
  const saved: ReadonlySet<unknown> = coreTypes;
  return saved.has(type) || type === 'UNDO' || type === 'REDO';
}

function activateIn(model: Model, sheet: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheet !== sheetIdFrom && model.getters.tryGetSheet(sheet) !== undefined) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheet });
  }
}

/**
 * Kept when the grid knows how much room it has, which it learns a little after it is mounted. A sheet that is brought to
 * the front before that is scrolled to no purpose.
 */
function measured(model: Model): Promise<void> {
  const listener = {};
  return new Promise((resolve) => {
    const check = (): void => {
      if (model.getters.getSheetViewDimension().width <= 0) return;
      model.off('command-finalized', listener);
      resolve();
    };
    model.on('command-finalized', listener, check);
    check();
  });
}

/** Selects the cell and scrolls to the place of another model of the same sheet; without one, to the sheet's beginning. */
function takePlace(model: Model, from: Model | undefined): void {
  if (from !== undefined) {
    const { col, row } = from.getters.getActivePosition();
    model.selection.selectCell(col, row);
  }
  const { scrollX: offsetX, scrollY: offsetY } = from?.getters.getActiveSheetScrollInfo() ?? {
    scrollX: 0,
    scrollY: 0,
  };
  model.dispatch('SET_VIEWPORT_OFFSET', { offsetX, offsetY });
}
