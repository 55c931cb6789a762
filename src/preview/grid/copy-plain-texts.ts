import type { Model } from '@odoo/o-spreadsheet';
import { withoutIndentation } from './number-format';

/** Keeps the blanks that stand for indentation in the grid out of what is copied to other programs. */
export function copyPlainTexts({ getters }: Model): void {
  const contentOf = getters.getClipboardTextAndImageContent;
  getters.getClipboardTextAndImageContent = async () => {
    const content = await contentOf();
    for (const type of ['text/plain', 'text/html'] as const) {
      const text = content[type];
      if (text !== undefined) content[type] = withoutIndentation(text);
    }
    return content;
  };
}
