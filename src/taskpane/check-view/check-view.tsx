import { useMemo, useState } from 'react';
import { localPhrasesOf } from '../../library/local-phrases';
import { checkDraft } from '../../strategy/check/check-draft';
import type { Finding } from '../../strategy/check/finding';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { ChangeDialog } from '../workbook/change-dialog';
import { EditedDialog } from '../workbook/edited-dialog';
import { ReadingStatus } from '../workbook/reading-status';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { WorkFooter } from '../workbook/work-report';
import { currentDraft, dismissalsOf } from '../workbook/workbook-state';
import { CheckCounts } from './check-counts';
import { CheckSheetButton } from './check-sheet-button';
import { DismissDialog } from './dismiss-dialog';
import { DismissedFindings } from './dismissed-findings';
import { FindingGroups } from './finding-groups';
import { groupFindings } from './grouped-findings';
import { LegalPoints } from './legal-points';
import { serialDay } from './today';

/** The check of the draft that the workbook holds: what the law asks for, what was found, what was put aside. */
export function CheckView() {
  const draft = currentDraft(usePane().state.workbook);
  const { check } = useWorkbookTexts();
  return (
    <ViewFrame footer={<WorkFooter />}>
      <ViewHeading>{check.heading}</ViewHeading>
      <ReadingStatus />
      {draft && <Check reading={draft} />}
      <ChangeDialog />
      <EditedDialog />
    </ViewFrame>
  );
}

function Check({ reading }: { readonly reading: DraftReading }) {
  const sections = useSectionStyles();
  const { state, strategies } = usePane();
  const { workbook } = state;
  const { check } = useWorkbookTexts();
  const [asked, setAsked] = useState<Finding>();
  const stored = workbook.reading?.dismissals;
  const today = serialDay(new Date());
  const localPhrases = useMemo(() => localPhrasesOf(strategies), [strategies]);
  const result = useMemo(
    () => checkDraft(reading.draft, { today, localPhrases }),
    [reading, today, localPhrases],
  );
  const dismissals = dismissalsOf(stored);
  const grouped = useMemo(() => groupFindings(result.findings, dismissals), [result, dismissals]);
  return (
    <>
      <p className={sections.hint}>{check.intro}</p>
      <CheckCounts groups={grouped.open} />
      {(stored?.kind === 'damaged' || stored?.kind === 'newer') && (
        <Notice
          intent="warning"
          title={stored.kind === 'damaged' ? check.dismissalsDamaged : check.dismissalsNewer}
        />
      )}
      <LegalPoints points={result.points} sections={reading.sections} />
      <FindingGroups reading={reading} groups={grouped.open} onDismiss={setAsked} />
      <DismissedFindings dismissed={grouped.dismissed} />
      <CheckSheetButton reading={reading} result={result} dismissals={dismissals} today={today} />
      {asked && <DismissDialog finding={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
