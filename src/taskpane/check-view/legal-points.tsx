import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  DismissCircle16Regular,
} from '@fluentui/react-icons';
import type { Coverage, LegalPoint } from '../../strategy/check/finding';
import { formatMessage } from '../../strategy/language';
import { holdingText, legalPointText, legalStateText } from '../../workbook/check-text';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { Disclosure } from '../workbook/disclosure';
import { useSheetName } from '../workbook/use-sheet-name';
import { useWork } from '../workbook/use-work';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { isWorking } from '../workbook/workbook-state';

const useStyles = makeStyles({
  point: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  coverage: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0 },
  },
  present: { color: tokens.colorStatusSuccessForeground1 },
  partial: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorStatusDangerForeground3 },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { marginTop: '2px', color: tokens.colorNeutralForeground2 },
  },
  summary: {
    width: 'fit-content',
    minHeight: '24px',
    boxSizing: 'border-box',
    paddingTop: '4px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

const SIGNS = {
  present: CheckmarkCircle16Filled,
  partial: CircleHalfFill16Regular,
  missing: DismissCircle16Regular,
} as const satisfies Record<Coverage, unknown>;

/** The ten points of art. 10e ust. 3: what the workbook holds for each, and the words of the act on demand. */
export function LegalPoints({
  points,
  sections: tables,
}: {
  readonly points: readonly LegalPoint[];
  readonly sections: DraftReading['sections'];
}) {
  const sections = useSectionStyles();
  const { language } = useTexts();
  const { law } = useWorkbookTexts();
  const legal = legalStateText(language);
  const present = points.filter(({ coverage }) => coverage === 'present').length;
  return (
    <Disclosure heading={law.heading} count={`${present}/${points.length}`} isOpen>
      <p className={sections.hint}>{law.hint}</p>
      <ol className={sections.list} aria-label={law.heading}>
        {points.map((point) => (
          <PointItem
            key={point.key}
            point={point}
            isThere={point.section === undefined || tables[point.section] !== undefined}
          />
        ))}
      </ol>
      <p className={sections.hint}>{legal.disclaimer}</p>
      <p className={sections.hint}>{legal.state}</p>
      <p className={sections.hint}>
        <Link href={legal.sourceUrl} target="_blank" rel="noreferrer" inline>
          {law.source} ({law.opensInBrowser})
        </Link>
      </p>
    </Disclosure>
  );
}

function PointItem({
  point: { key, coverage, holdings, section },
  isThere,
}: {
  readonly point: LegalPoint;
  readonly isThere: boolean;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { workbook } = usePane().state;
  const { language } = useTexts();
  const { law } = useWorkbookTexts();
  const sheetName = useSheetName();
  const { insertSection } = useWork();
  const { reference, title, text } = legalPointText(key, language);
  const Sign = SIGNS[coverage];
  return (
    <li className={styles.point}>
      <span className={sections.strong}>{title}</span>
      <span className={mergeClasses(styles.coverage, styles[coverage])}>
        <Sign aria-hidden />
        {law.coverage[coverage]}
      </span>
      <span className={sections.hint}>
        {holdings.map((holding) => holdingText(holding, language)).join('; ')}
      </span>
      <details className={styles.words}>
        <summary className={styles.summary} aria-label={formatMessage(law.wordsLabel, { reference })}>
          {reference}
        </summary>
        <p lang="pl">{text}</p>
      </details>
      {section !== undefined && !isThere && workbook.reading?.readOnly === undefined && (
        <div>
          <Button
            size="small"
            disabledFocusable={isWorking(workbook)}
            onClick={() => void insertSection(section)}
          >
            {formatMessage(law.insert, { sheet: sheetName(section) })}
          </Button>
        </div>
      )}
    </li>
  );
}
