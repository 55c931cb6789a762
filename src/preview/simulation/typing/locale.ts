/** The regional settings that the simulation knows. */
export type LocaleName = 'pl-PL' | 'en-US';
