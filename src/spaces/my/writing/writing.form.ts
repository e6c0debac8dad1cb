import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import { text } from './text/text.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export const hours = ['8', '12', '16', '19'] as const

/** How often, on which day, at what time (P15). Day and time have an answer before anybody gives one. */
export const writingForm = defineForm({
  fields: {
    often: choice({
      label: language => text(language).my.often,
      options: {
        day: language => text(language).my.oftenOptions.day,
        week: language => text(language).my.oftenOptions.week,
        never: language => text(language).my.oftenOptions.never,
      },
      required: language => text(language).my.oftenNeeded,
    }),
    weekday: choice({
      label: language => text(language).my.weekday,
      options: {
        1: language => text(language).my.weekdays[0] ?? '',
        2: language => text(language).my.weekdays[1] ?? '',
        3: language => text(language).my.weekdays[2] ?? '',
        4: language => text(language).my.weekdays[3] ?? '',
        5: language => text(language).my.weekdays[4] ?? '',
        6: language => text(language).my.weekdays[5] ?? '',
        7: language => text(language).my.weekdays[6] ?? '',
      },
    }),
    hour: choice({
      label: language => text(language).my.hour,
      options: {
        8: language => text(language).my.hourOptions[8],
        12: language => text(language).my.hourOptions[12],
        16: language => text(language).my.hourOptions[16],
        19: language => text(language).my.hourOptions[19],
      },
    }),
  },
})
