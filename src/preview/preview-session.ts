import { formatMessage, type Language } from '../strategy/language';
import { readXlsx, type XlsxContent } from '../workbook/read-xlsx';
import { writeXlsx } from '../workbook/write-xlsx';
import { Pairing } from './edits/pairing';
import { pairGrid, takeEdits } from './edits/take-edits';
import { gridLocale } from './grid/grid-locale';
import { gridTexts } from './grid/grid-texts';
import { gridWorkbook, type GridWorkbook } from './grid/grid-workbook';
import { loadSpreadsheet } from './grid/load-spreadsheet';
import { WorkbookGrid } from './grid/workbook-grid';
import { messagesFor } from './messages/messages';
import { beyondText, unreadableText } from './opened-file';
import type { Execute, ListenToEvents } from './simulation/connect-office-client';
import { createSimulatedHost, type SimulatedHost } from './simulation/simulated-host';
import { SimulatedWorkbook } from './simulation/simulated-workbook';
import { customXmlPart } from './simulation/state/custom-xml-part';
import { WorkbookCalculator } from './workbook-calculator';

/** How long nothing is edited in the grid before the pane hears of it. */
const PAUSE_MILLISECONDS = 300;

/** What the page around the session shows of it. */
export interface SessionState {
  readonly grid:
    { readonly kind: 'loading' | 'shown' } | { readonly kind: 'failed'; readonly reason: string };
  /** Whether something would be lost with the workbook: it was changed since it was new or downloaded. */
  readonly unsaved: boolean;
  /** A sentence for the person, until it is closed. */
  readonly notice?: string;
  readonly question?: { readonly text: string; readonly onYes: () => void };
  /** Counts the workbooks: a new one starts a new pane. */
  readonly workbook: number;
  /** Counts the times that the pane asked for a sheet to be shown. */
  readonly sheetsShown: number;
}

/**
 * The simulated Excel of the page: a workbook, the host that the pane's Office.js client talks to, and the grid that shows
 * the workbook. Edits in the grid enter the workbook before the pane asks anything and before a download; what the pane
 * changes in the workbook is shown at once.
 */
export class PreviewSession {
  #language: Language;
  #workbook: SimulatedWorkbook;
  #host: SimulatedHost;
  #grid: WorkbookGrid | undefined;
  #pairing = new Pairing();
  /** What the grid was last made of, or would be made of. */
  #shown: { readonly workbook: GridWorkbook; readonly text: string } | undefined;
  readonly #calculator = new WorkbookCalculator(() => this.#gridWorkbook().workbook);
  /** Kept when the grid's library is there, or will not come. */
  #loaded: Promise<void> = Promise.resolve();
  #edited = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #state: SessionState = { grid: { kind: 'loading' }, unsaved: false, workbook: 1, sheetsShown: 0 };
  readonly #listeners = new Set<() => void>();
  readonly #eventListeners = new Set<Parameters<ListenToEvents>[0]>();

