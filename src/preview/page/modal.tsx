import { useEffect, useRef, type ReactNode } from 'react';

/** A dialog over the page; Escape closes it. */
export function Modal({
  open,
  title,
  children,
  onClose,
}: {
  readonly open: boolean;
  readonly title?: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-label={title} onCancel={onClose} onClose={open ? onClose : undefined}>
      {title !== undefined && <h2>{title}</h2>}
      {open && children}
    </dialog>
  );
}
