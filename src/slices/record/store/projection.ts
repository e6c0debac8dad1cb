import type { Projection } from '../../../platform/events/projection.ts'

const named = `array(select jsonb_array_elements_text(data->'named')::uuid)`
const namedInBatch = `array(select jsonb_array_elements_text(b.data->'named')::uuid)`
const theirs = `coalesce((data->>'whose')::uuid, (data->>'author')::uuid)`

/** How the tables of a record follow the log. */
export const recordProjection: Projection = {
  tables: [
    'record',
    'record_entry',
    'record_attachment',
    'record_difference',
    'record_profile_read',
    'record_change',
    'record_capacity',
    'record_chosen_words',
  ],
  ids: {
    ...{ record: 'child', record_entry: 'child', record_attachment: 'child' },
    ...{ record_difference: 'child', record_profile_read: 'child' },
    ...{ record_change: 'child', record_capacity: 'child', record_chosen_words: 'child' },
  },
  owed: { record: { id: 'child', body: ['setting_body'], person: 'contact', live: 'true' } },
  on: {
    RecordOpened: `
      insert into record (area, child, opened_on, because, setting_body, contact)
      select area, child, (data->>'openedOn')::date, data->>'because', (data->>'setting')::uuid, (data->>'contact')::uuid
      from batch`,
    EntryWritten: [
      `
      insert into record_entry (area, entry, version, child, is_latest, part, words, language, pictures, voice, author,
                                typed_by, hand, heard_on, heard_how, heard_with, audience, named, written_on, check_by,
                                brought_source, brought_writer, brought_on, brought_version, brought_section, is_kept)
      select b.area, (data->>'entry')::uuid, (data->>'version')::integer, b.child, true, data->>'part', data->>'words',
             data->>'language', array(select jsonb_array_elements_text(data->'pictures')), data->>'voice', ${theirs},
             (data->>'author')::uuid,
             case when data->>'author' = data->>'whose' or data->'brought'->>'byOwnHand' = 'true' then (data->>'whose')::uuid
                  else coalesce(older.hand, (data->>'author')::uuid) end,
             (data->'heard'->>'on')::date, data->'heard'->>'how', data->'heard'->>'withHelpOf', data->>'audience',
             ${named}, (data->>'writtenOn')::date, (data->'check'->>'by')::date,
             (data->'brought'->>'source')::uuid, (data->'brought'->>'writer')::uuid, (data->'brought'->>'on')::date,
             (data->'brought'->>'version')::integer, data->'brought'->>'section', coalesce(older.is_kept, false)
      from batch b
      left join record_entry older
        on older.area = b.area and older.entry = (data->>'entry')::uuid and older.is_latest`,
      `
      update record_entry e set is_latest = false /* may change none: a first version has none before it */
      from batch b
      where e.area = b.area and e.entry = (b.data->>'entry')::uuid and e.is_latest
        and e.version < (b.data->>'version')::integer`,
      // Each version has what came with it; what was taken away later stands in the history.
      `
      insert into record_attachment (area, entry, version, place, child, file, kind, type, bytes, sha256, about, width,
                                     height, scanned, audience, author, named)
      select b.area, (b.data->>'entry')::uuid, (b.data->>'version')::integer, a.place, b.child, (a.it->>'file')::uuid,
             a.it->>'kind', a.it->>'type', (a.it->>'bytes')::integer, a.it->>'sha256', a.it->>'about',
             (a.it->'size'->>'width')::integer, (a.it->'size'->>'height')::integer, (a.it->>'scanned')::boolean,
             b.data->>'audience', coalesce((b.data->>'whose')::uuid, (b.data->>'author')::uuid), ${namedInBatch}
      from batch b, jsonb_array_elements(b.data->'attached') with ordinality a (it, place)`,
    ],
    EntryHeldDifferently: `
      insert into record_difference (area, view, entry, child, words, language, voice, author, typed_by, audience, named,
                                     written_on, brought_source, brought_writer, brought_on)
      select area, (data->>'view')::uuid, (data->>'entry')::uuid, child, data->>'words', data->>'language',
             data->>'voice', ${theirs}, (data->>'author')::uuid, data->>'audience', ${named}, (data->>'writtenOn')::date,
             (data->'brought'->>'source')::uuid, (data->'brought'->>'writer')::uuid, (data->'brought'->>'on')::date
      from batch`,
    // Every earlier version follows the choice too, and so does the story: what is "only me" now was never for others.
    SharingChosen: [
      `
      update record_entry e set audience = b.data->>'audience', named = ${namedInBatch},
        is_kept = coalesce((b.data->>'isKept')::boolean, false)
      from batch b
      where e.area = b.area and e.entry = (b.data->>'entry')::uuid`,
      `
      update record_difference d set audience = b.data->>'audience', named = ${namedInBatch} /* may change none */
      from batch b where d.area = b.area and d.entry = (b.data->>'entry')::uuid`,
      `
      update record_attachment a set audience = b.data->>'audience', named = ${namedInBatch} /* may change none */
      from batch b where a.area = b.area and a.entry = (b.data->>'entry')::uuid`,
      `
      update record_change c set audience = b.data->>'audience', named = ${namedInBatch} /* may change none */
      from batch b where c.area = b.area and c.entry = (b.data->>'entry')::uuid`,
      `
      update timeline t set audience = b.data->>'audience', named = ${namedInBatch} from batch b
      where t.area = b.area and t.child = b.child and t.stream = b.stream and t.data->>'entry' = b.data->>'entry'
        and t.type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered')
        and t.version < b.version`,
    ],
    ProfileRead: `
      insert into record_profile_read (area, child, version, reader, read_on, entries_read)
      select area, child, version, (data->>'reader')::uuid, (data->>'readOn')::date,
             array(select jsonb_array_elements_text(data->'entriesRead')::uuid)
      from batch`,
    EntryChangeAsked: `
      insert into record_change (area, change, child, entry, entry_version, words, author, asked_on, due_on, audience, named)
      select area, (data->>'change')::uuid, child, (data->>'entry')::uuid, (data->>'version')::integer, data->>'words',
             (data->>'by')::uuid, (data->>'askedOn')::date, (data->'owed'->>'by')::date, data->>'audience', ${named}
      from batch`,
    EntryChangeAnswered: `
      update record_change c set answer = b.data->>'answer', answer_words = b.data->>'words',
        by_person = (b.data->>'by')::uuid, answered_on = (b.data->>'answeredOn')::date
      from batch b where c.area = b.area and c.change = (b.data->>'change')::uuid`,
    CapacityRecorded: `
      insert into record_capacity (area, capacity, child, decision, tried, because, decided_by, represents, author, decided_on,
                                   audience, named)
      select area, (data->>'capacity')::uuid, child, data->>'decision', data->>'tried', data->>'because',
             (data->>'decidedBy')::uuid, (data->>'represents')::uuid, (data->>'recordedBy')::uuid, (data->>'decidedOn')::date,
             data->>'audience', ${named}
      from batch`,
    // One row a person: what they chose last stands, and what they chose before is in the log.
    WordsChosen: `
      insert into record_chosen_words (area, child, author, by_person, about_me, need, support, record_name, avoid, chosen_on,
                                       audience, named)
      select area, child, (data->>'whose')::uuid, (data->>'by')::uuid, data->>'me', data->>'need', data->>'support',
             data->>'record', data->>'avoid', (data->>'chosenOn')::date, data->>'audience', ${named}
      from batch
      on conflict (area, child, author) do update set by_person = excluded.by_person, about_me = excluded.about_me,
        need = excluded.need, support = excluded.support, record_name = excluded.record_name, avoid = excluded.avoid,
        chosen_on = excluded.chosen_on, audience = excluded.audience, named = excluded.named`,
  },
}
