import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import { formatMessage } from '../../strategy/language';
import type { SectionSheetKey } from '../../strategy/section';
import { SECTION_SHEETS } from '../../strategy/section';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { useSheetName } from '../workbook/use-sheet-name';
import { currentDraft, isWorking } from '../workbook/workbook-state';
import { Disclosure } from '../workbook/disclosure';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    '& svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  },
  there: { '& svg': { color: tokens.colorBrandForeground1 } },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  state: { display: 'block' },
});

/** The sheets for what the law asks for beside goals and indicators: what is there already, and the buttons that insert the rest. */
export function SectionSheets() {
  const sections = useSectionStyles();
  const { sections: texts } = useWorkbookTexts();
  return (
    <Disclosure heading={texts.heading}>
      <p className={sections.hint}>{texts.hint}</p>
      <ul className={sections.list}>
        {SECTION_SHEETS.map((section) => (
          <SectionItem key={section} section={section} />
        ))}
      </ul>
    </Disclosure>
  );
}

function SectionItem({ section }: { readonly section: SectionSheetKey }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { plural } = useTexts();
  const { sections: texts } = useWorkbookTexts();
  const sheetName = useSheetName();
  const { insertSection, select } = useWork();
  const draft = currentDraft(workbook);
  const table = draft?.sections[section]?.table;
  const rows = draft?.draft.sections[section]?.length ?? 0;
  const isWritable = workbook.reading?.readOnly === undefined;
  const name = table?.sheet ?? sheetName(section);
  const Sign = table ? CheckmarkCircle16Filled : Circle16Regular;
  return (
    <li className={mergeClasses(styles.section, table && styles.there)}>
      <Sign aria-hidden />
      <div className={styles.text}>
        {name}
        <span className={mergeClasses(styles.state, sections.hint)}>
          {table ? (rows === 0 ? texts.blank : plural(texts.rows, rows)) : texts.missing}
        </span>
      </div>
      {table ? (
        <Button
          size="small"
          aria-label={formatMessage(texts.showLabel, { sheet: name })}
          onClick={() =>
            void select({ sheet: table.sheet, row: table.headerRow + 1, column: table.firstColumn })
          }
        >
          {texts.show}
        </Button>
      ) : (
        isWritable && (
          <Button
            size="small"
            disabledFocusable={isWorking(workbook)}
            aria-label={formatMessage(texts.insertLabel, { sheet: name })}
            onClick={() => void insertSection(section)}
          >
            {texts.insert}
          </Button>
        )
      )}
    </li>
  );
}
