import { personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Role } from '../../../platform/identity/roles.ts'
import type { About, Problem } from '../../../platform/web/form-contract.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import { email } from '../../../platform/web/forms/email.tsx'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text['desk']) => string): Say =>
  language =>
    choose(text(language).desk)

const role =
  (of: Role): Say =>
  language =>
    text(language).roles[of]
const roles = {
  'young-person': role('young-person'),
  parent: role('parent'),
  guardian: role('guardian'),
  'parent-without-responsibility': role('parent-without-responsibility'),
  'foster-carer': role('foster-carer'),
  'relative-carer': role('relative-carer'),
  relative: role('relative'),
  adviser: role('adviser'),
  'social-worker': role('social-worker'),
  'virtual-school-head': role('virtual-school-head'),
  'reviewing-officer': role('reviewing-officer'),
  'key-worker': role('key-worker'),
  visitor: role('visitor'),
}

const responsibility = {
  has: say(t => t.confirm.options.has),
  'has-not': say(t => t.confirm.options['has-not']),
  'not-known': say(t => t.confirm.options['not-known']),
}

/** A last day that is still to come. */
const toCome = (until: PlainDate | undefined, { today }: About, field: string, message: string): readonly Problem[] =>
  until && today && until <= today ? [{ field, message, at: `${field}-day` }] : []

/** What numbers look like that can be sent a text: ten to fifteen figures, however they are spaced. */
export const numberOf = (typed: string | undefined): string => (typed ?? '').replace(/[\s()-]/g, '')

export const inviteForm = defineForm({
  fields: {
    forName: line({ label: say(t => t.invite.name), max: 120, required: say(t => t.invite.needName) }),
    role: choice({ label: say(t => t.invite.role), options: roles, required: say(t => t.invite.needRole) }),
    actsFor: pick({ label: say(t => t.invite.actsFor), as: personId }),
    relationship: line({ label: say(t => t.invite.relationship), max: 100 }),
    until: day({ label: say(t => t.invite.until) }),
    handed: choice({
      label: say(t => t.invite.handed),
      options: {
        office: say(t => t.invite.handings.office),
        email: say(t => t.invite.handings.email),
        text: say(t => t.invite.handings.text),
      },
      required: say(t => t.invite.needHanded),
    }),
    email: email({ label: say(t => t.invite.email) }),
    phone: line({ label: say(t => t.invite.phone), max: 30 }),
  },
  check: ({ role: as, actsFor, until, handed, email: address, phone }, about) => {
    const t = text(about.language).desk.invite
    const isNumber = /^\+?\d{10,15}$/.test(numberOf(phone))
    return [
      ...(as === 'adviser' && !actsFor ? [{ field: 'actsFor', message: t.needActsFor }] : []),
      ...toCome(until, about, 'until', t.past),
      ...(handed === 'email' && !address ? [{ field: 'email', message: t.needEmail }] : []),
      ...(handed === 'text' && !isNumber ? [{ field: 'phone', message: t.needPhone }] : []),
    ]
  },
})

export const confirmForm = defineForm({
  fields: {
    at: choice({
      label: say(t => t.confirm.at),
      options: {
        'known-to-us': say(t => t.confirm.lookings['known-to-us']),
        paper: say(t => t.confirm.lookings.paper),
        'someone-vouches': say(t => t.confirm.lookings['someone-vouches']),
      },
      required: say(t => t.confirm.needAt),
    }),
    responsibility: choice({ label: say(t => t.confirm.responsibility), options: responsibility }),
  },
})

export const declineForm = defineForm({
  fields: {
    why: words({ label: say(t => t.decline.why), max: 500, rows: 3, required: say(t => t.decline.needWhy) }),
  },
})

export const placeForm = defineForm({
  fields: {
    role: choice({ label: say(t => t.place.role), options: roles, required: say(t => t.place.needRole) }),
    relationship: line({
      label: say(t => t.place.relationship),
      max: 100,
      required: say(t => t.place.needRelationship),
    }),
    responsibility: choice({ label: say(t => t.place.responsibility), options: responsibility }),
    delegated: words({ label: say(t => t.place.delegated), max: 500, rows: 3 }),
    until: day({ label: say(t => t.place.until) }),
  },
  check: ({ until }, about) => toCome(until, about, 'until', text(about.language).desk.place.past),
})

export const orderForm = defineForm({
  fields: {
    person: pick({ label: say(t => t.orders.person), as: personId, required: say(t => t.orders.needPerson) }),
    scope: choice({
      label: say(t => t.orders.scope),
      options: { whereabouts: say(t => t.orders.scopes.whereabouts), everything: say(t => t.orders.scopes.everything) },
      required: say(t => t.orders.needScope),
    }),
    words: words({ label: say(t => t.orders.words), max: 1000, rows: 3, required: say(t => t.orders.needWords) }),
    again: day({ label: say(t => t.orders.again) }),
  },
  check: ({ again }, about) => toCome(again, about, 'again', text(about.language).desk.orders.past),
})
