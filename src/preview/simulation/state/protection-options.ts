/** What a sheet's protection leaves allowed (`Excel.WorksheetProtectionOptions`). */
export const PROTECTION_ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionAllowance = (typeof PROTECTION_ALLOWANCES)[number];

/** Which cells can be selected: all, those that are not locked, or none. */
export const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

export type ProtectionOptions = Readonly<Record<ProtectionAllowance, boolean>> & {
  readonly selectionMode: (typeof SELECTION_MODES)[number];
};

/** A protection without options: cells can be selected, and nothing else is allowed. */
export const STANDARD_PROTECTION: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
