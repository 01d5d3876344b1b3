/**
 * Natural logarithm of the gamma function for x > 0, by Stirling's series after a shift to x ≥ 15; relative error
 * below 1e-14.
 *
 * Formula: ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + 1/(1260x⁵) − 1/(1680x⁷) + 1/(1188x⁹).
 * Reference: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.41.
 *
 * @example logGamma(5) // ln 24 = 3.178…
 * @throws RangeError unless x is finite and above 0
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`logGamma of ${x}`);
  let shift = 0;
  let at = x;
  if (at < 15) {
    let product = 1;
    while (at < 15) {
      product *= at;
      at += 1;
    }
    shift = Math.log(product);
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
