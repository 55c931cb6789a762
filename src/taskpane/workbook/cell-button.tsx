import { Button } from '@fluentui/react-components';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { useWork } from './use-work';

/** Shows a cell in Excel. When that does not succeed, the report at the foot of the view says why. */
export function CellButton({
  place,
  label,
  children,
}: {
  readonly place: CellPlace;
  /** What the button is called for those who do not see what stands beside it. */
  readonly label: string;
  readonly children: string;
}) {
  const { select } = useWork();
  return (
    <Button size="small" aria-label={label} onClick={() => void select(place)}>
      {children}
    </Button>
  );
}
