import type { Projection } from '../../../platform/events/projection.ts'

/** How what everybody may read of the path follows the log. */
export const pathProjection: Projection = {
  tables: ['path_leg', 'path_reading', 'area_figure'],
  on: {
    GatePassed: `
      insert into path_leg (area, leg, gate, passed_on, reasons, meanwhile, look_again_on, short_of)
      select area, data->>'leg', data->>'gate', (data->>'on')::date, data->>'reasons', data->>'meanwhile',
             (data->>'lookAgainOn')::date, coalesce(array(select jsonb_array_elements_text(data->'shortOf')), '{}')
      from batch`,
    LegStarted: `
      insert into path_leg (area, leg, started_on)
      select area, data->>'leg', (data->>'on')::date from batch
      on conflict (area, leg) do update set started_on = excluded.started_on`,
    LegDone: `
      update path_leg p set done_on = (b.data->>'on')::date, now = b.data->>'now'
      from batch b where p.area = b.area and p.leg = b.data->>'leg'`,
    AreaFiguresTaken: `
      insert into area_figure (area, nth, taken_on, figure, value, origin, source, known)
      select area, (data->>'nth')::integer, (data->>'on')::date, f->>'figure', (f->>'value')::bigint, f->>'origin',
             f->>'source', (data->'known'->>'about')::integer
      from batch, jsonb_array_elements(data->'figures') f`,
    ReadingTaken: `
      insert into path_reading (area, read_on, since, figure, state, per_cent, of_about)
      select area, (data->>'on')::date, (data->>'since')::date, f->>'figure', f->'reading'->>'state',
             (f->'reading'->>'perCent')::integer, (f->'reading'->>'of')::integer
      from batch, jsonb_array_elements(data->'figures') f`,
  },
}
