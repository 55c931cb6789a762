import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../strategy/language';
import type { Messages } from '../messages/messages';
import { answerPane } from '../pane/answer-pane';
import { LANGUAGE_PARAMETER } from '../pane/pane-channel';
import type { PreviewSession } from '../preview-session';
import { PaneSplitter } from './pane-splitter';

const STANDARD_WIDTH = 380;

/** The real pane in a frame, as wide as its user makes it. Loaded in the page's language, it has its own switch for it. */
export function PaneSide({
  session,
  messages,
  language,
}: {
  readonly session: PreviewSession;
  readonly messages: Messages;
  readonly language: Language;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(STANDARD_WIDTH);
  const [resizing, setResizing] = useState(false);
  const [address, setAddress] = useState<string>();
  const [firstLanguage] = useState(language);

  // The frame loads when there is someone to answer it.
  useEffect(() => {
    if (frame.current === null) return;
    const stop = answerPane(frame.current, session.execute, session.listen);
    const displayLanguage = firstLanguage === 'pl' ? 'pl-PL' : 'en-US';
    setAddress(`/preview-pane.html?${LANGUAGE_PARAMETER}=${displayLanguage}`);
    return stop;
  }, [session, firstLanguage]);

  // The pane has its own switch and tells nobody of it; the page's switch presses it.
  useEffect(() => {
    const buttons = frame.current?.contentDocument?.querySelectorAll<HTMLElement>('button[lang]') ?? [];
    [...buttons].find(({ textContent }) => textContent === language.toUpperCase())?.click();
  }, [language]);

  return (
    <>
      <PaneSplitter
        label={messages.layout.splitter}
        width={width}
        onChange={setWidth}
        onResizing={setResizing}
      />
      <aside className="pane" style={{ width }} aria-label={messages.layout.paneTitle}>
        <div className="pane-title" aria-hidden="true">
          {messages.product}
        </div>
        <iframe
          ref={frame}
          title={messages.layout.paneTitle}
          src={address}
          className={resizing ? 'resizing' : undefined}
        />
      </aside>
    </>
  );
}
