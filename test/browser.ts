import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where Chromium, Chrome and Edge are installed, by operating system; BROWSER_PATH goes before all of them. */
function candidates(): readonly string[] {
  const { BROWSER_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;
  const chosen = BROWSER_PATH === undefined ? [] : [BROWSER_PATH];
  switch (process.platform) {
    case 'win32':
      return [
        ...chosen,
        ...[PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
          folder === undefined
            ? []
            : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
                path.join(folder, file),
              ),
        ),
      ];
    case 'darwin':
      return [
        ...chosen,
        ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      ];
    default:
      return [
        ...chosen,
        ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
          (name) => `/usr/bin/${name}`,
        ),
        '/snap/bin/chromium',
      ];
  }
}

/**
 * Starts the browser of this computer without a window, asking nothing of the network by itself.
 * @throws Error that says what to install, when there is no Chromium, Chrome or Edge
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = candidates().find((file) => existsSync(file));
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge, and none was found. Install one (Debian: apt install chromium) ' +
        'or set BROWSER_PATH to its program file.',
    );
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