  constructor(language: Language) {
    this.#language = language;
    this.#workbook = SimulatedWorkbook.blank(messagesFor(language).workbook.firstSheet);
    this.#host = this.#hostOf(this.#workbook);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Answers the pane's client. */
  readonly execute: Execute = async (request) => {
    // The grid calculates formulas, whose values the pane may read.
    if (hasFormulas(this.#workbook)) await this.#loaded;
    // The pane reads anew after edits: what is being typed next is not to be entered half.
    await this.#grid?.typingPaused();
    this.#finishEdits();
    return this.#host.execute(request);
  };

  /** Tells the pane's client of events, whichever workbook is open. */
  readonly listen: ListenToEvents = (listener) => {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  };

  /** Loads the grid into the element; call it once. */
  async openGrid(element: HTMLElement): Promise<void> {
    try {
      const translate = (text: string): string => gridTexts(messagesFor(this.#language))(text);
      const loading = loadSpreadsheet(translate);
      this.#loaded = loading.then(
        () => undefined,
        () => undefined,
      );
      const parts = await loading;
      this.#calculator.useLibrary(parts.library);
      this.#grid = new WorkbookGrid({
        ...parts,
        element,
        translate,
        onEdit: () => {
          this.#edited = true;
          this.#set({ unsaved: true, notice: undefined });
          // The pane hears of edits when the person pauses: taking them reads the whole grid.
          clearTimeout(this.#pause);
          this.#pause = setTimeout(() => this.#takeEdits(), PAUSE_MILLISECONDS);
        },
        onNotice: (notice) => this.#set({ notice }),
        confirm: (text, onYes) => this.#set({ question: { text, onYes } }),
      });
    } catch (error) {
      this.#set({ grid: { kind: 'failed', reason: reasonOf(error) } });
      return;
    }
    await this.#show();
  }

  /** The workbook as an .xlsx file. */
  async download(): Promise<Uint8Array | undefined> {
    this.#finishEdits();
    try {
      const file = await writeXlsx(this.#workbook.toModel(), { parts: this.#workbook.parts });
      this.#set({ unsaved: false });
      return file;
    } catch (error) {
      const { downloadFailed } = messagesFor(this.#language).workbook;
      this.#set({ notice: formatMessage(downloadFailed, { reason: reasonOf(error) }) });
      return undefined;
    }
  }

  /** Starts again with an empty workbook; the present one is lost. */
  openNewWorkbook(): void {
    this.#open(SimulatedWorkbook.blank(messagesFor(this.#language).workbook.firstSheet));
  }

  /**
   * Opens the bytes of an .xlsx file; the present workbook is lost. A file that cannot be opened changes nothing: the notice says why,
   * as it says what the file has and the preview does not show.
   */
  async openFile(file: Uint8Array): Promise<void> {
    const content = await readXlsx(file);
    if (!content.ok) {
      this.#set({ notice: unreadableText(content.problem, this.#language) });
      return;
    }
    try {
      this.#open(workbookOf(content.value), beyondText(content.value.beyond, this.#language));
    } catch (error) {
      const { failed } = messagesFor(this.#language).openFile;
      this.#set({ notice: formatMessage(failed, { reason: reasonOf(error) }) });
    }
  }

  #open(workbook: SimulatedWorkbook, notice?: string): void {
    this.#workbook = workbook;
    this.#host = this.#hostOf(workbook);
    this.#edited = false;
    this.#set({ unsaved: false, workbook: this.#state.workbook + 1, notice });
    void this.#show();
  }

  /** Switches the grid's texts and the way it reads numbers. The workbook stays. */
  setLanguage(language: Language): void {
    if (language === this.#language) return;
    this.#finishEdits();
    this.#language = language;
    this.#set({ notice: undefined });
    void this.#show();
  }

  closeNotice(): void {
    this.#set({ notice: undefined });
  }

  answerQuestion(yes: boolean): void {
    const { question } = this.#state;
    this.#set({ question: undefined });
    if (yes) question?.onYes();
  }

  #hostOf(workbook: SimulatedWorkbook): SimulatedHost {
    this.#calculator.forget();
    const host = createSimulatedHost({
      workbook,
      locale: this.#language === 'pl' ? 'pl-PL' : 'en-US',
      calculate: this.#calculator.calculate,
    });
    host.onChange(() => {
      if (this.#host === host) this.#showChanges();
    });
    host.onEvents((events) => {
      if (this.#host !== host) return;
      for (const listener of this.#eventListeners) listener(events);
    });
    return host;
  }

  /** Shows what the pane has changed: the sheet that it brought to the front, or the whole workbook. */
  #showChanges(): void {
    if (this.#gridWorkbook().text === this.#shown?.text) {
      this.#grid?.activate(this.#workbook.activeSheetId);
      if (this.#grid?.model !== undefined) this.#calculator.agree(this.#grid.model, this.#host.changes);
      this.#set({ sheetsShown: this.#state.sheetsShown + 1 });
      return;
    }
    this.#set({ unsaved: true });
    void this.#show();
  }

  /** Shows the workbook as it is; where the grid cannot, the page says so. */
  async #show(): Promise<void> {
    if (this.#grid === undefined) return;
    try {
      this.#shown = this.#gridWorkbook();
      const onScreen = this.#grid.show(this.#shown.workbook, this.#workbook.activeSheetId);
      this.#pairing = new Pairing();
      if (this.#grid.model !== undefined) {
        pairGrid(this.#grid.model, this.#workbook, this.#pairing);
        this.#calculator.agree(this.#grid.model, this.#host.changes);
      }
      this.#edited = false;
      await onScreen;
      this.#set({ grid: { kind: 'shown' } });
    } catch (error) {
      this.#set({ grid: { kind: 'failed', reason: reasonOf(error) } });
    }
  }

  /** Takes over what is being typed, too. */
  #finishEdits(): void {
    this.#grid?.finishTyping();
    this.#takeEdits();
  }

  #takeEdits(): void {
    clearTimeout(this.#pause);
    const model = this.#grid?.model;
    if (model === undefined) return;
    if (this.#edited) {
      this.#host.changeByHand(() =>
        takeEdits(model, this.#workbook, this.#pairing, messagesFor(this.#language).workbook),
      );
      this.#shown = this.#gridWorkbook();
      this.#calculator.agree(model, this.#host.changes);
      this.#edited = false;
    } else this.#workbook.activeSheetId = model.getters.getActiveSheetId();
  }

  #gridWorkbook(): { readonly workbook: GridWorkbook; readonly text: string } {
    const workbook = gridWorkbook(
      this.#workbook.toModel(),
      this.#workbook.sheets.map(({ id, visibility }) => ({ id, visible: visibility === 'Visible' })),
      gridLocale(this.#language),
    );
    return { workbook, text: JSON.stringify(workbook) };
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Stored parts that are no XML any more go: no host can hold them. */
function workbookOf({ model, parts }: XlsxContent): SimulatedWorkbook {
  return SimulatedWorkbook.fromModel(model, {
    parts: parts.filter(({ xml }) => customXmlPart(xml, '') !== undefined),
  });
}

function hasFormulas({ sheets }: SimulatedWorkbook): boolean {
  return sheets.some(({ cells }) => [...cells.values()].some(({ content }) => content.kind === 'formula'));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
