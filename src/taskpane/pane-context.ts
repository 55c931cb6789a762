import type { Dispatch } from 'react';
import { createContext, useContext } from 'react';
import type { Strategy } from '../strategy/strategy';
import type { ChosenCount } from './chosen-count';
import type { PaneAction, PaneState } from './pane-state';
import type { WorkbookPort } from './workbook-port';

/** What every part of the pane works with. */
export interface PaneAccess {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** How much the chosen nodes make in the draft. */
  readonly count: ChosenCount;
  readonly strategies: readonly Strategy[];
  readonly port: WorkbookPort;
}

export const PaneContext = createContext<PaneAccess | undefined>(undefined);

/** @throws Error outside the pane: a fault of the program. */
export function usePane(): PaneAccess {
  const access = useContext(PaneContext);
  if (access === undefined) throw new Error('usePane was called outside the pane');
  return access;
}
