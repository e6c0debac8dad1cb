import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostKeptBytes } from './kinds.ts'
import { receive } from './receive.ts'
import { noScan, scanWith } from './scan.ts'
import { type FakeClamd, fakeClamd } from './testing/fake-clamd.ts'
import { bomb, drawing, eicar, heic, html, m4a, mp3, ogg, pdf, photograph, wav, webm } from './testing/files.ts'

const look = (bytes: Uint8Array, isCut = false) => receive({ bytes, isCut }, noScan)
const why = async (bytes: Uint8Array, isCut = false) => {
  const received = await look(bytes, isCut)
  return received.ok ? 'kept' : received.why
}
const kept = async (bytes: Uint8Array) => {
  const received = await look(bytes)
  if (!received.ok) throw new Error(received.why)
  return received.file
}

describe('a file that cannot be kept is answered by why', () => {
  test('[RCD-30] nothing in it', async () => expect(await why(Buffer.alloc(0))).toBe('empty'))
  test('[RCD-30] more than 10 MB, whatever it is', async () => {
    expect(await why(Buffer.concat([pdf(), Buffer.alloc(mostKeptBytes)]))).toBe('tooLarge')
    expect(await why(pdf(), true)).toBe('tooLarge')
  })
  test.each([
    ['a page of HTML, whatever it is called', html(), 'notAKind'],
    ['a drawing made of text, which can hold a script', Buffer.from('<svg onload="alert(1)"/>'), 'notAKind'],
    ['a program', Buffer.from('MZ\x90\x00'), 'notAKind'],
    ['a film from a browser', webm('V_VP9'), 'film'],
    ['a film from a telephone', m4a('vide'), 'film'],
    ['a kind of photograph that nothing here can open', heic(), 'heic'],
    ['a picture that begins as one and is none', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'broken'],
    ['a few hundred bytes that would fill the memory as a picture', bomb(), 'tooManyDots'],
  ] as const)('[RCD-30] %s', async (_what, bytes, because) => expect(await why(bytes)).toBe(because))
  test('[RCD-30] a photograph of which the end is missing', async () => {
    const whole = await photograph(400, 300)
    expect(await why(whole.subarray(0, whole.length - 400))).toBe('broken')
  })
})

describe('a picture is made anew', () => {
  test('[RCD-30] upright, and with nothing of the place, the day or whose telephone it was', async () => {
    const before = await photograph()
    expect(before.includes('Amara Mensah')).toBe(true)
    const { kind, type, bytes, size } = await kept(before)
    expect([kind, type, size]).toEqual(['picture', 'image/jpeg', { width: 40, height: 60 }])
    expect(Buffer.from(bytes).includes('Amara Mensah')).toBe(false)
    expect(await sharp(bytes).metadata()).not.toHaveProperty('exif')
  })
  test('[RCD-30] no larger than a screen', async () =>
    expect((await kept(await photograph(3000, 1500))).size).toEqual({ width: 1000, height: 2000 }))
  test('[RCD-30] a drawing that is see-through stands on white', async () => {
    const { dominant } = await sharp((await kept(await drawing())).bytes).stats()
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240)
  })
})

test.each([
  [webm(), 'voice', 'audio/webm'],
  [ogg(), 'voice', 'audio/ogg'],
  [m4a(), 'voice', 'audio/mp4'],
  [mp3(), 'voice', 'audio/mpeg'],
  [wav(), 'voice', 'audio/wav'],
  [pdf(), 'paper', 'application/pdf'],
] as const)(
  '[RCD-30] sound and PDF are kept to the byte, and said not to be scanned where nothing scans: %#',
  async (bytes, kind, type) => {
    expect(await kept(bytes)).toMatchObject({ kind, type, bytes, scanned: false })
  },
)

describe('where a scanner is set up', () => {
  let clamd: FakeClamd
  beforeAll(async () => {
    clamd = await fakeClamd()
  })
  afterAll(() => clamd.close())

  test('[RCD-30] it is shown every byte, and the file is marked as scanned', async () => {
    const long = pdf('a'.repeat(200_000))
    expect(await receive({ bytes: long, isCut: false }, scanWith(clamd.address))).toMatchObject({
      file: { scanned: true },
    })
    expect(clamd.shown.at(-1)).toBe(long.length)
  })
  test('[RCD-30] what it finds harmful is not kept', async () =>
    expect(await receive({ bytes: pdf(eicar()), isCut: false }, scanWith(clamd.address))).toEqual({
      ok: false,
      why: 'harmful',
    }))
  test.each(['INSTREAM size limit exceeded. ERROR', ''])(
    '[RCD-30] an answer that is none keeps nothing: “%s”',
    async says => {
      const odd = await fakeClamd(says)
      expect(await receive({ bytes: pdf(), isCut: false }, scanWith(odd.address))).toEqual({
        ok: false,
        why: 'notChecked',
      })
      await odd.close()
    },
  )
  test('[RCD-30] one that is not there keeps nothing', async () => {
    const gone = await fakeClamd()
    await gone.close()
    expect(await receive({ bytes: pdf(), isCut: false }, scanWith(gone.address))).toEqual({
      ok: false,
      why: 'notChecked',
    })
  })
})
