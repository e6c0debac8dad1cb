import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { group } from '../../../platform/web/forms/group.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { ticks } from '../../../platform/web/forms/ticks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { listExpectations } from '../../expectations/index.ts'
import { text } from './text/text.ts'

const expectations = Object.fromEntries(listExpectations().map(each => [each.id, each.title]))

/**
 * What setting and family decide. Only what cannot be read is a problem here; what is missing is refused by its clause
 * when it is decided, so that nobody can record less than a decision holds (IDN-5 to IDN-11).
 */
export const decideForm = defineForm({
  fields: {
    outcome: choice({
      label: language => text(language).desk.need.outcome,
      options: {
        'extra-support': language => text(language).desk.need.yes,
        'not-now': language => text(language).desk.need.notNow,
      },
      required: language => text(language).desk.need.needOutcome,
    }),
    tries: words({ label: language => text(language).desk.need.tries, max: 1000 }),
    lookAgainOn: day({ label: language => text(language).desk.need.lookAgainOn }),
    reasons: words({ label: language => text(language).desk.need.reasons }),
    restsOn: ticks({ label: language => text(language).desk.need.rests, options: expectations }),
    // The same, from the long list that stands closed.
    restsToo: ticks({ label: language => text(language).desk.need.restsAll, options: expectations }),
    views: group({
      label: language => text(language).desk.need.views,
      fields: {
        party: line({ label: language => text(language).desk.need.views, max: 60, required: 'party' }),
        view: choice({
          label: language => text(language).desk.need.views,
          options: {
            agrees: language => text(language).desk.need.viewOptions.agrees,
            'sees-differently': language => text(language).desk.need.viewOptions['sees-differently'],
            'own-words': language => text(language).desk.need.viewOptions['own-words'],
            'no-reply': language => text(language).desk.need.viewOptions['no-reply'],
          },
        }),
        words: words({ label: language => text(language).desk.need.differs, max: 2000 }),
      },
    }),
    challenge: flag({ label: language => text(language).desk.need.challenge }),
    decidedOn: day({
      label: language => text(language).desk.need.decidedOn,
      latest: 'today',
      required: language => text(language).desk.need.needDecidedOn,
    }),
  },
})
export type DecideFields = FieldsOf<typeof decideForm>
