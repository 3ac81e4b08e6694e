/** Is somebody at work under this lock, in whatever page or worker? Who was killed is not. */
export async function isLocked(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
