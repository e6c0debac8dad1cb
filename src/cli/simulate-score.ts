import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { dayOf } from '../kernel/plain-date.ts'
import { readFigures } from '../slices/reform/domain/forecasts/new-figures.ts'
import { scoresOf, summaryOf } from '../slices/reform/domain/forecasts/score.ts'
import { addLoaded, listCame, listFigures, listKept } from '../slices/reform/store/ledger.ts'
import type { AloneCommand } from './alone.ts'
import { WrongUse } from './command.ts'

export const simulateScoreCommand: AloneCommand = {
  name: 'simulate score',
  takes: '[FILE]',
  does: 'Holds what the lab said against what came since; a FILE (CSV or JSON) brings newly published figures first.',
  run: ({ words: [file], say }) => {
    if (file !== undefined) {
      const read = readFigures(rowsOf(file), listFigures())
      if ('problems' in read) {
        for (const { line, because } of read.problems) say(`Row ${line}: ${because}`)
        say('Nothing was loaded.')
        return false
      }
      addLoaded({ loadedOn: dayOf(new Date()), figures: read.figures })
      say(`Loaded: ${read.figures.length} figures.`)
    }
    const figures = listCame()
    for (const kept of listKept())
      for (const { way } of kept.codes) {
        const scores = scoresOf(kept, way, figures)
        const { inside, error, plainError, loss } = summaryOf(scores)
        const per = (share: number): string => (100 * share).toFixed(1)
        say(
          scores.length === 0
            ? `${kept.on}, model ${kept.version}, ${way}: nothing has been published since.`
            : `${kept.on}, model ${kept.version}, ${way}: ${inside} of ${scores.length} in the band; error ${per(error)}%, plain growth ${plainError === undefined ? 'none' : `${per(plainError)}%`}, loss ${per(loss)}%.`,
        )
        for (const { figure, low, middle, high, plain } of way === 'no-reform' ? scores : [])
          say(
            `  ${figure.series} ${figure.at}: came ${figure.value}; said ${middle}, ${low} to ${high}; growth ${plain}`,
          )
      }
    return true
  },
}

function rowsOf(file: string): readonly Readonly<Record<string, unknown>>[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  if (/^\s*\[/.test(text)) {
    return z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text))
  }
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true, trim: true }))
  if (rows[0] && !('series' in rows[0] && 'value' in rows[0]))
    throw new WrongUse(
      'FILE has the headings series, at, value, basis, source, url and published; or is a JSON list of such rows.',
    )
  return rows
}
