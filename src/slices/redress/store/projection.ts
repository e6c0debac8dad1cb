import type { Projection } from '../../../platform/events/projection.ts'

const named = `array(select jsonb_array_elements_text(data -> 'named')::uuid)`

const id = (name: string): string => `(b.data ->> '${name}')::uuid`
const words = `b.data ->> 'words'`
const rung = `(b.data ->> 'rung')::integer`
const itsConcern = `c.area = b.area and c.concern = (b.data ->> 'concern')::uuid`

type Columns = Readonly<Record<string, string>>

/** Changes the concern's own row. */
const change = (set: string): string => `update concern c set ${set} from batch b where ${itsConcern}`

/** Writes a line of the thread. Who hears it follows the concern's own row, of the same stream. */
const say = (columns: Columns): string => `
  insert into concern_said (area, concern, version, child, raised_by, shared, named, type, said_on, ${Object.keys(columns).join(', ')})
  select b.area, c.concern, b.version, b.child, c.raised_by, c.shared, c.named, b.type, b.received_on, ${Object.values(columns).join(', ')}
  from batch b join concern c on ${itsConcern}`

const over = (status: string, by: string): readonly string[] => [
  change(`status = '${status}', over_on = b.happened_on, wait_until = null`),
  say({ by_person: id(by), words, rung }),
]

/** Concerns: the row that says whose turn it is, the thread, the answers and what puts them right. */
export const concernProjection: Projection = {
  tables: ['concern', 'concern_said', 'concern_answer', 'remedy'],
  ids: { concern: 'concern', concern_said: 'concern', concern_answer: 'concern', remedy: 'concern' },
  on: {
    ConcernRaised: [
      `insert into concern (area, concern, child, raised_by, shared, named, ladder, about, commitment, commitment_name, need, about_people,
        days, agreed_count, happened_count, not_happened_count, words, voice, since_on, raised_on, owing_body,
        setting_body, owed_by_body, answer_due_on, setting_adds_by)
      select area, (data ->> 'concern')::uuid, child, (data ->> 'raisedBy')::uuid, data ->> 'audience' = 'circle', ${named},
        data ->> 'ladder', data -> 'about' ->> 'kind', (data -> 'about' ->> 'commitment')::uuid, data -> 'about' ->> 'name',
        (data -> 'about' ->> 'need')::uuid,
        array(select jsonb_array_elements_text(data -> 'about' -> 'aboutPeople')::uuid),
        array(select jsonb_array_elements_text(coalesce(data -> 'about' -> 'days', '[]'))::date),
        (data -> 'about' -> 'counts' ->> 'agreed')::integer, (data -> 'about' -> 'counts' ->> 'happened')::integer,
        (data -> 'about' -> 'counts' ->> 'notHappened')::integer, data ->> 'words', data ->> 'voice',
        (data ->> 'sinceOn')::date, received_on, (data ->> 'owedBy')::uuid, (data ->> 'copiedTo')::uuid,
        (data ->> 'owedBy')::uuid, (data ->> 'answerDueOn')::date, (data ->> 'settingAddsBy')::date
      from batch`,
      say({
        by_person: id('raisedBy'),
        voice: `b.data ->> 'voice'`,
        words,
        rung: '1',
        body: id('owedBy'),
        day: `(b.data ->> 'answerDueOn')::date`,
      }),
    ],
    SettingAdded: [
      change('setting_added = true'),
      say({ by_person: id('addedBy'), voice: `'practitioner'`, words, body: 'c.setting_body' }),
    ],
    WordsAdded: say({ by_person: id('addedBy'), voice: `b.data ->> 'voice'`, words }),
    ConcernAnswered: [
      change(`status = 'answered', outcome = b.data ->> 'outcome', wait_until = null,
        answered_by = c.answered_by || ${id('decidedBy')}`),
      `insert into concern_answer (area, concern, rung, child, raised_by, shared, named, outcome, reasons, rests_on,
        next_step, decided_by, for_body, answered_on)
      select b.area, c.concern, ${rung}, b.child, c.raised_by, c.shared, c.named, b.data ->> 'outcome',
        b.data ->> 'reasons', array(select jsonb_array_elements_text(b.data -> 'restsOn')), b.data ->> 'nextStep',
        ${id('decidedBy')}, ${id('forBody')}, b.received_on
      from batch b join concern c on ${itsConcern}`,
      say({
        by_person: id('decidedBy'),
        voice: `'practitioner'`,
        words: `b.data ->> 'reasons'`,
        rung,
        body: id('forBody'),
      }),
    ],
    RemedyAgreed: `
      insert into remedy (area, remedy, concern, child, raised_by, shared, named, kind, what, owner_body, owner_person, by_on, rung)
      select b.area, ${id('remedy')}, c.concern, b.child, c.raised_by, c.shared, c.named, b.data ->> 'kind',
        b.data ->> 'what', ${id('ownerBody')}, ${id('owner')}, (b.data ->> 'by')::date, ${rung}
      from batch b join concern c on ${itsConcern}`,
    RemedyDone: [
      `update remedy r set done_on = b.received_on, done_words = ${words}
      from batch b where r.area = b.area and r.remedy = ${id('remedy')}`,
      say({ by_person: id('saidBy'), words }),
    ],
    AnswerMissed: say({ rung, body: id('owedBy'), day: `(b.data ->> 'answerDueOn')::date` }),
    StepTaken: [
      change(`status = 'waiting', outcome = null, wait_until = null, rung = ${rung}, owed_by_body = ${id('owedBy')},
        answer_due_on = (b.data ->> 'answerDueOn')::date,
        named = array(select jsonb_array_elements_text(b.data -> 'named')::uuid)`),
      say({ by_person: id('takenBy'), rung, body: id('owedBy'), day: `(b.data ->> 'answerDueOn')::date` }),
    ],
    WaitAsked: [
      change(`wait_until = (b.data ->> 'waitUntil')::date`),
      say({ by_person: id('askedBy'), rung, day: `(b.data ->> 'waitUntil')::date` }),
    ],
    ConcernWithdrawn: over('withdrawn', 'withdrawnBy'),
    ConcernClosed: over('closed', 'closedBy'),
  },
}

/** Questions to the named contact. */
export const questionProjection: Projection = {
  tables: ['question'],
  ids: { question: 'question' },
  on: {
    QuestionAsked: `insert into question (area, question, child, raised_by, shared, named, voice, asked_of, owed_by_body, words, asked_on, answer_due_on)
      select area, (data ->> 'question')::uuid, child, (data ->> 'askedBy')::uuid, data ->> 'audience' = 'circle', ${named},
        data ->> 'voice', (data ->> 'askedOf')::uuid, (data ->> 'owedBy')::uuid, data ->> 'words', received_on,
        (data ->> 'answerDueOn')::date
      from batch`,
    FamilyAsked: `insert into question (area, question, child, raised_by, shared, named, voice, asked_of, words, asked_on)
      select area, (data ->> 'question')::uuid, child, (data ->> 'askedBy')::uuid, data ->> 'audience' = 'circle', ${named},
        data ->> 'voice', (data ->> 'askedOf')::uuid, data ->> 'words', received_on
      from batch`,
    QuestionAnswered: `update question set by_person = (b.data ->> 'answeredBy')::uuid, answer = b.data ->> 'words', answered_on = b.received_on
      from batch b where question.area = b.area and question.question = (b.data ->> 'question')::uuid`,
  },
}
