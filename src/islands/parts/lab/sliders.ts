import { kinds } from '../../../slices/reform/domain/lab/levers.ts'
import { sayValue } from '../../../slices/reform/domain/lab/say.ts'
import type { Scenario } from '../../../slices/reform/domain/model/scenario.ts'

type Words = { readonly yes: string; readonly no: string; readonly open: string }

/** The sliders of a form as a scenario, with the loops its link cuts. A belief left in its middle is open, and is not in it. */
export function scenarioIn(form: HTMLFormElement): Scenario {
  const levers: Record<string, number> = {}
  const beliefs: Record<string, number> = {}
  for (const slider of slidersIn(form)) {
    const [before, name = ''] = slider.name.split('.')
    if (before === 'do') levers[name] = slider.valueAsNumber
    else if (!isOpen(slider)) beliefs[name] = slider.valueAsNumber
  }
  const cuts = [...form.querySelectorAll<HTMLInputElement>('input[name^="cut."]')].map(({ name }) =>
    Number(name.slice('cut.'.length)),
  )
  const area = form.querySelector<HTMLInputElement>('input[name=area]')?.value ?? 'england'
  return { levers, beliefs, cuts, area }
}

export const slidersIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=range]'),
]

/** Says a slider’s value beside it, and to a screen reader. */
export function sayBeside(slider: HTMLInputElement, words: Words): void {
  const kind = kinds.find(each => each === slider.dataset.tKind)
  const output = document.getElementById(`${slider.id}-words`)
  if (!kind || !output) return
  const range = { from: Number(slider.min), to: Number(slider.max) }
  const scale = slider.dataset.tScale?.split('|')
  const said = isOpen(slider)
    ? words.open
    : sayValue(kind, slider.valueAsNumber, range, { yes: words.yes, no: words.no, scale })
  output.textContent = said
  slider.setAttribute('aria-valuetext', said)
}

const isOpen = ({ dataset, valueAsNumber }: HTMLInputElement): boolean =>
  dataset.tMiddle !== undefined && Math.abs(Number(dataset.tMiddle) - valueAsNumber) < 1e-9
