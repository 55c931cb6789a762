import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../strategy/check/finding';
import { placeOf } from '../../workbook/reading/place-of';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import type { Dismissal } from '../../workbook/records/stored-records';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isWorking } from '../workbook/workbook-state';

/** Inserts the result of the check as a sheet. */
export function CheckSheetButton({
  reading,
  result,
  dismissals,
  today,
}: {
  readonly reading: DraftReading;
  readonly result: CheckResult;
  readonly dismissals: readonly Dismissal[];
  readonly today: number;
}) {
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { check } = useWorkbookTexts();
  const { insertCheck } = useWork();
  if (workbook.reading?.readOnly !== undefined) return null;
  return (
    <section className={sections.section}>
      <div>
        <Button
          disabledFocusable={isWorking(workbook)}
          onClick={() =>
            void insertCheck({
              place: reading.draft.place,
              result,
              dismissals,
              placeOf: ({ target }) => placeOf(reading, target),
              today,
            })
          }
        >
          {check.insertSheet}
        </Button>
      </div>
      <p className={sections.hint}>{check.insertSheetHint}</p>
    </section>
  );
}
