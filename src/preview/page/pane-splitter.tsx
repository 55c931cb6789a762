import type { KeyboardEvent, PointerEvent } from 'react';

const LEAST = 320;
const MOST = 640;
const STEP = 20;

/** The pane's left edge: dragged, or moved by the arrow keys; a double click is the way back to the usual width. */
export function PaneSplitter({
  label,
  width,
  onChange,
  onResizing,
}: {
  readonly label: string;
  readonly width: number;
  readonly onChange: (width: number) => void;
  readonly onResizing: (resizing: boolean) => void;
}) {
  const change = (next: number): void => onChange(Math.min(MOST, Math.max(LEAST, Math.round(next))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onResizing(true);
  };
  const move = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') change(width + STEP);
    if (key === 'ArrowRight') change(width - STEP);
    if (key === 'Home') change(MOST);
    if (key === 'End') change(LEAST);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => onResizing(false)}
      onPointerCancel={() => onResizing(false)}
      onKeyDown={move}
    />
  );
}
