/**
 * What a file can have and a workbook model cannot say, named by kind; catalogues have a phrase for each. Charts are only beyond the model
 * when they are not of its two kinds, looks when it has no word for them, and so on.
 */
export const BEYOND = [
  'hiddenSheets',
  'chartSheets',
  'hiddenRows',
  'groupedLines',
  'splitPanes',
  'otherLooks',
  'lookedTexts',
  'arrayFormulas',
  'otherTables',
  'totalsRows',
  'filters',
  'otherValidations',
  'otherConditionalFormats',
  'sparklines',
  'charts',
  'pictures',
  'comments',
  'controls',
  'pivotTables',
  'otherLinks',
  'otherNames',
  'otherPrint',
  'passwords',
  'externalLinks',
  'macros',
  'olderDates',
] as const;

export type Beyond = (typeof BEYOND)[number];

/** Takes note of what is beyond the model while a file is read. */
export type NoteBeyond = (kind: Beyond) => void;
