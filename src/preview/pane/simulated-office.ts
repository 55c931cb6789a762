/** The requirement sets that the simulated Excel has: what the add-in asks for, and nothing newer. */
const SIMULATED_API: Readonly<Record<string, string>> = { ExcelApi: '1.9' };

/** What the pane uses of `Office` beside Excel itself. */
export interface SimulatedOffice {
  readonly onReady: () => Promise<{ readonly host: 'Excel'; readonly platform: 'OfficeOnline' }>;
  readonly context: {
    readonly displayLanguage: string;
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
  };
}

/**
 * The part of `Office` that the npm copy of the client leaves to a real host: being ready, the display language, the
 * requirement sets. Like Excel on the web it tells no theme, so the pane follows the system's.
 */
export function simulatedOffice(displayLanguage: string): SimulatedOffice {
  return {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    context: {
      displayLanguage,
      requirements: {
        isSetSupported: (name, version = '1.1') => {
          const [major, minor] = version.split('.').map(Number);
          const [ownMajor, ownMinor] = (SIMULATED_API[name] ?? '0.0').split('.').map(Number);
          return major === ownMajor && (minor ?? 0) <= (ownMinor ?? 0);
        },
      },
    },
  };
}
