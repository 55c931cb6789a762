import type { Messages } from './messages/messages';
import type { TakenNames } from './names';
import { freeNames, freeSheetName, freeTableName } from './names';

export type SheetKey =
  'strategy' | 'goals' | 'indicators' | 'card' | 'monitoring' | 'programme' | 'dictionaries';

/** The tables' names: ASCII and the same in every language, so that formulas and the add-in find them. */
const TABLES = {
  goals: 'Cele',
  indicators: 'Wskazniki',
  monitoring: 'Monitoring',
  levels: 'Poziomy',
  dimensions: 'Wymiary',
  statuses: 'Statusy',
  kinds: 'Rodzaje',
  changes: 'Zmiany',
  frequencies: 'Czestotliwosci',
  assessments: 'Oceny',
  thresholds: 'Progi',
  questions: 'ProgramPytania',
  deliverables: 'ProgramProdukty',
  venues: 'ProgramMiejsca',
  advisory: 'ProgramDoradztwo',
  outcomes: 'ProgramEfekty',
  timetable: 'ProgramHarmonogram',
} as const;

/** The names of cells that formulas and later insertions look for. */
export const NAMES = {
  place: 'Strategia_miejscowosc',
  firstYear: 'Strategia_pierwszy_rok',
  lastYear: 'Strategia_ostatni_rok',
  strategicGoal: 'Poziom_cel_strategiczny',
  operationalGoal: 'Poziom_cel_operacyjny',
  action: 'Poziom_kierunek_dzialan',
  contextKind: 'Rodzaj_kontekstowy',
  increase: 'Zmiana_wzrost',
  decrease: 'Zmiana_spadek',
  maintain: 'Zmiana_utrzymanie',
  achieved: 'Ocena_osiagniety',
  onTrack: 'Ocena_zgodnie_z_planem',
  atRisk: 'Ocena_zagrozony',
  offTrack: 'Ocena_ponizej_planu',
  unassessed: 'Ocena_bez_oceny',
  context: 'Ocena_kontekstowy',
  onTrackShare: 'Prog_zgodnie_z_planem',
  atRiskShare: 'Prog_zagrozony',
  maintainTolerance: 'Tolerancja_utrzymania',
  maintainLimit: 'Granica_utrzymania',
  indicatorLabels: 'Wskazniki_etykiety',
  cardIndicator: 'Karta_wskaznik',
} as const;

export type TableKey = keyof typeof TABLES;
export type NameKey = keyof typeof NAMES;

/** What the sheets, tables and named cells of one workbook are really called. */
export interface WorkbookNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly cells: Readonly<Record<NameKey, string>>;
}

/** Resolves every name of the workbook against those that are taken, before anything is laid out. */
export function resolveWorkbookNames(messages: Messages, taken: TakenNames): WorkbookNames {
  const inOneSpace = [...taken.tables, ...taken.names];
  const tables = freeNames(TABLES, inOneSpace, freeTableName);
  return {
    sheets: freeNames(messages.sheets, taken.sheets, freeSheetName),
    tables,
    cells: freeNames(NAMES, [...inOneSpace, ...Object.values(tables)], freeTableName),
  };
}
