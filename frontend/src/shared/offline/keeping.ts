const controller = new AbortController();

/** Aborted when the visitor has cleared: nothing more is kept in this browser as long as the page is open. */
export const keeping: AbortSignal = controller.signal;

/** Ends what is being saved, and lets nothing more be. */
export function stopKeeping(): void {
  controller.abort();
}

/** False once the visitor has cleared. */
export function mayKeep(): boolean {
  return !keeping.aborted;
}
