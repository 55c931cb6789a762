import { useSyncExternalStore } from 'react';
import type { ColorMode } from './theme';
import type { WorkbookPort } from './workbook-port';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is light or dark: as Office's interface, else as the system, else light; it follows a change of the
 * system while it is open. `host` is only there so that Office is asked again once it is ready. Contrast themes
 * (forced-colors) are the browser's work: they replace the colours of either.
 */
export function useColorMode(port: Pick<WorkbookPort, 'colorMode'>, host: string): ColorMode {
  return useSyncExternalStore(
    subscribe,
    () => (host === 'ready' ? port.colorMode() : undefined) ?? systemMode(),
  );
}

function systemMode(): ColorMode {
  return window.matchMedia(SYSTEM_DARK).matches ? 'dark' : 'light';
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(SYSTEM_DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
