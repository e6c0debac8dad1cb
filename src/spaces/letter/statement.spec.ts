import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { plainDate } from '../../kernel/plain-date.ts'
import { passingSigner } from '../../platform/signing/signer.ts'
import { asDigits, readStatement, type Statement, sign } from './statement.ts'

const said: Statement = {
  letter: '3f0c7a52-2d7c-4b55-9a44-0d9f6f2b8c11',
  for: 'exams',
  made: plainDate('2026-11-30'),
  by: 'Wrenshire County Council',
  child: 'Kofi Mensah',
  born: plainDate('2018-03-14'),
  says: ['What is usual for Kofi Mensah in lessons, for exams', 'Wait. Let me finish.'],
  whole: true,
}

test('a proof says what was signed: by itself, as the digits of a square, or with the whole address', async () => {
  const signer = await passingSigner()
  const proof = await sign(said, signer)
  for (const given of [
    proof,
    asDigits(proof),
    `https://tandem.example/letters/check#${asDigits(proof)}`,
    ` ${proof}\n`,
  ])
    expect(await readStatement(given, signer)).toEqual(said)
})

test('a letter too long for a square keeps its beginning, says so, and still fits', async () => {
  const signer = await passingSigner()
  const says = Array.from({ length: 400 }, (_, line) => `${line}: ${(line * 7919).toString(36).repeat(4)}`)
  const proof = await sign({ ...said, says }, signer)
  expect(proof.length).toBeLessThanOrEqual(1900)
  const read = await readStatement(proof, signer)
  expect(read?.whole).toBe(false)
  expect(read?.says.length).toBeGreaterThan(5)
  expect(read?.says).toEqual(says.slice(0, read?.says.length))
})

test('a changed letter, another’s key, something else we signed, and a bomb prove nothing', async () => {
  const signer = await passingSigner()
  const [head, , tail] = (await sign(said, signer)).split('.')
  const changed = deflateRawSync(JSON.stringify({ ...said, child: 'Kofi Mensa' })).toString('base64url')
  const proofs = [
    `${head}.${changed}.${tail}`,
    await sign(said, await passingSigner()),
    await signer.sign(new TextEncoder().encode('{"manifest":1}')),
    await signer.sign(deflateRawSync(Buffer.alloc(10_000_000))),
    'not a proof',
    '0123456789',
  ]
  for (const proof of proofs) expect(await readStatement(proof, signer)).toBeUndefined()
})
