import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable16Regular } from '@fluentui/react-icons';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  sheet: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& svg': { color: tokens.colorBrandForeground1 },
  },
});

/** The sheets that the insertion adds to the workbook. */
export function NewSheets({
  names,
  anew,
}: {
  readonly names: readonly string[];
  /** Whether they only come when everything is inserted anew. */
  readonly anew: boolean;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { sheetsHeading, sheetsHeadingAnew, sheetsHint } = useTexts().messages.preview;
  return (
    <section className={sections.section}>
      <SectionHeading>{anew ? sheetsHeadingAnew : sheetsHeading}</SectionHeading>
      <ul className={styles.sheets}>
        {names.map((name) => (
          <li key={name} className={styles.sheet}>
            <DocumentTable16Regular aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      <p className={sections.hint}>{sheetsHint}</p>
    </section>
  );
}
