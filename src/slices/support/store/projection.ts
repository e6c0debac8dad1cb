import type { Projection } from '../../../platform/events/projection.ts'

/** The columns an agreement fills, from the json that holds it: the event itself, or the `agreement` of a change. */
const agreement = {
  columns: `name, what, evidence, weekdays, at_time, place, held_at, owner_body, owner_person, setting_body, from_on, to_on,
            outcome, expectation, session_group, need, remedy_for, agreed_with`,
  from: (json: string) => `
    ${json}->>'name', ${json}->>'what', ${json}->'rhythm'->>'evidence',
    coalesce(array(select jsonb_array_elements_text(${json}->'rhythm'->'weekdays')::smallint), '{}'),
    ${json}->'rhythm'->>'time', ${json}->'rhythm'->>'place', (${json}->'rhythm'->>'heldAt')::uuid,
    (${json}->'owner'->>'body')::uuid, (${json}->'owner'->>'person')::uuid, (${json}->>'agreedFor')::uuid,
    (${json}->>'from')::date, (${json}->>'to')::date, ${json}->>'outcome', ${json}->>'expectation',
    (${json}->>'group')::uuid, (${json}->>'need')::uuid, (${json}->>'remedyFor')::uuid,
    coalesce(array(select jsonb_array_elements_text(${json}->'agreedWith')::uuid), '{}')`,
}

const sessionDays = `
  insert into commitment_session (area, commitment, day, child, due_on)
  select b.area, (b.data->>'commitment')::uuid, d.day::date, b.child, d.day::date
  from batch b, jsonb_array_elements_text(b.data->'days') d (day)
  on conflict do nothing`

const ofThisCommitment = `c.area = b.area and c.commitment = (b.data->>'commitment')::uuid`
const ofThisDay = `s.area = b.area and s.commitment = (b.data->>'commitment')::uuid and s.day = (b.data->>'day')::date`

/** What was still to come is no longer expected. */
const noMoreAfter = `
  delete from commitment_session s using batch b
  where s.area = b.area and s.commitment = (b.data->>'commitment')::uuid
    and s.day > (b.data->>'on')::date and s.told is null`

const toldBy = `told_on = b.received_on, told_by = b.actor, session_group = (b.data->>'group')::uuid`

