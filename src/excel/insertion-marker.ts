/** The setting of a workbook that an insertion sets before everything else and deletes after everything else. */
export const MARKER_KEY = 'BibliotekaStrategii.unfinishedInsertion';

/** The version of the marker's form; a later one may add to it. */
const MARKER_VERSION = 1;

/**
 * Every sheet that an insertion adds bears a hidden name of its own scope while the insertion lasts, this beginning and the
 * insertion's token. The name is put on right after the sheet, so at most one sheet is ever without.
 */
const MARK_PREFIX = '_BibliotekaStrategii_';

/**
 * The record of an insertion under way. Excel's batches are no transactions: what a failed one did before its failure stays
 * done. The marker is what the next opening of the pane recognises and cleans that up by.
 */
export interface InsertionMarker {
  readonly token: string;
  /** "writing" until every sheet stands; then "finishing", when the listed sheets are the insertion's even without a mark. */
  readonly phase: 'writing' | 'finishing';
  /** Names of the sheets, in the order in which they are added; none was taken before. */
  readonly sheets: readonly string[];
  /** The defined names that are added; none was taken before. */
  readonly names: readonly string[];
  /** The sheet that was in front before. */
  readonly activeSheet: string;
}

/** A token that no other insertion has: twelve random hexadecimal digits, allowed in a defined name. */
export function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The name that marks a sheet as one of the insertion with this token. */
export function markName(token: string): string {
  return `${MARK_PREFIX}${token}`;
}

/** Says whether a name of a sheet is a mark: of the given insertion, or of any where none is given. */
export function isMark(name: string, token: string | undefined): boolean {
  return token === undefined ? name.startsWith(MARK_PREFIX) : name === markName(token);
}

/** The marker as the setting's value; a text, since that is stored the same by every Excel. */
export function markerText(marker: InsertionMarker): string {
  return JSON.stringify({ version: MARKER_VERSION, ...marker });
}

/** Reads a setting's value; undefined when it is not one of ours that this version understands. */
export function parseMarker(value: unknown): InsertionMarker | undefined {
  const marker = typeof value === 'string' ? parseJson(value) : undefined;
  if (typeof marker !== 'object' || marker === null) return undefined;
  if (!('version' in marker) || marker.version !== MARKER_VERSION) return undefined;
  if (!('token' in marker) || typeof marker.token !== 'string') return undefined;
  if (!('phase' in marker) || (marker.phase !== 'writing' && marker.phase !== 'finishing')) return undefined;
  if (!('sheets' in marker) || !isTexts(marker.sheets)) return undefined;
  if (!('names' in marker) || !isTexts(marker.names)) return undefined;
  if (!('activeSheet' in marker) || typeof marker.activeSheet !== 'string') return undefined;
  const { token, phase, sheets, names, activeSheet } = marker;
  return { token, phase, sheets, names, activeSheet };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
