import type { Messages } from '../messages/messages';

export type View = 'pane' | 'workbook';

/** On a narrow screen: which of the two is seen. */
export function ViewSwitch({
  messages: { layout },
  view,
  onChange,
}: {
  readonly messages: Messages;
  readonly view: View;
  readonly onChange: (view: View) => void;
}) {
  const option = (value: View, label: string) => (
    <button type="button" aria-pressed={view === value} onClick={() => onChange(value)}>
      {label}
    </button>
  );
  return (
    <div className="view-switch" role="group" aria-label={layout.shown}>
      {option('pane', layout.pane)}
      {option('workbook', layout.workbook)}
    </div>
  );
}
