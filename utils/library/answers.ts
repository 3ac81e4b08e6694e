/**
 * The answers to questions that were asked of one transaction at once. They come in the order of the questions, so the
 * last alone is waited for: listening to each costs more than half of what reading it does.
 */
export async function answersTo<T>(questions: IDBRequest<T>[]): Promise<T[]> {
  const last = questions.at(-1);
  if (!last) return [];
  await new Promise<void>((resolve, reject) => {
    last.onsuccess = () => resolve();
    // One that fails takes the transaction with it, and so the last.
    last.onerror = () => reject(last.transaction?.error ?? last.error);
  });
  return questions.map(({ result }) => result);
}
