/** Names that a workbook already uses. Tables and defined names share one space (office-js issue 551). */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export const NO_NAMES_TAKEN: TakenNames = { sheets: [], tables: [], names: [] };
