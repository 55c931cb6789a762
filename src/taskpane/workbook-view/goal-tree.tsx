import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalQuestion } from './goal-dialog';
import { GoalDialog } from './goal-dialog';
import { GoalItem } from './goal-item';
import type { GoalLine } from './goal-lines';
import { goalLines, visibleLines } from './goal-lines';
import type { OpenMenu } from './goal-menu';
import { GoalMenu } from './goal-menu';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Of more goals, only those at the top are in view at first. */
const MANY_GOALS = 150;

/** How many lines are in view at first, and come with each request for more: a pane with thousands of buttons would be slow. */
const PAGE = 200;

/** The goals of the workbook, each with a menu of what can be done with it. One menu serves all, so that 1,000 goals stay quick. */
export function GoalTree({ reading }: { readonly reading: DraftReading }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { plural } = useTexts();
  const { goals: texts, dialogs } = useWorkbookTexts();
  const { propose } = useProposal();
  const { draft } = reading;
  const [menu, setMenu] = useState<OpenMenu>();
  const [limit, setLimit] = useState(PAGE);
  const [question, setQuestion] = useState<GoalQuestion>();
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = useMemo(() => goalLines(draft), [draft]);
  const { turnedGoals } = state.workbook;
  const openAtFirst = lines.length <= MANY_GOALS;
  const isOpen = ({ id }: GoalLine['goal']) => openAtFirst !== turnedGoals.has(id);
  const shown = visibleLines(lines, isOpen);
  const menuLine = lines.find(({ goal }) => goal.id === menu?.goalId);
  const asked = lines.find(({ goal }) => goal.id === question?.goalId);

  // A goal that was deleted may have had the keyboard.
  useEffect(() => {
    if (menu && !lines.some(({ goal }) => goal.id === menu.goalId)) {
      if (document.activeElement === document.body) heading.current?.focus();
    }
  }, [lines, menu]);

  const openMenu = useCallback(
    (goalId: string, button: HTMLElement) => setMenu({ goalId, button, isOpen: true }),
    [],
  );
  const addFromLibrary = (goalId: string | undefined) => {
    dispatch({ kind: 'libraryTargetChosen', target: { goalId } });
    dispatch({ kind: 'viewOpened', view: { kind: 'library' } });
  };
  return (
    <section className={sections.section}>
      <SectionHeading ref={heading}>{texts.heading}</SectionHeading>
      {lines.length === 0 && <p>{texts.none}</p>}
      {!reading.isOrdered && <p className={sections.hint}>{texts.unordered}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => addFromLibrary(undefined)}>
          {texts.addTop}
        </Button>
        {lines.length > 0 && (
          <Button size="small" onClick={() => propose({ kind: 'renumber' })}>
            {texts.renumber}
          </Button>
        )}
      </div>
      <ul className={sections.list} aria-label={texts.heading}>
        {shown.slice(0, limit).map((line) => (
          <GoalItem
            key={line.goal.id}
            line={line}
            isOpen={isOpen(line.goal)}
            hasMenu={menu?.isOpen === true && menu.goalId === line.goal.id}
            onMenu={openMenu}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {plural(dialogs.more, shown.length - limit)}
          </Button>
        </div>
      )}
      {menu && menuLine && (
        <GoalMenu
          reading={reading}
          line={menuLine}
          menu={menu}
          onClose={() => setMenu({ ...menu, isOpen: false })}
          onAddGoals={() => addFromLibrary(menuLine.goal.id)}
          onAsk={(kind) => setQuestion({ kind, goalId: menuLine.goal.id })}
        />
      )}
      {question && asked && (
        <GoalDialog
          key={question.kind}
          kind={question.kind}
          reading={reading}
          line={asked}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </section>
  );
}
