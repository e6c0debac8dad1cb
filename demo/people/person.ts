/** A grown-up of the region. Invented; their numbers are kept for drama. */
export type DemoPerson = {
  readonly slug: string
  readonly fullName: string
  readonly called: string
  readonly jobWords?: string
  readonly area: string
  readonly alsoIn?: readonly string[]
  readonly phone?: string
  readonly phoneHours?: string
  readonly homeLanguage?: string
  readonly interpreter?: 'yes' | 'no' | 'sometimes'
  readonly posts?: readonly { readonly body: string; readonly job: string; readonly from?: string }[]
  readonly teaches?: readonly { readonly body: string; readonly className: string; readonly as?: string }[]
}

/** When a school picks up the phone. */
export const school = { phoneHours: 'School days, 8:15 to 4:15' }
