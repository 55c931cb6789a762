/** What the tests say of the Office application around the simulated Excel; a missing part is one that Office does not have. */
export interface OfficeSurroundings {
  readonly displayLanguage?: string;
  /** The highest ExcelApi version; none outside of Office. */
  readonly excelApi?: string;
  readonly bodyBackgroundColor?: string;
}

/** Makes the few members of the global `Office` that src/excel uses; gone again after each test. */
export function useSimulatedOffice(): (surroundings: OfficeSurroundings) => void {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });
  return ({ displayLanguage, excelApi, bodyBackgroundColor }) => {
    const requirements = {
      isSetSupported: (set: string, version: unknown) =>
        typeof version === 'string' &&
        set === 'ExcelApi' &&
        excelApi !== undefined &&
        minor(version) <= minor(excelApi),
    };
    const context = {
      displayLanguage,
      requirements: excelApi === undefined ? undefined : requirements,
      officeTheme: bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor },
    };
    Object.assign(globalThis, {
      Office: { context, onReady: () => Promise.resolve({ host: null, platform: null }) },
    });
  };
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
