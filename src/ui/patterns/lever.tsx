import type { ComponentChildren, VNode } from 'preact'

export type LeverProps = {
  name: string
  label: string
  /** What it says now: `£1.35bn a year`. */
  words: string
  value: number
  min: number
  max: number
  step: number
  /** What the ends mean, or where it comes from. */
  hint?: ComponentChildren
  /** What an island needs to say a value: the words of each end, or the unit. */
  data?: Readonly<Record<`data-${string}`, string>> | undefined
}

/** A slider with its name and what it says now. Without script it is sent with its form, like any other field. */
export const Lever = ({ name, label, words, value, min, max, step, hint, data }: LeverProps): VNode => (
  <div class="t-lever">
    <div class="t-lever__top">
      <label for={name}>{label}</label>
      <output for={name} id={`${name}-words`}>
        {words}
      </output>
    </div>
    <input
      type="range"
      id={name}
      name={name}
      min={min}
      max={max}
      step={step}
      value={value}
      aria-valuetext={words}
      aria-describedby={hint ? `${name}-hint` : undefined}
      {...data}
    />
    {hint && (
      <p class="t-small t-soft" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </div>
)
