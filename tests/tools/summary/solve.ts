/** The x of `matrix` · x = `right`, for a symmetric positive definite matrix, row by row (Cholesky). */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const root = new Float64Array(matrix.length);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (root[i * n + k] ?? 0) * (root[j * n + k] ?? 0);
      root[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (root[j * n + j] ?? 1);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - (root[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (root[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] ?? 0) - (root[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (root[i * n + i] ?? 1);
  }
  return x;
}

/** Adds `weight` · row · rowᵀ to the lower half of `matrix`. */
export function addProduct(matrix: Float64Array, row: ArrayLike<number>, weight: number): void {
  const n = row.length;
  for (let i = 0; i < n; i++) {
    const scaled = weight * (row[i] ?? 0);
    if (scaled === 0) continue;
    for (let j = 0; j <= i; j++) matrix[i * n + j] = (matrix[i * n + j] ?? 0) + scaled * (row[j] ?? 0);
  }
}
