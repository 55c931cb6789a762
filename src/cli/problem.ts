import { formatMessage, type MessageValues } from '../strategy/language';
import type { Messages } from './messages/messages';

/** Why a command cannot be carried out: a message of the catalogue and what fills its placeholders. */
export interface CliProblem {
  readonly message: keyof Messages['problems'];
  readonly values: MessageValues;
}

export function problem(message: CliProblem['message'], values: MessageValues = {}): CliProblem {
  return { message, values };
}

/** The problem as one sentence. */
export function describeProblem({ message, values }: CliProblem, messages: Messages): string {
  return formatMessage(messages.problems[message], values);
}
