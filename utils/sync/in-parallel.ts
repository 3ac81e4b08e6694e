/** As many as a browser opens to one host. */
const AT_ONCE = 6;

/** Does it for each, `atOnce` at a time, and answers in the order given. What one throws ends it all. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let isEnded = false;
  const worker = async () => {
    while (next < items.length && !isEnded) {
      const at = next++;
      try {
        results[at] = await work(items[at] as T);
      } catch (error) {
        isEnded = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
