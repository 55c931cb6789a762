import { usePane } from '../pane-context';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { ChangeDialog } from '../workbook/change-dialog';
import { EditedDialog } from '../workbook/edited-dialog';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { WorkFooter } from '../workbook/work-report';
import { currentDraft } from '../workbook/workbook-state';
import { DraftHead } from './draft-head';
import { GoalTree } from './goal-tree';
import { ReadingNotes } from './reading-notes';
import { ReadingStatus } from '../workbook/reading-status';
import { SectionSheets } from './section-sheets';
import { WriteHistory } from './write-history';

/** The draft that the open workbook holds: its goals and what can be done with them, what else it has, what was written last. */
export function WorkbookView() {
  const { workbook } = usePane().state;
  const { view } = useWorkbookTexts();
  const draft = currentDraft(workbook);
  const notes = workbook.reading?.notes ?? [];
  return (
    <ViewFrame footer={<WorkFooter />}>
      <ViewHeading>{view.heading}</ViewHeading>
      <ReadingStatus />
      {draft && (
        <>
          <DraftHead reading={draft} />
          <ReadingNotes notes={notes} />
          <GoalTree key={draft.goals.table.name} reading={draft} />
          <SectionSheets />
        </>
      )}
      {!draft && <ReadingNotes notes={notes} />}
      <WriteHistory />
      <ChangeDialog />
      <EditedDialog />
    </ViewFrame>
  );
}
