import { expect, test } from 'vitest'
import { makeTelemetry } from './telemetry.ts'

const served = { method: 'GET', route: '/my/children/:child', status: 200, milliseconds: 12.3, request: 'a1b2c3d4' }

test('a request is one line, and is counted by the pattern of its route', () => {
  const lines: string[] = []
  const telemetry = makeTelemetry(line => lines.push(line))
  telemetry.served(served)
  telemetry.served({ ...served, milliseconds: 700 })
  expect(JSON.parse(lines[0] ?? '')).toMatchObject(served)
  const labels = 'method="GET",route="/my/children/:child",status="200"'
  const metrics = telemetry.metrics()
  expect(metrics).toContain(`tandem_request_milliseconds_bucket{${labels},le="25"} 1\n`)
  expect(metrics).toContain(`tandem_request_milliseconds_bucket{${labels},le="+Inf"} 2\n`)
  expect(metrics).toContain(`tandem_request_milliseconds_sum{${labels}} 712.3\n`)
  expect(metrics).toContain('tandem_faults_total 0\n')
})

test('a fault is told by its name, its code and its place: what it says may hold what a person typed', () => {
  const lines: string[] = []
  const telemetry = makeTelemetry(line => lines.push(line))
  const cause = Object.assign(new Error('Key (email)=(amara@example.org) exists'), { code: '23505' })
  telemetry.fault(new Error('Kofi Mensah could not be saved', { cause }), { route: '/my', request: 'a1b2c3d4' })
  expect(lines[0]).toContain('"fault":"Error"')
  expect(lines[0]).toContain('because Error 23505')
  expect(lines[0]).toContain('telemetry.spec.ts')
  expect(lines[0]).not.toContain('Kofi')
  expect(lines[0]).not.toContain('amara')
  expect(telemetry.metrics()).toContain('tandem_faults_total 1\n')
})
