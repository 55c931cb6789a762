import type { PluralMessage } from '../../strategy/language';

/** English has two plural forms; the categories that only Polish has repeat the second. */
export function plural(one: string, other: string): PluralMessage {
  return { one, few: other, many: other, other };
}
