import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../strategy/language';
import { messagesFor } from '../messages/messages';
import type { PreviewSession } from '../preview-session';
import { chooseFile } from './choose-file';
import { ConfirmDialog } from './confirm-dialog';
import { DifferencesDialog } from './differences-dialog';
import { downloadFile } from './download-file';
import { GiveUpDialog } from './give-up-dialog';
import { PageHeader } from './page-header';
import { rememberPageLanguage } from './page-language';
import { PaneSide } from './pane-side';
import { useUnsavedWarning } from './use-unsaved-warning';
import { ViewSwitch, type View } from './view-switch';
import { WorkbookArea } from './workbook-area';

/** The preview: a header, the workbook, and the real pane beside it; on a narrow screen one of the two at a time. */
export function PreviewPage({
  session,
  initialLanguage,
}: {
  readonly session: PreviewSession;
  readonly initialLanguage: Language;
}) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useState(initialLanguage);
  const [view, setView] = useState<View>('pane');
  const [dialog, setDialog] = useState<'none' | 'newWorkbook' | 'openFile' | 'differences'>('none');
  const messages = messagesFor(language);
  useUnsavedWarning(state.unsaved);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${messages.product} – ${messages.header.name}`;
  }, [language, messages]);

  // A link in the pane leads to a sheet: on a narrow screen that is the other view.
  const sheetsShown = useRef(state.sheetsShown);
  useEffect(() => {
    if (sheetsShown.current !== state.sheetsShown) setView('workbook');
    sheetsShown.current = state.sheetsShown;
  }, [state.sheetsShown]);

  const switchLanguage = (): void => {
    const next = language === 'pl' ? 'en' : 'pl';
    rememberPageLanguage(next);
    session.setLanguage(next);
    setLanguage(next);
  };
  const download = async (): Promise<void> => {
    const file = await session.download();
    if (file !== undefined) downloadFile(file, messages.workbook.fileName);
  };
  const openNewWorkbook = (): void => {
    setDialog('none');
    session.openNewWorkbook();
  };
  const openFile = async (): Promise<void> => {
    setDialog('none');
    const file = await chooseFile();
    if (file === undefined) return;
    await session.openFile(new Uint8Array(await file.arrayBuffer()));
    // On a narrow screen the workbook, and what there is to say of it, is the other view.
    setView('workbook');
  };

  return (
    <div className="preview">
      <PageHeader
        messages={messages}
        otherLanguage={language === 'pl' ? 'en' : 'pl'}
        onDownload={() => void download()}
        onNewWorkbook={() => (state.unsaved ? setDialog('newWorkbook') : openNewWorkbook())}
        onOpenFile={() => (state.unsaved ? setDialog('openFile') : void openFile())}
        onDifferences={() => setDialog('differences')}
        onSwitchLanguage={switchLanguage}
      />
      <ViewSwitch messages={messages} view={view} onChange={setView} />
      <main className="stage" data-view={view}>
        <WorkbookArea session={session} state={state} messages={messages} />
        <PaneSide key={state.workbook} session={session} messages={messages} language={language} />
      </main>
      <GiveUpDialog
        open={dialog === 'newWorkbook' || dialog === 'openFile'}
        texts={dialog === 'openFile' ? messages.openFile : messages.newWorkbook}
        onConfirm={() => (dialog === 'openFile' ? void openFile() : openNewWorkbook())}
        onDownload={() => void download().then(() => setDialog('none'))}
        onCancel={() => setDialog('none')}
      />
      <DifferencesDialog
        open={dialog === 'differences'}
        messages={messages}
        onClose={() => setDialog('none')}
      />
      <ConfirmDialog
        question={state.question?.text}
        messages={messages}
        onAnswer={(yes) => session.answerQuestion(yes)}
      />
    </div>
  );
}
