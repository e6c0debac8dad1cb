import { expect, test } from 'vitest'
import { nameOf, openSealed, readKey, sectionsOf } from './sealed-record.ts'

// Sealed by the server's own code, once: what it sealed yesterday, a browser still opens.
const sealed =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiemlwIjoiREVGIiwiY3R5IjoiYXBwbGljYXRpb24vZmhpcitqc29uIn0..3KSCVXd2deaYgsaD.v4ZzRDq0PLYS00-FtfLXB-3foM6iW7w4XzEyVnEOrd3DtO3FcW9aP4tm0VdRzuy0CTggJP5Ew0eZ_nrTxre222v30i9AI55kK_CpwRPPrOOTJREgbi91oJvO7F3f_FcxXf0-iLheP_KGCo5sbxpqEl39K140YQEny685t0Xo-682YdTPBY7IQmuIJXYW_89YdVPzY9R_wf4-EoId9-9uvCv7UWMj66iHKZy9GUsrACwyTSzRsIpxJGhK0rU6yaNVBkERQaLDVltJMix8v6oa_Ld18u-HYvXn3HW3VfH2UVf83YB0RElQZgBCli7c8w.ZkaO_wizAXIOtEinSd8Wjw'
const key = Uint8Array.from({ length: 32 }, (_, at) => at)
const hash = '#shlink:/eyJrZXkiOiJBQUVDQXdRRkJnY0lDUW9MREEwT0R4QVJFaE1VRlJZWEdCa2FHeHdkSGg4In0'

test('the key is read from behind the #, and a link that was cut has none', () => {
  expect(readKey(hash)).toEqual(key)
  expect(readKey(hash.slice(0, -8))).toBeUndefined()
  expect(readKey('#shlink:/')).toBeUndefined()
})

test('a browser opens what the server sealed, and shows whose it is', async () => {
  const bundle = await openSealed(sealed, key)
  expect(nameOf(bundle)).toEqual({ called: 'Kofi', whole: 'Kofi Mensah' })
  expect(sectionsOf(bundle)).toMatchObject([{ title: 'Good at' }])
})

test('nothing opens with another key', async () => {
  await expect(openSealed(sealed, key.toReversed())).rejects.toThrow()
})
