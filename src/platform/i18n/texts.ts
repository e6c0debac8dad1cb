import type { Language } from './language.ts'

/** Parts of a dictionary that only staff and the public read: easy read may leave them out. */
type Optional = 'desk' | 'public' | 'area' | 'national'

/** What an easy-read dictionary must hold: everything but what only `/desk` and the public pages show. */
export type EasyOf<En> = Omit<En, Optional> & Partial<En>

/**
 * A slice's words. `en.ts` defines the shape by its top-level parts (`my`, `desk`, `public`, `timeline`, and any part
 * several spaces share); `en-easy.ts` satisfies `EasyOf<typeof en>`, so a missing sentence for `/my` does not compile:
 *
 *     export const text = texts(en, enEasy)
 *     text(ask.language).my.raise.title
 *
 * A slice without pages on `/my` gives `texts(en)` alone.
 */
export function texts<En extends object>(en: En, easy?: EasyOf<En>): (language: Language) => En {
  const merged = { ...en, ...easy }
  return language => (language === 'en-easy' ? merged : en)
}
