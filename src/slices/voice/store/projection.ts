import type { Projection } from '../../../platform/events/projection.ts'

/** How the table of check-ins follows the log: each for its author alone. */
export const checkInProjection: Projection = {
  tables: ['check_in'],
  on: {
    CheckInKept: `
      insert into check_in (area, check_in, child, about, face, kept_on, author, audience, named)
      select area, (data->>'checkIn')::uuid, child, data->>'about', coalesce(data->>'words', ''), happened_on,
             coalesce(said_by, actor), 'only-me', '{}'
      from batch`,
    CheckInTakenBack: `
      delete from check_in c using batch where c.area = batch.area and c.check_in = (batch.data->>'checkIn')::uuid`,
  },
  ids: { check_in: 'check_in' },
}
