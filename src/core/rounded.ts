/** A number with at most so many decimals; never −0. */
export function rounded(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(number * scale) / scale + 0;
}
