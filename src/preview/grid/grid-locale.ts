import type { Language } from '../../strategy/language';
import type { GridLocale } from './grid-workbook';

const POLISH: GridLocale = {
  name: 'polski',
  code: 'pl_PL',
  thousandsSeparator: '\u00A0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const ENGLISH: GridLocale = {
  name: 'English',
  code: 'en_GB',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 1,
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
};

/** How the grid reads and writes numbers, dates and formulas that are typed: as Excel would in that language. */
export function gridLocale(language: Language): GridLocale {
  return language === 'pl' ? POLISH : ENGLISH;
}
