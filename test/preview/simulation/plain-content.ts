import type { CellContent } from '../../../src/preview/simulation/state/cell-state';

/** What a cell of the simulated workbook holds, a formula as its text. */
export function plainContent(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return content.text;
    case 'formula':
      return content.formula;
    case 'error':
      return content.error;
    case 'number':
    case 'boolean':
      return content.value;
  }
}
