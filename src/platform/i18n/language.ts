/** Plain English, and easy read: a language of its own, complete for `/my`. */
export const languages = ['en', 'en-easy'] as const
export type Language = (typeof languages)[number]

/** The language, or nothing when we do not have it. */
export const findLanguage = (text: string | undefined): Language | undefined =>
  languages.find(language => language === text)
