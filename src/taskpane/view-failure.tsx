import { Button } from '@fluentui/react-components';
import { useTexts } from './use-texts';
import { ViewFrame } from './view-frame';
import { ViewHeading } from './view-heading';

/** Says that a view could not be shown, and offers to try again. */
export function ViewFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { messages } = useTexts();
  const notLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  return (
    <ViewFrame>
      <div role="alert">
        <ViewHeading>{messages.failure.heading}</ViewHeading>
        <p>{notLoaded ? messages.failure.notLoaded : messages.failure.unexpected}</p>
      </div>
      <div>
        <Button onClick={onRetry}>{messages.failure.tryAgain}</Button>
      </div>
    </ViewFrame>
  );
}
