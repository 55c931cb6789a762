import { createRoot } from 'react-dom/client';
import type { Strategy } from '../strategy/strategy';
import { Pane } from './pane';
import type { WorkbookPort } from './workbook-port';

/**
 * Shows the pane in `element`. Everything from outside comes in here: the library's documents and the workbook, which a test
 * replaces by its own.
 */
export function mountPane(
  element: Element,
  { strategies, port }: { readonly strategies: readonly Strategy[]; readonly port: WorkbookPort },
): void {
  const language = /^pl\b/i.test(navigator.language) ? 'pl' : 'en';
  createRoot(element).render(<Pane strategies={strategies} port={port} language={language} />);
}
