/**
 * A bound that only ends a test that hangs, or a time that the product promises, in milliseconds, on a machine that may be
 * slower than the one of docs/figures.md. By how much, e2e/run is told by the tests' Patience.
 */
export function patient(milliseconds: number): number {
  return milliseconds * Number(process.env.TEST_PATIENCE || 1)
}
