import type { Messages } from './messages';

/** The English texts of the sheet that records a check of the draft. */
export const enCheckSheet: Messages['checkSheet'] = {
  sheet: 'Check',
  title: 'Check of the draft strategy',
  titled: '{title}: {place}',
  asOf: 'As of {date}. The sheet records the result of that day’s check and does not change by itself. To see a new result, check the draft again in the add-in’s pane.',
  counts: 'Number of findings',
  severities: { error: '✖ error', warning: '◆ warning', note: '○ note' },
  severityMeanings: {
    error: 'to be mended before the draft goes to the council',
    warning: 'to be looked at, and mended or put aside with a reason',
    note: 'may be left',
  },
  dismissedCount: '– put aside',
  dismissedMeaning: 'findings that somebody put aside on purpose; the reasons are at the end of the sheet',
  coverages: { present: '✔ present', partial: '◆ in part', missing: '✖ missing' },
  points: {
    heading: 'What a strategy has to contain by art. 10e(3)',
    coverage: 'State',
    reference: 'Provision',
    text: 'Words of the act (in Polish)',
    holdings: 'What the workbook holds',
  },
  findings: {
    heading: 'Findings',
    none: 'The check has found no errors or gaps that it can recognise. The draft still needs to be read.',
    severity: 'Severity',
    rule: 'What it is about',
    text: 'Description',
    place: 'Place',
  },
  dismissed: {
    heading: 'Findings put aside',
    on: 'Put aside on',
    rule: 'What it is about',
    text: 'Description',
    reason: 'Reason',
  },
  place: '{sheet}, {cell}',
  noPlace: 'the whole draft',
  law: 'State of the law',
  lawSource: 'Source of the provision',
};
