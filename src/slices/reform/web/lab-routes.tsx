import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { areaIn, codeOf, presetUnder, readCode, readSliders } from '../domain/lab/asked.ts'
import { explain } from '../domain/model/about.ts'
import { sectors } from '../domain/model/england/model.ts'
import { today } from '../domain/model/scenario.ts'
import { LabPage } from './lab.page.tsx'
import { LinesPage, OneLinePage } from './lines.page.tsx'
import { type LabAsked, lineOf, loadLab, routeOf } from './load-lab.ts'
import { orBusy } from './or-busy.ts'
import * as paths from './paths.ts'
import { findPlaces } from './place.ts'
import { text } from './text/text.ts'
import { valueWords } from './value-words.ts'

/** The way everybody starts from: the report’s own. */
const usualStart = 'tandem-by-gate'

/** The lab: no account, nothing kept of who asks. A form’s sliders become a short link that replays exactly (LAB-5). */
export const labRoutes = (on: Routes): void => {
  on.get(paths.lab, 'anyone', async ask => {
    const moved = readSliders(ask.query)
    if (moved)
      return seeOther(
        paths.lab.to(
          {},
          {
            s: codeOf(moved.scenario),
            from: routeOf(ask.query.from),
            line: lineOf(ask.query.line),
            read: moved.read === 'mended' ? 'mended' : undefined,
          },
        ),
      )
    const words = text(ask.language).public.lab
    const asked = askedIn(ask.query)
    return orBusy(async () => {
      const named = asked.scenario.area === 'england' ? ask.query.area : asked.scenario.area
      const places = await ask.read(seen => findPlaces(seen, named))
      const area = places.here?.code ?? 'england'
      const read = places.isElsewhere ? 'elsewhere' : asked.read
      const view = await loadLab({ ...asked, scenario: { ...asked.scenario, area }, read }, words, places)
      return page(<LabPage view={view} words={words} />)
    })
  })

  on.get(paths.labLines, 'anyone', ask => {
    const { part, find = '' } = ask.query
    const view = { sectors, part, find: find.trim().slice(0, 60) }
    return page(<LinesPage view={view} words={text(ask.language).public.lab} />)
  })

  on.get(paths.labLine, 'anyone', async ask => {
    const line = explain(ask.params.line)
    if (!line) return notFound()
    const words = text(ask.language).public.lab
    return orBusy(async () =>
      page(<OneLinePage line={line} value={await valueWords(line.name, words)} words={words} />),
    )
  })
}

/** What an address asks for: a code, or a whole way by its name; where a code cannot be read, where everyone starts. */
export function askedIn(query: OpenAsk['query']): LabAsked {
  const start = routeOf(query.from) ?? usualStart
  const line = lineOf(query.line)
  const begin = presetUnder(start, { ...today, area: areaIn(query.area) })
  if (query.s === undefined) return { scenario: begin, start, line, read: 'whole' }
  const found = readCode(query.s)
  if ('read' in found) return { scenario: begin, start, line, read: found.read }
  return { scenario: found.scenario, start, line, read: query.read === 'mended' ? 'mended' : 'whole' }
}
