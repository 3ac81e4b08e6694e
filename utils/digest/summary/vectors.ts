/** Weights of stems. */
export type Vector = Map<string, number>;

/** Adds to a stem's weight, in place. */
export function add(vector: Vector, stem: string, weight: number): void {
  vector.set(stem, (vector.get(stem) ?? 0) + weight);
}

/** Brings `vector` to length 1, in place. */
export function unit(vector: Vector): Vector {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}

/** The cosine, of unit vectors. */
export function product(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}
