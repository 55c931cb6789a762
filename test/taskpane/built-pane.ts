import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import makeConfiguration from '../../webpack.config.js';
import { launchBrowser } from '../browser';
import type { WorkbookScript } from './pane-page';

/** The pages are answered from the built files without a server; localhost, because only there http is a secure context. */
const ORIGIN = 'http://localhost';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** How a test opens the pane. */
export interface PaneOptions {
  /** Width of the pane in CSS pixels; 350 when absent, Excel's usual. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** The browser's language; Polish when absent. */
  readonly locale?: string;
  readonly workbook?: Partial<
    Omit<WorkbookScript, 'inserted' | 'added' | 'visited' | 'settle' | 'settleAddition' | 'touch'>
  >;
  /** Says which files fail to load, by their paths, as when the network is gone. */
  readonly failing?: (file: string) => boolean;
}

/** The pane, built once with a workbook that follows the test's script (pane-page.tsx), and a browser to open it in. */
export interface BuiltPane {
  readonly open: (options?: PaneOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function buildPane(): Promise<BuiltPane> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pane-'));
  const scripts = await build(folder);
  const browser = await launchBrowser();
  const page = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Biblioteka Strategii</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${scripts.map((file) => (file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<script defer src="/${file}"></script>`)).join('')}
    </head><body><div id="pane"></div></body></html>`;
  return {
    open: (options = {}) => open(browser, { folder, page, options }),
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Builds the test's page into `folder` and names its first scripts and styles. */
async function build(folder: string): Promise<readonly string[]> {
  const configuration: Configuration = makeConfiguration({}, { mode: 'production' });
  const compiler = webpack({
    ...configuration,
    entry: { pane: path.join(__dirname, 'pane-page.tsx') },
    output: { ...configuration.output, path: folder },
    // Only what is used is bundled, as in production, but nothing waits for the minifier.
    optimization: { ...configuration.optimization, minimize: false, chunkIds: 'named' },
    plugins:
      configuration.plugins?.filter((plugin) => plugin?.constructor.name === 'MiniCssExtractPlugin') ?? [],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      const entry = stats?.toJson({ all: false, errors: true, entrypoints: true }).entrypoints?.pane;
      if (error ?? stats?.hasErrors() ?? entry === undefined) {
        reject(error ?? new Error(stats?.toString('errors-only') ?? 'webpack gave no result'));
      } else {
        resolve((entry?.assets ?? []).map(({ name }) => name));
      }
    });
  });
}

async function open(
  browser: Browser,
  {
    folder,
    page: html,
    options,
  }: { readonly folder: string; readonly page: string; readonly options: PaneOptions },
): Promise<Page> {
  const {
    width = 350,
    height = 800,
    colorScheme = 'light',
    forcedColors = 'none',
    locale = 'pl-PL',
  } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    locale,
    reducedMotion: 'reduce',
  });
  await page.addInitScript((overrides) => {
    window.workbookOverrides = overrides;
  }, options.workbook ?? {});
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (options.failing?.(pathname)) return route.abort();
    return route.fulfill({
      contentType: CONTENT_TYPES[path.extname(pathname)] ?? 'application/octet-stream',
      body: await readFile(path.join(folder, pathname)),
    });
  });
  await page.goto(ORIGIN);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
