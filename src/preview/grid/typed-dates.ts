import type { Model } from '@odoo/o-spreadsheet';
import { parseInput } from '../simulation/typing/parse-input';
import { isTextFormat } from './number-format';

const POLISH_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/**
 * Lets the model take "31.12.2030" for a date where it is typed into a cell that is no text cell: the grid knows dates
 * with slashes, hyphens and blanks only, whatever the locale.
 */
export function readTypedDates(model: Model): void {
  model.dispatch = new Proxy(model.dispatch, {
    apply(dispatch, self, [type, payload]: readonly unknown[]) {
      return Reflect.apply(dispatch, self, [
        type,
        type === 'UPDATE_CELL' ? withDate(payload, model) : payload,
      ]);
    },
  });
}

function withDate(payload: unknown, { getters }: Model): unknown {
  if (!isCellUpdate(payload) || !POLISH_DATE.test(payload.content)) return payload;
  const { sheetId, col, row, content } = payload;
  const format = getters.getCell({ sheetId, col, row })?.format;
  if (isTextFormat(format)) return payload;
  const parsed = parseInput(content, {
    locales: ['pl-PL'],
    numberFormat: 'General',
    year: new Date().getFullYear(),
    byHand: true,
  });
  return parsed.content.kind === 'number'
    ? { ...payload, content: String(parsed.content.value), format: format ?? 'dd.mm.yyyy' }
    : payload;
}

interface CellUpdate {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content: string;
}

function isCellUpdate(payload: unknown): payload is CellUpdate {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'content' in payload &&
    typeof payload.content === 'string'
  );
}
