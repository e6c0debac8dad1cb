import type { Seen } from '../../../platform/db/act.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { areaIn, codeOf, presetUnder, readCode, readSliders } from '../domain/lab/asked.ts'
import { explain } from '../domain/model/about.ts'
import { sectors } from '../domain/model/england/model.ts'
import { today } from '../domain/model/scenario.ts'
import { findLabArea, type LabArea, listLabAreas } from '../store/area-figures.ts'
import { LabPage } from './lab.page.tsx'
import { LinesPage, OneLinePage } from './lines.page.tsx'
import { type LabAsked, lineOf, loadLab, routeOf } from './load-lab.ts'
import * as paths from './paths.ts'
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
    const { all, here } = await ask.read(seen => findPlaces(seen, asked.scenario.area, ask.query.area))
    // An area that is not here, or a count that is not: England, and it is said.
    const isElsewhere = here === undefined && asked.scenario.area !== 'england'
    const area = here?.code ?? 'england'
    const read = isElsewhere ? 'elsewhere' : asked.read
    const view = await loadLab({ ...asked, scenario: { ...asked.scenario, area }, read }, words, { all, here })
    return page(<LabPage view={view} words={words} />)
  })

  on.get(paths.labLines, 'anyone', ask => page(<LinesPage sectors={sectors} words={text(ask.language).public.lab} />))

  on.get(paths.labLine, 'anyone', async ask => {
    const line = explain(ask.params.line)
    if (!line) return notFound()
    const words = text(ask.language).public.lab
    return page(<OneLinePage line={line} value={await valueWords(line.name, words)} words={words} />)
  })
}

/** Every area the lab can be opened for, and the one asked for: by the count a link names, or by its name as it is counted now. */
async function findPlaces(
  seen: Seen,
  code: string,
  named: string | undefined,
): Promise<{ readonly all: readonly LabArea[]; readonly here: LabArea | undefined }> {
  const all = await listLabAreas(seen)
  const here = code === 'england' ? all.find(({ area }) => area === named) : await findLabArea(seen, code)
  return { all, here }
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
