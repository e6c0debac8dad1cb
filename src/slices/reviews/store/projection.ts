import type { Projection } from '../../../platform/events/projection.ts'

const id = (name: string): string => `(b.data ->> '${name}')::uuid`
const day = (name: string): string => `(b.data ->> '${name}')::date`
const itsReview = `r.area = b.area and r.review = (b.data ->> 'review')::uuid`
const people = (name: string): string => `array(select jsonb_array_elements_text(b.data -> '${name}')::uuid)`

/** Reviews: the day, the words gathered before, and what came of it. */
export const reviewProjection: Projection = {
  tables: ['review', 'review_asked', 'review_words', 'review_change', 'review_difference'],
  ids: {
    review: 'review',
    review_asked: 'review',
    review_words: 'review',
    review_change: 'review',
    review_difference: 'review',
  },
  on: {
    ReviewDue: `insert into review (area, review, child, owed_by_body, because, due_on, ask_by)
      select b.area, ${id('review')}, b.child, ${id('owedBy')}, b.data ->> 'because', ${day('dueOn')}, ${day('askBy')} from batch b`,
    ReviewSet: `update review r set on_day = ${day('on')}, at_time = b.data ->> 'time', place = b.data ->> 'place'
      from batch b where ${itsReview}`,
    // Asked again, by another means perhaps: the last asking stands.
    ContributionAsked: `insert into review_asked (area, review, person, child, voice, body, means, asked_on, reply_by)
      select b.area, ${id('review')}, ${id('of')}, b.child, b.data ->> 'voice', ${id('body')}, b.data ->> 'means', b.received_on, ${day('replyBy')}
      from batch b
      on conflict (area, review, person) do update set means = excluded.means, asked_on = excluded.asked_on, reply_by = excluded.reply_by`,
    ContributionGiven: `insert into review_words (area, review, person, child, voice, going_well, not_yet, wanted, written_by, said_on)
      select b.area, ${id('review')}, ${id('by')}, b.child, b.data ->> 'voice', b.data ->> 'goingWell', b.data ->> 'notYet',
        b.data ->> 'wanted', ${id('writtenDownBy')}, b.received_on
      from batch b
      on conflict (area, review, person) do update set going_well = excluded.going_well, not_yet = excluded.not_yet,
        wanted = excluded.wanted, written_by = excluded.written_by, said_on = excluded.said_on`,
    ReviewMoved: `update review r set on_day = ${day('to')}, due_on = ${day('dueOn')}, moved_because = b.data ->> 'why'
      from batch b where ${itsReview}`,
    ReviewHeld: [
      `update review r set status = 'held', held_on = ${day('heldOn')}, held_by = ${id('heldBy')}, present = ${people('present')},
        no_reply = ${people('noReply')}, agreed = (b.data ->> 'agreed')::boolean, can_do_now = b.data -> 'canDoNow' ->> 'words',
        can_do_how = b.data -> 'canDoNow' ->> 'how', can_do_written_by = (b.data -> 'canDoNow' ->> 'writtenDownBy')::uuid,
        next_review_on = ${day('nextReviewOn')}
      from batch b where ${itsReview}`,
      `insert into review_change (area, review, commitment, child, decided, because, to_on, outcome, ends_on, why, owner_body, owner_person)
      select b.area, ${id('review')}, (x ->> 'commitment')::uuid, b.child, x ->> 'decided', x ->> 'because', (x ->> 'to')::date,
        x ->> 'outcome', (x ->> 'on')::date, x ->> 'why', (x -> 'owner' ->> 'body')::uuid, (x -> 'owner' ->> 'person')::uuid
      from batch b, jsonb_array_elements(b.data -> 'changes') x`,
      `insert into review_difference (area, review, number, child, person, voice, words)
      select b.area, ${id('review')}, d.number, b.child, (d.x ->> 'by')::uuid, d.x ->> 'voice', d.x ->> 'words'
      from batch b, jsonb_array_elements(b.data -> 'differences') with ordinality as d (x, number)`,
    ],
  },
}

/** Requests for a change, between reviews. */
export const changeProjection: Projection = {
  tables: ['change_request'],
  ids: { change_request: 'change' },
  on: {
    ChangeAsked: `insert into change_request (area, change, child, raised_by, voice, owed_by_body, commitment, words, asked_on, answer_due_on)
      select b.area, ${id('change')}, b.child, ${id('askedBy')}, b.data ->> 'voice', ${id('owedBy')}, ${id('commitment')},
        b.data ->> 'words', b.received_on, ${day('answerDueOn')}
      from batch b`,
    ChangeAnswered: `update change_request r set answer = b.data ->> 'answer', answer_words = b.data ->> 'words',
        by_person = ${id('answeredBy')}, answered_on = b.received_on
      from batch b where r.area = b.area and r.change = ${id('change')}`,
  },
}
