/**
 * Exponential, logarithm and power made of nothing but + - * / and the bits of a number. Engines may differ in the last digit
 * of their own; a scenario sent by link must give the same bytes in every one.
 */
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
/** Two to the power of -1022, -1021 and on to 1023. */
const powers = new Float64Array(2046)
for (let at = 0, power = 2.2250738585072014e-308; at < powers.length; at += 1, power *= 2) powers[at] = power
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10

/** e to the power of x: within one unit of the last place. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -708.3964185322641) return 0
  const k = Math.floor(x * Math.LOG2E + 0.5)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // Two to the power of 1024 is no number: half of it, and then twice.
  return k > 1023 ? 2 * y * (powers[2045] ?? 0) : y * (powers[k + 1022] ?? 0)
}

/** The natural logarithm of x. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === Number.POSITIVE_INFINITY) return x
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2
  float[0] = x
  let k = ((words[1] ?? 0) >>> 20) - 1023
  // Dividing by a power of two is exact, and quicker than writing the bits.
  let m = k > 1022 ? (x * 0.5) / (powers[k + 1021] ?? 1) : x / (powers[k + 1022] ?? 1)
  if (m > Math.SQRT2) {
    m *= 0.5
    k += 1
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const half = 0.5 * f * f
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f)
}

/** x to the power of y, for x of nought or more. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (x <= 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY
  return exp(y * log(x))
}
