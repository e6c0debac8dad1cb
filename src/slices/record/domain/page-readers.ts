import { rule } from '../../../policy/rule.ts'
import type { Audience, Part } from './parts.ts'

/** Who a one-page profile is for. */
export const pageReaders = ['teacher', 'assistant', 'supply', 'therapist', 'club'] as const
export type PageReader = (typeof pageReaders)[number]

export const findPageReader = (text: string): PageReader | undefined => pageReaders.find(each => each === text)

/**
 * What one reader’s page leads with. What keeps the child safe stands above it and what they are good at begins it on every
 * page (RCD-3, R21.2); what stands beside that and what follows is what this reader needs first. All of the parts that are
 * read before the first lesson stand on each.
 */
export type PagePlan = {
  /** Beside “good at”. */
  readonly beside: Part
  /** As ticked lines, in this order. */
  readonly lists: readonly Part[]
  /** Whether the times of today are theirs to keep. */
  readonly hasToday: boolean
}

const plans: Readonly<Record<PageReader, PagePlan>> = {
  teacher: { beside: 'communicate', lists: ['helps', 'access'], hasToday: true },
  // Pace, and what a child does by themself, are what an assistant keeps (P18).
  assistant: { beside: 'access', lists: ['helps', 'communicate', 'bad-day'], hasToday: true },
  supply: { beside: 'communicate', lists: ['helps', 'bad-day'], hasToday: true },
  therapist: { beside: 'hopes', lists: ['communicate', 'helps', 'what-matters'], hasToday: false },
  club: { beside: 'joining-in', lists: ['helps', 'communicate', 'access'], hasToday: false },
}

/** The plan of a reader’s page (RCD-7). */
export const pageFor = rule('RCD-7', (reader: PageReader): PagePlan => plans[reader])

/**
 * Whether what is written for these people may stand on the page of that reader: a page is handed on, so it holds what is for
 * everyone around the child, and for those who work with the child what is for them (RCD-5). Never what is for some by name.
 */
export const mayStandFor = rule('RCD-5', (reader: PageReader, audience: Audience): boolean => {
  switch (audience) {
    case 'in-charge':
    case 'circle':
      return true
    case 'professionals-and-family':
      return reader !== 'supply' && reader !== 'club'
    case 'family-and-author':
    case 'named':
    case 'only-me':
      return false
  }
})

const readerOfJob: Readonly<Record<string, PageReader>> = {
  'teaching-assistant': 'assistant',
  'key-person': 'assistant',
  supply: 'supply',
  therapist: 'therapist',
  psychologist: 'therapist',
  'health-visitor': 'therapist',
  'service-lead': 'therapist',
}

/** Whose page somebody reads who opens it at their work: a teacher’s, unless their work is another. */
export const readerAs = (job: string): PageReader => readerOfJob[job] ?? 'teacher'
