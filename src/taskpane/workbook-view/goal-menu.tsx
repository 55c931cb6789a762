import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { placeOf } from '../../workbook/reading/place-of';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { useProposal } from '../workbook/use-proposal';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { QuestionKind } from './goal-dialog';
import type { GoalLine } from './goal-lines';
import { canHaveBelow } from './goal-lines';

/** The goal whose menu was opened last, and the button that it hangs on. */
export interface OpenMenu {
  readonly goalId: string;
  readonly button: HTMLElement;
  readonly isOpen: boolean;
}

/** What can be done with a goal. */
export function GoalMenu({
  reading,
  line: { goal, position, siblings },
  menu,
  onClose,
  onAddGoals,
  onAsk,
}: {
  readonly reading: DraftReading;
  readonly line: GoalLine;
  readonly menu: OpenMenu;
  readonly onClose: () => void;
  readonly onAddGoals: () => void;
  readonly onAsk: (kind: QuestionKind) => void;
}) {
  const { goals: texts } = useWorkbookTexts();
  const { propose } = useProposal();
  const { select } = useWork();
  const { id, parentId } = goal;
  const place = placeOf(reading, { kind: 'goal', id, field: 'name' });
  /** The keyboard goes back to the goal's button first, so that a dialog gives it back there. */
  const after = (act: () => void) => () => {
    menu.button.focus();
    onClose();
    act();
  };
  const move = (to: number) => after(() => propose({ kind: 'moveGoal', id, parentId, position: to }));
  return (
    <Menu
      open={menu.isOpen}
      onOpenChange={(_event, { open }) => {
        if (open) return;
        onClose();
        menu.button.focus();
      }}
      positioning={{ target: menu.button, position: 'below', align: 'end' }}
    >
      <MenuPopover>
        <MenuList>
          {place && <MenuItem onClick={after(() => void select(place))}>{texts.select}</MenuItem>}
          <MenuDivider />
          {canHaveBelow(goal) && <MenuItem onClick={after(onAddGoals)}>{texts.addGoals}</MenuItem>}
          <MenuItem onClick={after(() => onAsk('indicators'))}>{texts.addIndicators}</MenuItem>
          <MenuDivider />
          {position > 0 && <MenuItem onClick={move(position - 1)}>{texts.up}</MenuItem>}
          {position < siblings - 1 && <MenuItem onClick={move(position + 1)}>{texts.down}</MenuItem>}
          <MenuItem onClick={after(() => onAsk('move'))}>{texts.move}</MenuItem>
          <MenuItem onClick={after(() => onAsk('level'))}>{texts.level}</MenuItem>
          <MenuItem onClick={after(() => onAsk('dimension'))}>{texts.setDimension}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={after(() => onAsk('delete'))}>{texts.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
