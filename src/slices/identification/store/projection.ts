import type { Projection } from '../../../platform/events/projection.ts'

/** One voice, one key, as `partyKey` says it. */
const party = `coalesce(
  case when data->'party'->>'as' = 'young-person' then 'young-person' end, data->'party'->>'person', data->'party'->>'as')`
const partyColumns = `${party}, data->'party'->>'as', (data->'party'->>'person')::uuid, (data->'party'->>'body')::uuid`

/** How the tables of a need follow the log. */
export const needProjection: Projection = {
  tables: ['need', 'need_start', 'need_asked', 'need_voice', 'need_decision'],
  owed: { need: { id: 'need', body: ['setting_body'], person: 'contact', live: `status <> 'withdrawn'` } },
  ids: { need: 'need', need_start: 'need', need_asked: 'need', need_voice: 'need', need_decision: 'need' },
  on: {
    NeedRaised: `
      insert into need (area, need, child, setting_body, status, raised_as, raised_by, words, language, original,
                        translated_by, home_language, interpreter, said_on, health_asked, contact)
      select area, (data->>'need')::uuid, child, (data->>'setting')::uuid, 'open', data->'raisedBy'->>'as',
             (data->'raisedBy'->>'person')::uuid, data->>'words', data->>'language', data->>'original',
             data->>'translatedBy', data->>'homeLanguage', data->>'interpreter', (data->>'saidOn')::date,
             (data->>'healthAsked')::boolean, (data->>'contact')::uuid
      from batch`,
    ArrivedAlreadySupported: `
      insert into need (area, need, child, setting_body, status, outcome, raised_as, said_on, contact, decided_on, agreed,
                        had, had_since)
      select area, (data->>'need')::uuid, child, (data->>'setting')::uuid, 'decided', 'extra-support', 'setting',
             (data->>'arrivedOn')::date, (data->>'contact')::uuid, (data->>'arrivedOn')::date, null, data->>'had',
             (data->>'since')::date
      from batch`,
    SupportStarted: `
      insert into need_start (area, need, version, child, what, who, from_on)
      select area, (data->>'need')::uuid, version, child, data->>'what', (data->>'who')::uuid, (data->>'from')::date
      from batch`,
    ChildSpoke: `
      insert into need_voice (area, need, version, child, party, party_as, words, language, original, translated_by, ways,
                              pictures, with_help_of, given_on)
      select area, (data->>'need')::uuid, version, child, 'young-person', 'young-person', data->>'words',
             data->>'language', data->>'original', data->>'translatedBy',
             array(select jsonb_array_elements_text(data->'ways')),
             array(select jsonb_array_elements_text(data->'pictures')), data->>'withHelpOf', (data->>'on')::date
      from batch`,
    ViewAsked: `
      insert into need_asked (area, need, version, child, party, party_as, person, body, asked_on, means, asked_by, reply_by)
      select area, (data->>'need')::uuid, version, child, ${partyColumns}, (data->>'on')::date, data->>'means',
             (data->>'by')::uuid, (data->>'replyBy')::date
      from batch`,
    ViewGiven: `
      insert into need_voice (area, need, version, child, party, party_as, person, body, words, language, original,
                              translated_by, leaning, given_on, after_deciding)
      select area, (data->>'need')::uuid, version, child, ${partyColumns}, data->>'words', data->>'language',
             data->>'original', data->>'translatedBy', data->>'leaning', (data->>'on')::date,
             (data->>'afterDeciding')::boolean
      from batch`,
    SupportDecided: [
      `
      insert into need_decision (area, need, version, child, setting_body, outcome, reasons, rests_on, views, took_part,
                                 agreed, decided_by, decided_on, tries, look_again_on, owed)
      select area, (data->>'need')::uuid, version, child, (data->>'setting')::uuid, data->>'outcome', data->>'reasons',
             array(select jsonb_array_elements_text(data->'restsOn')), data->'views', data->'tookPart',
             (data->>'agreed')::boolean, (data->>'by')::uuid, (data->>'decidedOn')::date, data->>'tries',
             (data->>'lookAgainOn')::date, data->'owed'
      from batch`,
      `
      update need n set status = 'decided', outcome = b.data->>'outcome', decided_on = (b.data->>'decidedOn')::date,
        decided_by = (b.data->>'by')::uuid, agreed = (b.data->>'agreed')::boolean,
        look_again_on = (b.data->>'lookAgainOn')::date
      from batch b where n.area = b.area and n.need = (b.data->>'need')::uuid`,
    ],
    DecisionReopened: `
      update need n set status = 'open', reopened_on = b.happened_on, reopened_because = b.data->>'because',
        decided_before = case when b.data->>'because' = 'concern-upheld' and n.decided_by is not null
                              then n.decided_before || n.decided_by else n.decided_before end
      from batch b where n.area = b.area and n.need = (b.data->>'need')::uuid`,
    FamilyTold: `
      update need n set told_on = (b.data->>'on')::date
      from batch b where n.area = b.area and n.need = (b.data->>'need')::uuid`,
    NeedWithdrawn: `
      update need n set status = 'withdrawn'
      from batch b where n.area = b.area and n.need = (b.data->>'need')::uuid`,
  },
}
