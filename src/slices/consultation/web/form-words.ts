import type { Say } from '../../../platform/web/forms/field.ts'
import { type Text, text } from './text/text.ts'

/** A sentence of ours in the language of whoever reads the form. */
export const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** The groups people may say they belong to, as a form offers them. */
export const groupOptions = {
  'young-person': say(t => t.say.groups['young-person']),
  parent: say(t => t.say.groups.parent),
  education: say(t => t.say.groups.education),
  health: say(t => t.say.groups.health),
  council: say(t => t.say.groups.council),
  other: say(t => t.say.groups.other),
}
