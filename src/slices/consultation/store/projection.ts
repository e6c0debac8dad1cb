import type { Projection } from '../../../platform/events/projection.ts'

/** How the tables of dialogues follow the log. Votes are not in it (decision 0031). */
export const dialogueProjection: Projection = {
  tables: ['dialogue', 'dialogue_text', 'dialogue_answer'],
  on: {
    DialogueOpened: `
      insert into dialogue (area, dialogue, name, title, background, background_easy, facilitators, by_code, opened_on, until_on, answers_by)
      select area, (data->>'dialogue')::uuid, data->>'name', data->>'title', data->>'background', data->>'backgroundEasy',
             array(select jsonb_array_elements_text(data->'facilitators'))::uuid[], (data->>'byCode')::boolean,
             (data->>'openedOn')::date, (data->>'until')::date, (data->>'answersBy')::date
      from batch`,
    DialogueClosed: `
      update dialogue d set closed_on = (b.data->>'closedOn')::date from batch b
      where d.area = b.area and d.dialogue = (b.data->>'dialogue')::uuid`,
    DialogueTextWritten: `
      insert into dialogue_text (area, dialogue, version, words, because, written_on)
      select area, (data->>'dialogue')::uuid, (data->>'version')::integer, data->>'words', data->>'because', (data->>'writtenOn')::date
      from batch`,
    DialogueTextAgreed: `
      update dialogue d set ready_version = (b.data->>'version')::integer from batch b
      where d.area = b.area and d.dialogue = (b.data->>'dialogue')::uuid`,
    DialogueThemeAnswered: `
      insert into dialogue_answer (area, dialogue, theme, outcome, words, answered_on)
      select area, (data->>'dialogue')::uuid, data->>'theme', data->>'outcome', data->>'words', (data->>'answeredOn')::date
      from batch
      on conflict (area, dialogue, theme) do update
        set outcome = excluded.outcome, words = excluded.words, answered_on = excluded.answered_on`,
  },
  ids: { dialogue: 'dialogue', dialogue_text: 'dialogue', dialogue_answer: 'dialogue' },
}

/** How the tables of statements follow the log. */
export const statementProjection: Projection = {
  tables: ['dialogue_statement', 'dialogue_wording'],
  on: {
    StatementAdded: [
      `
      insert into dialogue_statement (area, statement, dialogue, words, writers, origin, source, theme, stage, added_on)
      select area, (data->>'statement')::uuid, (data->>'dialogue')::uuid, data->>'words',
             array(select jsonb_array_elements_text(data->'writtenBy')), data->>'origin', data->>'source', data->>'theme',
             case data->>'origin' when 'seed' then 'open' else 'waiting' end, (data->>'addedOn')::date
      from batch`,
      `
      insert into dialogue_wording (area, statement, wording, words, since)
      select area, (data->>'statement')::uuid, 1, data->>'words', (data->>'addedOn')::date from batch`,
    ],
    StatementLetThrough: `
      update dialogue_statement s set stage = 'open', because = null, read_on = (b.data->>'readOn')::date,
        theme = coalesce(b.data->>'theme', s.theme)
      from batch b where s.area = b.area and s.statement = (b.data->>'statement')::uuid`,
    StatementHeldBack: `
      update dialogue_statement s set stage = 'held-back', because = b.data->>'because', read_on = (b.data->>'readOn')::date
      from batch b where s.area = b.area and s.statement = (b.data->>'statement')::uuid`,
    StatementReworded: [
      `
      update dialogue_statement s set words = b.data->>'words', wording = (b.data->>'wording')::integer
      from batch b where s.area = b.area and s.statement = (b.data->>'statement')::uuid`,
      `
      insert into dialogue_wording (area, statement, wording, words, because, since)
      select area, (data->>'statement')::uuid, (data->>'wording')::integer, data->>'words', data->>'because', (data->>'rewordedOn')::date
      from batch`,
    ],
    StatementQuoted: `
      update dialogue_statement s set quoted = (b.data->>'isQuoted')::boolean
      from batch b where s.area = b.area and s.statement = (b.data->>'statement')::uuid`,
  },
  ids: { dialogue_statement: 'statement', dialogue_wording: 'statement' },
}
