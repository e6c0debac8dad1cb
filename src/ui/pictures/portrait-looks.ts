export type Hair = 'short' | 'cropped' | 'side' | 'round' | 'long' | 'bob' | 'wrap' | 'scarf' | 'bunches' | 'bald'

/** The few parts a portrait is made of. */
export type PortraitLook = {
  readonly skin: string
  readonly hair: Hair
  readonly hairColour: string
  readonly top: string
  readonly glasses?: boolean
  readonly beard?: boolean
}

// Tops follow the voices: plum for children, moss for families, sky, pine and clay for people at work.
const plum = '#6a2c70'
const moss = '#4d5710'
const sky = '#1f4e79'
const pine = '#0b5f58'
const clay = '#7a4517'
const ink = '#16333a'

/** The people of the demonstration, each by the first part of their slug. All invented. */
const looks: Readonly<Record<string, PortraitLook>> = {
  kofi: { skin: '#7a4a2b', hair: 'short', hairColour: '#23170f', top: plum },
  amara: { skin: '#6f4327', hair: 'wrap', hairColour: moss, top: moss },
  leah: { skin: '#c48f62', hair: 'long', hairColour: '#3a2317', top: plum },
  mila: { skin: '#d2a173', hair: 'bunches', hairColour: '#2b1c14', top: plum },
  farzaneh: { skin: '#d2a173', hair: 'scarf', hairColour: '#8a9a3a', top: moss },
  tom: { skin: '#f0cfb0', hair: 'side', hairColour: '#a5642c', top: plum },
  siobhan: { skin: '#f0cfb0', hair: 'long', hairColour: '#a5642c', top: moss },
  gareth: { skin: '#e3b98f', hair: 'cropped', hairColour: '#5a3a20', top: moss, beard: true },
  priya: { skin: '#b9834f', hair: 'long', hairColour: '#1d1512', top: pine },
  daniel: { skin: '#5d3822', hair: 'cropped', hairColour: '#17100c', top: sky, glasses: true },
  denise: { skin: '#5d3822', hair: 'round', hairColour: '#17100c', top: clay },
  jo: { skin: '#f0cfb0', hair: 'side', hairColour: '#9aa3a5', top: sky, glasses: true },
  marcus: { skin: '#e3b98f', hair: 'bald', hairColour: '#6b4a2f', top: sky, beard: true },
  efua: { skin: '#6f4327', hair: 'round', hairColour: '#23170f', top: sky, glasses: true },
  sandra: { skin: '#7a4a2b', hair: 'bob', hairColour: '#23170f', top: sky },
  rashid: { skin: '#d9ab80', hair: 'short', hairColour: '#2b1c14', top: moss, beard: true },
  hilary: { skin: '#e3b98f', hair: 'bob', hairColour: '#6b4a2f', top: '#084742' },
  bethan: { skin: '#f0cfb0', hair: 'bob', hairColour: '#c9a24a', top: pine },
  ruth: { skin: '#8a5a36', hair: 'bob', hairColour: '#3b3b3b', top: ink, glasses: true },
  tracey: { skin: '#f0cfb0', hair: 'long', hairColour: '#b98a4a', top: clay },
  nasrin: { skin: '#d2a173', hair: 'scarf', hairColour: '#94709a', top: sky },
  minister: { skin: '#8a5a36', hair: 'cropped', hairColour: '#3b3b3b', top: ink },
}

/** The look of a demo person by slug or first name (`amara`, `amara-mensah`), or nothing. */
export const findPortrait = (name: string): PortraitLook | undefined => {
  const first = name.toLowerCase().split(/[\s-]/)[0] ?? ''
  return Object.hasOwn(looks, first) ? looks[first] : undefined
}

/** Every portrait we have, for the page of parts. */
export const portraitNames: readonly string[] = Object.keys(looks)
