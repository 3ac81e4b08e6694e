/** All keys of several parts whose first is this. An array sorts behind every number and every text. */
export function beginningWith(part: string): IDBKeyRange {
  return IDBKeyRange.bound([part], [part, []]);
}
