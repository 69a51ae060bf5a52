/** Longest stretch of work before the page gets its thread back, in ms. */
const stretch = 8;

/** Works through steps in short stretches; null when told to stop half-way. */
export async function inSlices<End>(
  steps: Generator<undefined, End>,
  signal: AbortSignal,
): Promise<End | null> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < stretch) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    started = performance.now();
  }
}
