import type { Language } from '../../strategy/language';
import type { Messages } from '../messages/messages';

interface PageHeaderProps {
  readonly messages: Messages;
  readonly otherLanguage: Language;
  readonly onDownload: () => void;
  readonly onNewWorkbook: () => void;
  readonly onOpenFile: () => void;
  readonly onDifferences: () => void;
  readonly onSwitchLanguage: () => void;
}

/** Says what the page is, honestly, and offers what can be done with the workbook as a whole. */
export function PageHeader({
  messages,
  otherLanguage,
  onDownload,
  onNewWorkbook,
  onOpenFile,
  onDifferences,
  onSwitchLanguage,
}: PageHeaderProps) {
  const { header } = messages;
  return (
    <header className="page-header">
      <img className="logo" src="/assets/icon-80.png" alt="" width="36" height="36" />
      <div className="title">
        <h1>
          {messages.product} <span>{header.name}</span>
        </h1>
        <p>
          {header.about}{' '}
          <button type="button" className="link" onClick={onDifferences}>
            {header.differences}
          </button>
        </p>
      </div>
      <nav>
        <button type="button" onClick={onNewWorkbook}>
          {header.newWorkbook}
        </button>
        <button type="button" onClick={onOpenFile}>
          {header.openFile}
        </button>
        <button type="button" className="primary" onClick={onDownload}>
          {header.download}
        </button>
        <a className="button" href="/podrecznik.html" target="_blank" rel="noreferrer">
          {header.guide}
        </a>
        <button
          type="button"
          className="language"
          lang={otherLanguage}
          title={header.switchLanguage}
          aria-label={`${header.otherLanguage} – ${header.switchLanguage}`}
          onClick={onSwitchLanguage}
        >
          {header.otherLanguage}
        </button>
      </nav>
    </header>
  );
}
