/** The words forms have of their own; what a field asks, and what to say when it is empty, comes from its slice. */
export const en = {
  problem: 'Error',
  tooLong: (asked: string, most: number, over: number) =>
    `Your answer to “${asked}” is ${counted(over, 'letter')} too long. The most is ${grouped(most)}.`,
  muchTooLong: (asked: string, most: number) =>
    `Your answer to “${asked}” is much too long. The most is ${grouped(most)} letters.`,
  unreadable: (asked: string) => `Part of “${asked}” could not be read. We put � where it was. Please check it.`,
  notOffered: (asked: string) => `Choose from what is offered under “${asked}”.`,
  tooMany: (asked: string, most: number) => `“${asked}” takes ${most} at most. Take some away.`,
  notEmail: (asked: string) => `Write “${asked}” like name@example.com.`,
  notWhole: (asked: string) => `Write “${asked}” as a whole number, such as 12.`,
  tooSmall: (asked: string, least: number) => `“${asked}” must be ${grouped(least)} or more.`,
  tooLarge: (asked: string, most: number) => `“${asked}” must be ${grouped(most)} or less.`,
  notTime: (asked: string) => `Write “${asked}” as a time, such as 10:30 or 2pm.`,
  lost: 'Part of this page was lost on the way. Open the page again, then send it.',
  day: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    example: 'For example, 27 3 2026',
    missing: (asked: string, parts: readonly string[]) => `“${asked}” needs ${listed(parts)} as well.`,
    part: { day: 'a day', month: 'a month', year: 'a year' },
    notReal: (asked: string, typed: string) => `There is no ${typed}. Check “${asked}”.`,
    shortYear: (asked: string) => `Write the year of “${asked}” with four numbers, such as 2026.`,
    tooEarly: (asked: string, earliest: string) => `“${asked}” must be ${earliest} or later.`,
    tooLate: (asked: string, latest: string) => `“${asked}” must be ${latest} or earlier.`,
  },
  count: {
    limit: (most: string) => `You can write up to ${most} letters`,
    left: { one: 'You have %{count} letter left', other: 'You have %{count} letters left' },
    none: 'You have no letters left',
    over: { one: 'That is %{count} letter too many', other: 'That is %{count} letters too many' },
  },
  yes: 'Yes',
  file: {
    gone: 'We kept your file for a day, and it is gone now. Choose it again.',
    notHere: 'This kind of file does not go here. Choose another.',
    whyNot: {
      tooLarge:
        'This file is larger than 10 MB, the most we can keep. Choose a smaller picture or a shorter recording.',
      empty: 'There is nothing in this file. Choose another.',
      notAKind: 'This is not a picture, a sound or a PDF, whatever its name says. Choose another file.',
      film: 'This is a film. We keep pictures, sound and PDF. Choose one of those.',
      heic: 'Your phone makes HEIC pictures, and we cannot open those. Take a screenshot of the photo, and choose the screenshot. For the next ones: on an iPhone choose Settings, Camera, Formats, Most Compatible. On other phones turn off “high efficiency” in the camera.',
      broken: 'We cannot open this picture: part of it is missing. Save it again, or take a new one.',
      tooManyDots: 'This picture is too large to open. Choose one of 60 megapixels or less.',
      harmful: 'Our check found something harmful in this file, so we did not keep it. Tell whoever gave it to you.',
      notChecked: 'Files cannot be checked just now, so we did not keep it. Try again in a few minutes.',
    },
  },
}

export type FormWords = typeof en

/** `4,000`. */
export const grouped = (number: number): string => number.toLocaleString('en-GB')

/** `1 letter`, `1,200 letters`. */
export const counted = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`

const listed = (parts: readonly string[]): string => parts.join(' and ')
