let busy = false;

/**
 * Runs `work` unless other work of this kind is under way in this pane (a double click, a clean-up during an insertion); then it
 * gives `refusal` at once.
 */
export async function exclusively<Outcome>(work: () => Promise<Outcome>, refusal: Outcome): Promise<Outcome> {
  if (busy) return refusal;
  busy = true;
  try {
    return await work();
  } finally {
    busy = false;
  }
}
