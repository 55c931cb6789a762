import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was when an item of a list goes: the returned function is called before the removal, and once
 * `items` has changed the button that took the removed one's place has the focus, or the heading when none is left.
 */
export function useFocusAfterRemoval(list: RefObject<HTMLElement | null>, items: unknown): () => void {
  const place = useRef<number>(undefined);
  useEffect(() => {
    const at = place.current;
    place.current = undefined;
    if (at === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 1)] ?? list.current?.querySelector('h2');
    next?.focus();
  }, [list, items]);
  return () => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    place.current = Math.max(at, 0);
  };
}
