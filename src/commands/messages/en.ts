import type { Messages } from './messages';

/** English texts of the ribbon's commands. */
export const en: Messages = {
  title: 'Goals of the strategy',
  missing:
    'This workbook has no table of goals that the add-in inserted. Open the pane “Strategy Library”, choose goals and insert them.',
  hidden:
    'The sheet with the goals is hidden. Unhide it: right-click the tab of any sheet and choose “Unhide”.',
  cellEditMode: 'A cell is being edited. End that with Enter or Esc and try again.',
  failed: 'Excel did not show the sheet with the goals. Try again in a moment.',
  close: 'Close',
};
