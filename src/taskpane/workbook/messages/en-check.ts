import { plural } from '../../messages/plural';
import type { plCheck } from './pl-check';

/** The English texts of the check of the draft. */
export const enCheck: typeof plCheck = {
  check: {
    heading: 'Check of the draft',
    intro: 'The add-in checks what is in the workbook now. After each change it checks again.',
    empty: 'There is nothing to check',
    emptyText: 'There is no draft strategy in this workbook yet.',
    counts: 'Result of the check',
    errors: plural('{count} error', '{count} errors'),
    warnings: plural('{count} warning', '{count} warnings'),
    notes: plural('{count} note', '{count} notes'),
    nothing: 'The check found nothing that it can recognise as missing. The draft still needs reading.',
    severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    severityMeanings: {
      error: 'Mend them before the draft goes to the council.',
      warning: 'Look at them and mend them, or put them aside with a reason.',
      note: 'They may be left.',
    },
    found: plural('{count} place', '{count} places'),
    more: plural('Show more ({count} left)', 'Show more ({count} left)'),
    select: 'Show {cell}',
    selectLabel: 'Show {cell}: {finding}',
    remedyLabel: '{remedy}: {finding}',
    dismiss: 'Put aside…',
    dismissLabel: 'Put aside: {finding}',
    dismissTitle: 'Put a finding aside',
    reason: 'Reason',
    reasonHint: 'Everybody who opens this workbook with the add-in will see it.',
    reasonMissing: 'Type a reason, one sentence will do.',
    reasonTooLong: plural(
      'The reason is too long: at most {limit} characters, this has {count}.',
      'The reason is too long: at most {limit} characters, this has {count}.',
    ),
    dismissConfirm: 'Put aside',
    dismissed: plural('{count} finding put aside', '{count} findings put aside'),
    dismissedReason: 'Reason: {reason}',
    dismissedOn: 'put aside on {date}',
    restore: 'Take up again',
    restoreLabel: 'Take up again: {finding}',
    dismissalsDamaged:
      'The list of findings put aside cannot be read. The add-in has not removed it; it will begin a new one beside it.',
    dismissalsNewer:
      'A newer version of the add-in wrote the list of findings put aside, so this version cannot read it.',
    insertSheet: 'Insert the sheet “Check”',
    insertSheetHint:
      'The sheet records the result of today, for the files for example. It does not change by itself.',
  },

  law: {
    heading: 'What the strategy has to contain',
    hint: 'Art. 10e(3) of the Act on Municipal Government, point by point. The add-in only sees whether something is there, not whether it is enough.',
    coverage: { present: 'there', partial: 'partly', missing: 'missing' },
    wordsLabel: '{reference}: the words of the act',
    source: 'Source of the act',
    opensInBrowser: 'opens in the browser',
    insert: 'Insert the sheet “{sheet}”',
  },
};
