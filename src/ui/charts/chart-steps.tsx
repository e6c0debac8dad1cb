import type { VNode } from 'preact'

/** One year of a picture: what it says in words, and how high it stands between its lowest and highest, 0 to 1. */
export type ChartStep = { readonly words: string; readonly height: number }

export type ChartStepsWords = {
  readonly title: string
  readonly back: string
  readonly on: string
  readonly play: string
  readonly stop: string
  readonly speak: string
  readonly tones: string
  readonly hint: string
  /** Where there are keys. */
  readonly keys: string
}

/**
 * A picture read year by year: with the arrow keys or buttons, aloud in this device’s own voice, or as tones. Hidden until a
 * script finds that it can; the table beside says the same without one.
 */
export const ChartSteps = ({ steps, words }: { steps: readonly ChartStep[]; words: ChartStepsWords }): VNode => (
  <fieldset class="t-steps" data-t-steps={JSON.stringify(steps)} hidden>
    <legend>{words.title}</legend>
    <p class="t-small t-soft">
      {words.hint} <span class="t-only-desk">{words.keys}</span>
    </p>
    <p class="t-row">
      <StepButton does="back" label={words.back} />
      <StepButton does="on" label={words.on} />
      <StepButton does="play" label={words.play} other={words.stop} />
      <StepButton does="speak" label={words.speak} isSwitch />
      <StepButton does="tones" label={words.tones} isSwitch />
    </p>
    <p data-t-said role="status" />
  </fieldset>
)

const StepButton = (props: { does: string; label: string; other?: string; isSwitch?: boolean }): VNode => (
  <button
    type="button"
    class="t-button t-button--quiet t-button--slim"
    data-t-does={props.does}
    data-t-other={props.other}
    aria-pressed={props.isSwitch ? 'false' : undefined}
  >
    {props.label}
  </button>
)

/** Where each value stands between the lowest and the highest of them, 0 to 1: a tone’s height. */
export function heightsOf(values: ArrayLike<number>): readonly number[] {
  const all = Array.from(values)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return all.map(value => (high > low ? (value - low) / (high - low) : 0.5))
}
