import { useEffect, useRef } from 'react';
import { formatMessage } from '../../strategy/language';
import type { Messages } from '../messages/messages';
import type { PreviewSession, SessionState } from '../preview-session';

/** The embedded workbook; it is loaded once the page stands. */
export function WorkbookArea({
  session,
  state,
  messages,
}: {
  readonly session: PreviewSession;
  readonly state: SessionState;
  readonly messages: Messages;
}) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current !== null) void session.openGrid(element.current);
  }, [session]);
  const { grid, notice } = state;
  return (
    <section className="workbook" aria-label={messages.layout.workbook} aria-busy={grid.kind === 'loading'}>
      <div className="grid" ref={element} />
      {grid.kind === 'loading' && <p className="loading">{messages.workbook.loading}</p>}
      {grid.kind === 'failed' && (
        <p className="loading" role="alert">
          {formatMessage(messages.workbook.failed, { reason: grid.reason })}
        </p>
      )}
      {notice !== undefined && (
        <div className="notice" role="alert">
          <p>{notice}</p>
          <button type="button" aria-label={messages.notice.close} onClick={() => session.closeNotice()}>
            ×
          </button>
        </div>
      )}
    </section>
  );
}
