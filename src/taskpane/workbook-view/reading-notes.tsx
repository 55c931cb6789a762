import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatMessage } from '../../strategy/language';
import { readingNoteText } from '../../workbook/reading-text';
import type { ReadingNote } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { CellButton } from '../workbook/cell-button';
import { Disclosure } from '../workbook/disclosure';
import { placeText } from '../workbook/place-text';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

const PAGE = 50;

/** What was found in the workbook and not understood, each with the way to its cell. */
export function ReadingNotes({ notes }: { readonly notes: readonly ReadingNote[] }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { language, plural } = useTexts();
  const { notes: texts, check } = useWorkbookTexts();
  const [limit, setLimit] = useState(PAGE);
  if (usePane().state.workbook.reading === undefined || notes.length === 0) return null;
  return (
    <Disclosure heading={texts.heading} count={plural(texts.count, notes.length)}>
      <p className={sections.hint}>{texts.hint}</p>
      <ul className={sections.list} aria-label={texts.heading}>
        {notes.slice(0, limit).map((note, at) => {
          const cell = placeText(note.place);
          const text = readingNoteText(note, language);
          return (
            <li key={at} className={styles.note}>
              <span>{text}</span>
              <CellButton
                place={note.place}
                label={formatMessage(check.selectLabel, { cell, finding: text })}
              >
                {formatMessage(check.select, { cell })}
              </CellButton>
            </li>
          );
        })}
      </ul>
      {notes.length > limit && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {plural(check.more, notes.length - limit)}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
