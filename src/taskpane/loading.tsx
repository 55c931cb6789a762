import { useTexts } from './use-texts';
import { ViewFrame } from './view-frame';

/** Stands where a part of the pane is being loaded. */
export function Loading() {
  return (
    <ViewFrame>
      <p role="status">{useTexts().messages.loading}</p>
    </ViewFrame>
  );
}
