/** Whether the user is editing a cell, and who waits for the end of it. */
export interface CellEditMode {
  readonly editing: boolean;
  set(editing: boolean): void;
  /** Comes back when no cell is being edited. */
  over(): Promise<void>;
}

export function cellEditMode(): CellEditMode {
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    get editing() {
      return editing;
    },
    set: (isEditing) => {
      editing = isEditing;
      if (editing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    over: async () => {
      if (editing) await new Promise<void>((resume) => waiting.push(resume));
    },
  };
}
