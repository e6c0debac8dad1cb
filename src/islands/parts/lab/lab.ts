import { codeOf, presetUnder } from '../../../slices/reform/domain/lab/asked.ts'
import type { Live } from '../../../slices/reform/domain/lab/live.ts'
import { routeKeys } from '../../../slices/reform/domain/lab/routes.ts'
import type { Scenario } from '../../../slices/reform/domain/model/scenario.ts'
import { type Drawn, openCrew } from './crew.ts'
import { paintLine, paintSentence, type Shown } from './paint.tsx'
import { sayBeside, scenarioIn, slidersIn } from './sliders.ts'
import { renewSteps } from './steps.ts'

/** What is felt as waiting while a slider moves. */
const slowMs = 100

/** Makes the sliders of the lab live: each move is worked out in workers and painted, the newest only. */
export function makeLabLive(form: HTMLFormElement): void {
  const live: Live = JSON.parse(form.dataset.tLab ?? '{}')
  const crew = openCrew(Math.min(4, Math.max(1, navigator.hardwareConcurrency || 2)), live.local)
  let others: readonly Shown[] = []
  let mine: Shown | undefined
  let asked: Scenario | undefined
  let isBusy = false
  let beliefsDrawn = ''
  let isSlow = false
  const shown = (): readonly Shown[] => (mine ? [...others.filter(({ key }) => key !== mine?.key), mine] : [])
  const beside = live.routes.filter(route => route.beside > 0).toSorted((a, b) => a.beside - b.beside)

  const paintNow = ({ past }: Drawn): void => {
    paintLine(live, past, shown())
    paintSentence(live, shown())
    renewSteps(live, shown())
    form.dataset.tPainted = String(Math.round(performance.now()))
  }
  // Beliefs move every route. One’s own is painted first; the others follow, unless a slider has moved again.
  const draw = async (scenario: Scenario): Promise<void> => {
    // On a slow machine a first sight of a fifth of the worlds comes at once; the sentence waits for all of them.
    if (isSlow && others.length > 0) {
      const first = await crew.draw(scenario, 5)
      mine = ownOf(live, scenario, first)
      paintLine(live, first.past, shown())
      if (asked) return
    }
    const began = performance.now()
    const own = await crew.draw(scenario)
    isSlow = performance.now() - began > slowMs
    mine = ownOf(live, scenario, own)
    const beliefs = JSON.stringify([scenario.beliefs, scenario.cuts])
    if (others.length > 0) paintNow(own)
    if (beliefs === beliefsDrawn) return
    const drawn: Shown[] = []
    for (const route of beside) {
      const key = routeKeys.find(each => each === route.key)
      if (!key || asked) return
      drawn.push({ ...route, band: key === 'pillar-2-first', fan: await crew.draw(presetUnder(key, scenario)) })
    }
    beliefsDrawn = beliefs
    others = drawn
    paintNow(own)
  }
  const go = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    while (asked) {
      const scenario = asked
      asked = undefined
      await draw(scenario)
    }
    isBusy = false
  }
  const move = (): void => {
    asked = scenarioIn(form)
    sayAddress(asked)
    void go()
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'range') return
    sayBeside(target, live.words)
    move()
  })
  offerCopy(live.words.copied)
  if (slidersIn(form).length > 0) move()
}

/** The reader’s own route: one of the whole ways while it is just that, else theirs. */
function ownOf(live: Live, scenario: Scenario, fan: Drawn): Shown {
  const code = codeOf(scenario)
  const same = routeKeys.find(key => codeOf(presetUnder(key, scenario)) === code)
  const route = live.routes.find(({ key }) => key === same)
  return { key: 'own', title: live.words.yours, look: 'own', ...route, band: true, fan }
}

function sayAddress(scenario: Scenario): void {
  const code = codeOf(scenario)
  const address = `/lab?s=${code}`
  for (const said of document.querySelectorAll('[data-t-link]')) said.textContent = address
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-t-copy] a')) link.href = address
  for (const tab of document.querySelectorAll<HTMLAnchorElement>('#table .t-tabs a')) {
    const there = new URL(tab.href)
    there.searchParams.set('s', code)
    tab.href = there.href
  }
  // The same choices in another place.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-t-areas] a')) {
    const there = new URL(link.href)
    const area = there.searchParams.get('area') ?? 'england'
    there.searchParams.set('s', codeOf({ ...scenario, area }))
    link.href = there.href
  }
}

/** The link goes to the clipboard where there is one; else it opens, and can be copied from the bar. */
function offerCopy(copied: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-t-copy] a'))
    link.addEventListener('click', event => {
      if (!navigator.clipboard) return
      event.preventDefault()
      void navigator.clipboard.writeText(link.href).then(() => {
        link.textContent = copied
      })
    })
}
