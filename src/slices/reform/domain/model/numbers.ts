/**
 * Exponential, logarithm and power made of nothing but + - * / and the bits of a number. Engines may differ in the last digit
 * of their own; a scenario sent by link must give the same bytes in every one.
 */
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
const ln2High = 6.93147180369123816490e-1
const ln2Low = 1.90821492927058770002e-10

/** e to the power of x: within one unit of the last place. */
export function exp(x: number): number {
  if (x !== x) return x
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -708.3964185322641) return 0
  const k = Math.floor(x * 1.4426950408889634 + 0.5)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // Half of k twice: two to the power of 1024 is no number.
  const half = k >> 1
  return y * powerOfTwo(half) * powerOfTwo(k - half)
}

/** The natural logarithm of x. */
export function log(x: number): number {
  if (x !== x || x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === Number.POSITIVE_INFINITY) return x
  float[0] = x < 2.2250738585072014e-308 ? x * 18014398509481984 : x
  const top = words[1] ?? 0
  let k = (top >>> 20) - 1023 - (x < 2.2250738585072014e-308 ? 54 : 0)
  words[1] = (top & 0x000fffff) | 0x3ff00000
  let m = float[0] ?? 1
  if (m > 1.4142135623730951) {
    m *= 0.5
    k += 1
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd =
    z *
    (6.666666666666735130e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const half = 0.5 * f * f
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f)
}

/** x to the power of y, for x of nought or more. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (x <= 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY
  return exp(y * log(x))
}

function powerOfTwo(k: number): number {
  words[0] = 0
  words[1] = (k + 1023) << 20
  return float[0] ?? 1
}
