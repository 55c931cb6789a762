import { officeTheme, whenOfficeReady } from '../excel/office';
import type { WorkbookPort } from './workbook-port';

/** The workbook as Office.js reaches it. What the first view does not need is loaded when it is called for. */
export const officeWorkbook: WorkbookPort = {
  whenReady: whenOfficeReady,
  colorMode: officeTheme,
  insertDraft: async (draft, options) => (await import('../excel/insert-draft')).insertDraft(draft, options),
  findInsertedGoals: async () => (await import('../excel/find-inserted-goals')).findInsertedGoals(),
  addIndicators: async (addition) => (await import('../excel/add-indicators')).addIndicators(addition),
  findUnfinished: async () => {
    const [{ cleanUpUnfinished, findUnfinished }, { HostProblemError }] = await Promise.all([
      import('../excel/unfinished-insertion'),
      import('../excel/host-problem'),
    ]);
    try {
      const insertion = await findUnfinished();
      if (insertion === undefined) return { kind: 'none' };
      if (insertion.write || insertion.sheets.length > 0) return { kind: 'found', insertion };
      // Only the add-in's own record is left: nothing that the planner has to be asked about.
      await cleanUpUnfinished(insertion);
      return { kind: 'none' };
    } catch (error) {
      if (error instanceof HostProblemError) return { kind: 'unanswered' };
      throw error;
    }
  },
  cleanUpUnfinished: async (unfinished) =>
    (await import('../excel/unfinished-insertion')).cleanUpUnfinished(unfinished),
  goToSheet: async (name) => (await import('../excel/navigation')).goToSheet(name),
  readWorkbook: async () => (await import('../excel/read-open-workbook')).readOpenWorkbook(),
  watchWorkbook: async (onChange) => {
    const [{ watchWorkbook }, { HostProblemError }] = await Promise.all([
      import('../excel/watch-workbook'),
      import('../excel/host-problem'),
    ]);
    try {
      return await watchWorkbook(onChange);
    } catch (error) {
      if (error instanceof HostProblemError) return undefined;
      throw error;
    }
  },
  applyChange: async (plan) => (await import('../excel/apply-change')).applyChange(plan),
  undoWrite: async (id, options) => (await import('../excel/undo-write')).undoWrite(id, options),
  insertSection: async (section, options) =>
    (await import('../excel/insert-section')).insertSection(section, options),
  insertCheck: async (content, options) =>
    (await import('../excel/insert-section')).insertCheck(content, options),
  changeDismissals: async (change) => (await import('../excel/change-dismissals')).changeDismissals(change),
  selectCell: async (place) => (await import('../excel/select-cell')).selectCell(place),
};
