import { HostError, UnsimulatedError } from '../host-error';
import type { Simulation } from '../simulation';
import { editSheet } from './edit-sheet';
import { editTable, isTableEdit } from './edit-table';
import type { EditOutcome, PlannerEdit } from './planner-edit';

/**
 * Does to the workbook what a planner does, by the rules of Excel that the object model follows as well.
 * @throws Error when there is no such sheet or table
 */
export function carryOutEdit(simulation: Simulation, edit: PlannerEdit): EditOutcome {
  try {
    if (isTableEdit(edit)) editTable(simulation, edit);
    else editSheet(simulation, edit);
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof UnsimulatedError) return { kind: 'unknown', what: error.member };
    if (error instanceof HostError) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  }
}
