/**
 * Exponential, logarithm and power made of nothing but + - * / and the bits of a number. Engines may differ in the last digit
 * of their own; a scenario sent by link must give the same bytes in every one.
 */
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
/** Two to the power of -1022, -1021 and on to 1023. */
const powers = new Float64Array(2046)
for (let at = 0, power = 2.2250738585072014e-308; at < powers.length; at += 1, power *= 2) powers[at] = power
/** Two to the power of 0, of 1/32, and on to 31/32, each rounded once. */
const roots = Float64Array.from([
  1,
  1.0218971486541166,
  1.0442737824274138,
  1.0671404006768237,
  1.0905077326652577,
  1.1143867425958924,
  1.1387886347566916,
  1.1637248587775775,
  1.189207115002721,
  1.215247359980469,
  1.241857812073484,
  1.2690509571917332,
  1.2968395546510096,
  1.3252366431597413,
  1.3542555469368927,
  1.383909881963832,
  Math.SQRT2,
  1.4451808069770467,
  1.4768261459394993,
  1.5091644275934228,
  1.5422108254079407,
  1.5759808451078865,
  1.6104903319492543,
  1.645755478153965,
  1.681792830507429,
  1.718619298122478,
  1.7562521603732995,
  1.7947090750031072,
  1.8340080864093424,
  1.8741676341103,
  1.9152065613971474,
  1.9571441241754002,
])
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const partHigh = 0.021660849390173098
const partLow = 2.325192846878874e-12

/**
 * e to the power of x: within one unit of the last place. The nearest 32nd of a power of two is looked up; what is left is so small
 * that six terms say it, in a few short sums side by side and no division: in the small model half the time is spent waiting here.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -708.3964185322641) return 0
  const n = Math.floor(x * 46.16624130844683 + 0.5)
  const r = x - n * partHigh - n * partLow
  const t = r * r
  const small = r + t * (0.5 + r * (1 / 6)) + t * t * (1 / 24 + r * (1 / 120) + t * (1 / 720))
  const root = roots[n & 31] ?? 1
  const k = n >> 5
  // Two to the power of 1024 is no number: half of it, and then twice.
  if (k > 1023) return 2 * (root + root * small) * (powers[2045] ?? 0)
  const scale = root * (powers[k + 1022] ?? 0)
  return scale + scale * small
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
