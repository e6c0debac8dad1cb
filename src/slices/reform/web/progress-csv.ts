import type { AreaId } from '../../../kernel/ids.ts'
import { figures } from '../domain/path/path.ts'
import type { ReadingRow } from '../store/queries.ts'

type Area = { readonly area: AreaId; readonly readings: readonly ReadingRow[] }

/** Every reading of every area, one figure a line. What may not be said has its reason instead of a number. */
export const progressCsv = (areas: readonly Area[]): string =>
  [
    'area,read_on,since,figure,state,per_cent,of_about',
    ...areas.flatMap(({ area, readings }) =>
      readings.flatMap(row =>
        figures.map(figure => {
          const reading = row.readings[figure] ?? { state: 'not-counted' as const }
          const numbers = reading.state === 'counted' ? `${reading.perCent},${reading.of}` : ','
          return `${area},${row.on},${row.since},${figure},${reading.state},${numbers}`
        }),
      ),
    ),
    '',
  ].join('\r\n')
