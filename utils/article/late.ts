/**
 * `known` with further fields that are worked out, all at once, when the first of them is read. From then on the object
 * is plain data like any other. `names` lists the fields of `Late`, each once.
 */
export function withLate<Known extends object, Late extends object>(
  known: Known,
  names: Readonly<Record<keyof Late, true>>,
  work: () => Late,
): Known & Late {
  const whole = { ...known } as Record<string, unknown>;
  const settle = () => {
    for (const [name, value] of Object.entries(work())) define(whole, name, { value, writable: true });
  };
  for (const name of Object.keys(names))
    define(whole, name, {
      get() {
        settle();
        return whole[name];
      },
    });
  return whole as Known & Late;
}

function define(target: object, name: string, property: PropertyDescriptor): void {
  Object.defineProperty(target, name, { ...property, enumerable: true, configurable: true });
}
