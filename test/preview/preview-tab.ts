import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';

export interface PreviewTabOptions {
  readonly width?: number;
  readonly height?: number;
}

/** The preview in a browser tab, and what a person does on its page, in its Polish words. */
export class PreviewTab {
  readonly page: Page;
  readonly #context: BrowserContext;
  /** Addresses of other servers that the page asked for; there must be none. */
  readonly foreignRequests: string[] = [];
  /** Faults that the page's programs did not handle. */
  readonly faults: string[] = [];

  private constructor(page: Page, context: BrowserContext, address: string) {
    this.page = page;
    this.#context = context;
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
        this.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  /** Opens the preview and waits until the workbook and the pane are there. */
  static async open(
    browser: Browser,
    address: string,
    { width = 1280, height = 800 }: PreviewTabOptions = {},
  ): Promise<PreviewTab> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'pl-PL',
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    const tab = new PreviewTab(await context.newPage(), context, address);
    await tab.page.goto(address);
    await tab.ready();
    return tab;
  }

  async ready(): Promise<void> {
    await this.page.locator('.grid-layer.shown').waitFor({ state: 'attached' });
    await (await this.pane()).getByRole('heading', { level: 1 }).waitFor();
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  /** The pane's frame. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The page has no pane');
    return frame;
  }

  /** Presses Insert in the pane's preview and waits for the result. */
  async insert(): Promise<void> {
    const pane = await this.pane();
    await pane.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
    await pane.getByText('Przejdź do arkusza:').waitFor();
  }

  /** The sheets' names, from the first tab to the last. */
  async sheets(): Promise<readonly string[]> {
    return this.page.locator('.o-sheet .o-sheet-name').allInnerTexts();
  }

  async activeSheet(): Promise<string> {
    return this.page.locator('.o-sheet.active .o-sheet-name').innerText();
  }

  /** Waits until that sheet is in front. */
  async sheetInFront(name: string): Promise<void> {
    await this.page.locator(`.o-sheet.active[title="${name}"]`).waitFor();
  }

  async goToSheet(name: string): Promise<void> {
    await this.#settled();
    await this.page.locator(`.o-sheet[title="${name}"]`).click();
    await this.sheetInFront(name);
  }

  /** Waits until no grid is about to take the place of another. */
  async #settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const layers = [...document.querySelectorAll('.grid-layer')];
      return layers.length === 1 && layers.every((layer) => layer.matches('.shown:not([inert])'));
    });
  }

  /** Selects a cell or range of the sheet in front by the name box. */
  async select(range: string): Promise<void> {
    await this.#settled();
    const box = this.page.locator('.o-named-range-selector input');
    await box.click();
    await box.fill(range);
    await box.press('Enter');
    // The grid draws the selection, and puts the cell's content into its editor, in the frames that follow.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Types into a cell of the sheet in front. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    // The first character takes the place of what the cell has; the grid's editor shows that in the frame that follows.
    const [first = ''] = text;
    await this.page.keyboard.type(first);
    await this.page.waitForFunction((shown) => document.activeElement?.textContent === shown, first);
    await this.page.keyboard.type(text.slice(first.length));
    await this.page.keyboard.press('Enter');
  }

  /** What the cells of a range show: copied, as a person would take them to another program. */
  async read(range: string): Promise<readonly (readonly string[])[]> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.select(range);
    await this.page.keyboard.press('ControlOrMeta+c');
    return (await this.#copied()).split('\n').map((row) => row.split('\t'));
  }

  /** Asks the clipboard until something is in it: the grid fills it a little after the keys were pressed. */
  async #copied(): Promise<string> {
    const text = await this.page.evaluate(() => navigator.clipboard.readText());
    return text === '' ? this.#copied() : text;
  }

  /** A point within a cell, near its lower right corner, where the handle of the selected cell hangs. */
  async #pointOf(cell: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.select(cell);
    const handle = await this.page.locator('.o-autofill').boundingBox();
    if (handle === null) throw new Error(`${cell} is not seen`);
    return { x: handle.x - 16, y: handle.y - 8 };
  }

  /** Points at a cell with a link and returns what offers to follow it. */
  async linkOf(cell: string): Promise<Locator> {
    const { x, y } = await this.#pointOf(cell);
    await this.page.mouse.move(x, y);
    const link = this.page.locator('.o-link-tool a');
    await link.waitFor();
    return link;
  }

  /** Takes back the last change. */
  async undo(): Promise<void> {
    await this.page.locator('.o-topbar-toolbar [title^="Cofnij"]:not(.o-disabled)').click();
  }

  /**
   * Opens the context menu of a cell and reads its entries once `entry` is among them. A grid that takes another's place, as
   * when the language changes, takes the menu away with it; then it is opened again, until the test's time is up.
   */
  async menuOfCell(cell: string, entry: string): Promise<readonly string[]> {
    for (;;) {
      const { x, y } = await this.#pointOf(cell);
      await this.page.mouse.click(x, y, { button: 'right' });
      const entries = await this.page.locator('.o-menu-item-name').allInnerTexts();
      if (entries.includes(entry)) return entries;
      await this.page.keyboard.press('Escape');
    }
  }

  async chooseInMenuOfCell(cell: string, entry: string): Promise<void> {
    await this.menuOfCell(cell, entry);
    await this.page.locator('.o-menu-item', { hasText: entry }).click();
  }

  /** Gives a sheet another name by the menu of its tab. */
  async renameSheet(name: string, newName: string): Promise<void> {
    await this.page.locator(`.o-sheet[title="${name}"]`).click({ button: 'right' });
    await this.page.locator('.o-menu-item', { hasText: 'Zmień nazwę' }).click();
    await this.page.locator('.o-sheet-name-editable').fill(newName);
    await this.page.keyboard.press('Enter');
    await this.sheetInFront(newName);
  }

  /** What axe finds wrong with the page, the grid and the pane's own page left out. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await this.page.evaluate<AxeResults>(
      'axe.run({ exclude: [[".grid"], ["iframe"]] }, { rules: { "target-size": { enabled: true } } })',
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  }

  /** Presses the download button and reads the file. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Pobierz .xlsx' }).click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }
}
