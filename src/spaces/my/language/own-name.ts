/** A language by the name its speakers give it, with its tag for who reads the page aloud. */
type OwnName = { readonly name: string; readonly lang: string }

const known: Readonly<Record<string, OwnName>> = {
  arabic: { name: 'العربية', lang: 'ar' },
  bengali: { name: 'বাংলা', lang: 'bn' },
  dari: { name: 'دری', lang: 'prs' },
  french: { name: 'Français', lang: 'fr' },
  gujarati: { name: 'ગુજરાતી', lang: 'gu' },
  pashto: { name: 'پښتو', lang: 'ps' },
  persian: { name: 'فارسی', lang: 'fa' },
  polish: { name: 'Polski', lang: 'pl' },
  portuguese: { name: 'Português', lang: 'pt' },
  punjabi: { name: 'ਪੰਜਾਬੀ', lang: 'pa' },
  romanian: { name: 'Română', lang: 'ro' },
  somali: { name: 'Soomaali', lang: 'so' },
  spanish: { name: 'Español', lang: 'es' },
  turkish: { name: 'Türkçe', lang: 'tr' },
  twi: { name: 'Twi', lang: 'tw' },
  ukrainian: { name: 'Українська', lang: 'uk' },
  urdu: { name: 'اردو', lang: 'ur' },
  vietnamese: { name: 'Tiếng Việt', lang: 'vi' },
  welsh: { name: 'Cymraeg', lang: 'cy' },
}

/** The name a family finds again at a glance; what they wrote themselves where we do not know it. */
export const ownNameOf = (language: string): OwnName =>
  known[language.trim().toLowerCase()] ?? { name: language, lang: 'en-GB' }

/** True for a language that is not the page's own. */
export const isOther = (language: string | undefined): language is string =>
  language !== undefined && language.trim() !== '' && language.trim().toLowerCase() !== 'english'
