import { officeTheme, whenOfficeReady } from '../../src/excel/office';
import { useSimulatedOffice } from './simulated-office';

describe('Office around the pane', () => {
  const surround = useSimulatedOffice();

  test.each([
    ['pl-PL', 'pl'],
    ['pl', 'pl'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['pls-XX', 'en'],
    [undefined, 'pl'],
    ['', 'pl'],
  ])('displayed in %s, the interface is %s', async (displayLanguage, language) => {
    surround({ excelApi: '1.9', ...(displayLanguage === undefined ? {} : { displayLanguage }) });
    expect((await whenOfficeReady()).language).toBe(language);
  });

  test.each([
    ['1.8', false],
    ['1.9', true],
    ['1.10', true],
    [undefined, false],
  ])('with ExcelApi %s, supported is %s', async (excelApi, supported) => {
    surround(excelApi === undefined ? {} : { excelApi });
    expect((await whenOfficeReady()).supported).toBe(supported);
  });

  test.each([
    ['#FFFFFF', 'light'],
    ['#F3F2F1', 'light'],
    ['808080', 'light'],
    ['#6A6A6A', 'dark'],
    ['#252423', 'dark'],
    ['#000000', 'dark'],
    ['#0000FF', 'dark'],
    ['Window', undefined],
    [undefined, undefined],
  ])('panes of colour %s are %s', (bodyBackgroundColor, theme) => {
    surround(bodyBackgroundColor === undefined ? {} : { bodyBackgroundColor });
    expect(officeTheme()).toBe(theme);
  });

  test('that has no context, in a page outside of Office, is Polish, unsupported and of no theme', async () => {
    surround({});
    Reflect.deleteProperty(Office, 'context');
    expect(await whenOfficeReady()).toEqual({ language: 'pl', supported: false });
    expect(officeTheme()).toBeUndefined();
  });
});
