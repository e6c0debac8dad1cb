import { counted, type FormWords, grouped } from './en.ts'

/** The same in easy read. */
export const enEasy: FormWords = {
  problem: 'Put this right',
  tooLong: (asked, most, over) =>
    `“${asked}”: your words are too long. Take out ${counted(over, 'letter')}. ${grouped(most)} is the most.`,
  muchTooLong: (asked, most) => `“${asked}”: your words are much too long. ${grouped(most)} letters is the most.`,
  unreadable: asked => `“${asked}”: we could not read some of it. Look for � and type it again.`,
  notOffered: asked => `“${asked}”: pick one from the list.`,
  tooMany: (asked, most) => `“${asked}”: ${most} is the most. Take some away.`,
  notEmail: asked => `“${asked}”: write it like name@example.com.`,
  notWhole: asked => `“${asked}”: write a number, like 12.`,
  tooSmall: (asked, least) => `“${asked}”: write ${grouped(least)} or more.`,
  tooLarge: (asked, most) => `“${asked}”: write ${grouped(most)} or less.`,
  notTime: asked => `“${asked}”: write a time, like 10:30 or 2pm.`,
  lost: 'Something went missing. Open the page again. Then send it.',
  day: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    example: 'Like this: 27 3 2026',
    missing: (asked, parts) => `“${asked}”: add ${parts.join(' and ')}.`,
    part: { day: 'a day', month: 'a month', year: 'a year' },
    notReal: (asked, typed) => `“${asked}”: there is no ${typed}. Try again.`,
    shortYear: asked => `“${asked}”: write the year like 2026.`,
    tooEarly: (asked, earliest) => `“${asked}”: pick ${earliest} or later.`,
    tooLate: (asked, latest) => `“${asked}”: pick ${latest} or earlier.`,
  },
  count: {
    limit: most => `You can write up to ${most} letters`,
    left: { one: '%{count} letter left', other: '%{count} letters left' },
    none: 'No letters left',
    over: { one: '%{count} letter too many', other: '%{count} letters too many' },
  },
  yes: 'Yes',
  file: {
    gone: 'We kept your file for a day. Now it is gone. Choose it again.',
    notHere: 'This file does not go here. Choose another.',
    whyNot: {
      tooLarge: 'This file is too big. 10 MB is the most.',
      empty: 'This file is empty. Choose another.',
      notAKind: 'This is not a picture, a sound or a PDF. Choose another file.',
      film: 'This is a film. Choose a picture or a sound.',
      heic: 'Your phone makes a kind of photo we cannot open. Take a picture of the screen with the photo on it. Then choose that picture.',
      broken: 'We cannot open this picture. Try another.',
      tooManyDots: 'This picture is too big to open. Try a smaller one.',
      harmful: 'This file is not safe. We did not keep it. Tell a grown-up.',
      notChecked: 'We cannot check files just now. Try again soon.',
    },
  },
}
