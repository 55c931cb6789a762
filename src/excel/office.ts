import type { Language } from '../strategy/language';

/** The requirement set without which the add-in does not work; the manifest asks for it as well. */
const REQUIRED_API = '1.9';

/** What the pane needs to know before it shows anything. */
export interface OfficeReady {
  /** The interface's language as Office's display language suggests it. */
  readonly language: Language;
  /** Whether this is an Excel that the add-in works in; false in a browser page outside of Office too. */
  readonly supported: boolean;
}

/** Waits until Office has started (`Office.onReady`) and says what it is like. */
export async function whenOfficeReady(): Promise<OfficeReady> {
  await Office.onReady();
  return { language: displayLanguage(), supported: isExcelSupported() };
}

/**
 * Says whether Excel has ExcelApi 1.9. The version is given as a text: as a number, 1.10 would be 1.1.
 * https://learn.microsoft.com/javascript/api/office/office.requirementsetsupport
 */
export function isExcelSupported(): boolean {
  return officeContext().requirements?.isSetSupported('ExcelApi', REQUIRED_API) ?? false;
}

/**
 * Whether Office is light or dark, by the luminance of its panes' background; undefined where Office does not tell, as Excel on
 * the web (https://github.com/OfficeDev/office-js/issues/6134).
 */
export function officeTheme(): 'light' | 'dark' | undefined {
  const theme = officeContext().officeTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (background === null) return undefined;
  const [red = 0, green = 0, blue = 0] = background
    .slice(1)
    .map((hex) => linear(Number.parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > HALF_AS_BRIGHT ? 'light' : 'dark';
}

/** The luminance at which black and white text have the same contrast (WCAG 2.2): √(1.05 · 0.05) − 0.05. */
const HALF_AS_BRIGHT = 0.179;

/** An sRGB channel made linear, as WCAG 2.2 defines relative luminance. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Polish unless Office is displayed in another language. */
function displayLanguage(): Language {
  const tag = officeContext().displayLanguage;
  return tag === undefined || tag === '' || /^pl\b/i.test(tag) ? 'pl' : 'en';
}

/** The context as it really is: parts, and outside of Office all of it, may be missing, whatever its declaration says. */
function officeContext(): Partial<Office.Context> {
  const context: Office.Context | undefined = Office.context;
  return context ?? {};
}