/** How the tables of commitments follow the log. */
export const commitmentProjection: Projection = {
  tables: ['commitment', 'commitment_session', 'session_said'],
  ids: { commitment: 'commitment', commitment_session: 'commitment', session_said: 'commitment' },
  on: {
    CommitmentAgreed: [
      `
      insert into commitment (area, commitment, child, status, agreed_on, answer_by, ${agreement.columns})
      select area, (data->>'commitment')::uuid, child, case when data ? 'answerBy' then 'asked' else 'agreed' end,
             happened_on, (data->>'answerBy')::date, ${agreement.from('data')}
      from batch`,
      sessionDays,
    ],
    PartAccepted: `
      update commitment c set status = 'agreed', answered_on = (b.data->>'on')::date,
        owner_person = coalesce((b.data->>'person')::uuid, c.owner_person)
      from batch b where ${ofThisCommitment}`,
    PartDeclined: [
      `
      update commitment c set status = 'declined', answered_on = (b.data->>'on')::date,
        declined_reasons = b.data->>'reasons', declined_instead = b.data->>'instead'
      from batch b where ${ofThisCommitment}`,
      noMoreAfter,
    ],
    PartNotAnswered: `
      update commitment c set silence_on = (b.data->>'on')::date from batch b where ${ofThisCommitment}`,
    SessionCredited: `
      update commitment_session s set told = 'happened', why = null, happened_on = (b.data->>'on')::date,
        good_thing = b.data->>'goodThing', ${toldBy}
      from batch b where ${ofThisDay}`,
    SessionDidNotHappen: `
      update commitment_session s set told = 'did-not-happen', why = b.data->>'why', ${toldBy}
      from batch b where ${ofThisDay}`,
    ChildWasAway: `
      update commitment_session s set told = 'child-away', why = b.data->>'why', ${toldBy}
      from batch b where ${ofThisDay}`,
    SessionMoved: `
      update commitment_session s set due_on = (b.data->>'to')::date,
        moved_to = nullif((b.data->>'to')::date, s.day), asked_on = null, tell_by = null, not_told_on = null
      from batch b where ${ofThisDay}`,
    WeekConfirmed: `
      update commitment_session s set told = d.day->>'what', why = d.day->>'why', told_on = b.received_on, told_by = b.actor,
        happened_on = case when d.day->>'what' = 'happened' then s.day end
      from batch b, jsonb_array_elements(b.data->'days') d (day)
      where s.area = b.area and s.commitment = (b.data->>'commitment')::uuid and s.day = (d.day->>'day')::date`,
    TellingPutRight: `
      update commitment_session s set told = b.data->'told'->>'what', why = b.data->'told'->>'why',
        happened_on = case when b.data->'told'->>'what' = 'happened' then s.due_on end,
        good_thing = case when b.data->'told'->>'what' = 'happened' then s.good_thing end,
        told_on = b.received_on, told_by = b.actor, put_right_on = b.happened_on, put_right_because = b.data->>'because'
      from batch b
      where s.area = b.area and s.commitment = (b.data->>'commitment')::uuid and s.day = (b.data->'told'->>'day')::date`,
    OwnerAsked: `
      update commitment_session s set asked_on = (b.data->>'on')::date, tell_by = (b.data->>'tellBy')::date
      from batch b, jsonb_array_elements_text(b.data->'days') d (day)
      where s.area = b.area and s.commitment = (b.data->>'commitment')::uuid and s.day = d.day::date`,
    SessionNotTold: `
      update commitment_session s set not_told_on = (b.data->>'on')::date
      from batch b, jsonb_array_elements_text(b.data->'days') d (day)
      where s.area = b.area and s.commitment = (b.data->>'commitment')::uuid and s.day = d.day::date`,
    SaidNotHappened: `
      insert into session_said (area, commitment, day, person, child, said_on, words)
      select area, (data->>'commitment')::uuid, (data->>'day')::date, (data->>'by')::uuid, child, received_on, data->>'words'
      from batch`,
    TookBackNotHappened: `
      delete from session_said s using batch b where ${ofThisDay} and s.person = (b.data->>'by')::uuid`,
    ShortfallNoticed: `
      update commitment c set shortfall = b.data->>'key', shortfall_on = (b.data->>'on')::date,
        shortfall_answer = null, shortfall_answered_on = null
      from batch b where ${ofThisCommitment}`,
    ShortfallAnswered: `
      update commitment c set shortfall = null, shortfall_answer = b.data->>'how',
        shortfall_answered_on = (b.data->>'on')::date
      from batch b where ${ofThisCommitment}`,
    CommitmentChanged: [
      `
      update commitment c set changed_on = (b.data->>'on')::date, changed_because = b.data->>'because',
        -- Another body is to give it: it is asked, or it is whoever agrees it.
        status = case when b.data ? 'answerBy' then 'asked' when b.data ? 'before' then 'agreed' else c.status end,
        answer_by = case when b.data ? 'before' then (b.data->>'answerBy')::date else c.answer_by end,
        silence_on = case when b.data ? 'before' then null else c.silence_on end,
        (${agreement.columns}) = (select ${agreement.from("b.data->'agreement'")})
      from batch b where ${ofThisCommitment}`,
      noMoreAfter,
      sessionDays,
    ],
    CommitmentEnded: [
      `
      update commitment c set status = 'ended', ended_on = (b.data->>'on')::date, ended_why = b.data->>'why',
        ended_words = b.data->>'words'
      from batch b where ${ofThisCommitment}`,
      noMoreAfter,
    ],
  },
}

/** How the tables of groups follow the log: no row of theirs names a child. */
export const groupProjection: Projection = {
  tables: ['session_group', 'session_group_day'],
  on: {
    GroupFormed: `
      insert into session_group (area, session_group, name, owner_body, owner_person, setting_body, place, at_time, weekdays,
                                 from_on, to_on)
      select area, (data->>'group')::uuid, data->>'name', (data->'ledBy'->>'body')::uuid, (data->'ledBy'->>'person')::uuid,
             (data->>'heldAt')::uuid, data->>'place', data->>'time',
             array(select jsonb_array_elements_text(data->'weekdays')::smallint), (data->>'from')::date, (data->>'to')::date
      from batch`,
    GroupSessionHeld: groupDay('held', { on_day: `(data->>'on')::date`, there: `(data->>'there')::smallint` }),
    GroupSessionDidNotHappen: groupDay('did-not-happen', { why: `data->>'why'` }),
    GroupSessionMoved: groupDay('moved', { moved_to: `(data->>'to')::date` }),
  },
}

/** A day may be told again once it has moved: then its row says what became of it on the new day. */
function groupDay(outcome: string, more: Readonly<Record<string, string>>): string {
  const names = Object.keys(more)
  return `
      insert into session_group_day (area, session_group, day, outcome, told_on, told_by, ${names.join(', ')})
      select area, (data->>'group')::uuid, (data->>'day')::date, '${outcome}', received_on, actor, ${Object.values(more).join(', ')}
      from batch
      on conflict (area, session_group, day) do update set outcome = excluded.outcome, told_on = excluded.told_on,
        told_by = excluded.told_by, ${names.map(name => `${name} = excluded.${name}`).join(', ')}`
}
