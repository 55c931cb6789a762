import { formatMessage } from '../../strategy/language';
import type { WriteLabel } from '../../workbook/records/write-record';
import { useTexts } from '../use-texts';
import { useSheetName } from './use-sheet-name';
import { useWorkbookTexts } from './use-workbook-texts';

/** What a write was for, in words. */
export function useLabelText(): (label: WriteLabel) => string {
  const { messages, plural } = useTexts();
  const sheetName = useSheetName();
  const { labels } = useWorkbookTexts();
  return (label) => {
    switch (label.kind) {
      case 'draftInserted':
        return formatMessage(labels.draftInserted, {
          goals: plural(messages.goalCount, label.goals),
          indicators: plural(messages.indicatorCount, label.indicators),
        });
      case 'sectionInserted':
        return formatMessage(labels.sectionInserted, {
          sheet: sheetName(label.section),
        });
      case 'goalsAdded':
      case 'indicatorsAdded':
      case 'indicatorsDeleted':
        return plural(labels[label.kind], label.count);
      case 'goalMoved':
      case 'goalDeleted':
      case 'levelSet':
      case 'dimensionSet':
      case 'indicatorAssigned':
        return formatMessage(labels[label.kind], { name: label.name });
      case 'checkInserted':
      case 'renumbered':
      case 'idsStored':
        return labels[label.kind];
    }
  };
}
