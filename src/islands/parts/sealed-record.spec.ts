import { expect, test } from 'vitest'
import { filesOf } from './sealed-files.ts'
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

test('files of a part come out of the document by what they are; a page of HTML among them never does', async () => {
  const file = (url: string, contentType: string, data: string) => [
    { fullUrl: url, resource: { content: [{ attachment: { url: `${url} bytes`, title: url, contentType } }] } },
    { fullUrl: `${url} bytes`, resource: { data } },
  ]
  const bundle = {
    entry: [...file('A den', 'image/jpeg', 'AQID'), ...file('A page', 'text/html', 'PGI+'), { fullUrl: 'gone' }],
  }
  const entry = ['A den', 'A page', 'gone', 'nowhere'].map(reference => ({ reference }))
  const files = filesOf(bundle, { entry })
  expect(files).toMatchObject([{ kind: 'picture', about: 'A den' }])
  expect([...new Uint8Array((await files[0]?.bytes.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([1, 2, 3])
})

test('nothing opens with another key', async () => {
  await expect(openSealed(sealed, key.toReversed())).rejects.toThrow()
})
