/** A whole number from 0 to `limit` - 1 (at most 2^32) that nobody can foresee; also over plain HTTP. */
export function below(limit: number): number {
  const most = Math.floor(2 ** 32 / limit) * limit
  for (;;) {
    const value = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    if (value < most) return value % limit
  }
}
