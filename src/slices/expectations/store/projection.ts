import type { Projection } from '../../../platform/events/projection.ts'

/** How drafts follow the log. */
export const draftProjection: Projection = {
  tables: ['agreed_text'],
  on: {
    ExpectationDrafted: `
      insert into agreed_text (area, dialogue, version, name, title, words, agreed_on)
      select area, (data->>'dialogue')::uuid, (data->>'version')::integer, data->>'name', data->>'title', data->>'words',
             (data->>'agreedOn')::date
      from batch
      on conflict (area, dialogue) do update set version = excluded.version, name = excluded.name,
        title = excluded.title, words = excluded.words, agreed_on = excluded.agreed_on`,
  },
}
