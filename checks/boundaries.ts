import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'

// Who may import whom (ARCHITECTURE.md). dependency-cruiser reads TypeScript through swc: without it, it would read 0 modules
// and be content, so the check also counts them.
const slice = '^src/slices/([^/]+)/'

/** Tests, and the worlds they look at. */
const tests = '\\.(spec|fixture)\\.tsx?$|/testing(\\.ts$|/)|/domain/examples\\.ts$'

const forbidden: IForbiddenRuleType[] = [
  {
    name: 'kernel-imports-nothing-of-ours',
    severity: 'error',
    from: { path: '^src/kernel/' },
    to: { path: '^src/', pathNot: '^src/kernel/' },
  },
  {
    name: 'policy-imports-kernel-only',
    severity: 'error',
    from: { path: '^src/policy/' },
    to: { path: '^src/', pathNot: '^src/(kernel|policy)/' },
  },
  {
    name: 'ui-imports-kernel-only',
    severity: 'error',
    from: { path: '^src/ui/', pathNot: '\\.spec\\.tsx?$' },
    to: { path: '^src/', pathNot: '^src/(kernel|ui)/' },
  },
  {
    name: 'islands-import-ui-kernel-and-pure-domain',
    severity: 'error',
    from: { path: '^src/islands/' },
    to: { path: '^src/', pathNot: '^src/(kernel|ui|islands)/|^src/slices/[^/]+/domain/' },
  },
  {
    name: 'platform-knows-no-slice',
    severity: 'error',
    from: { path: '^src/platform/', pathNot: '/testing/' },
    to: { path: '^src/(slices|spaces|islands)/' },
  },
  {
    name: 'domain-is-pure',
    severity: 'error',
    from: { path: `${slice}domain/`, pathNot: '\\.spec\\.ts$|/testing' },
    to: { pathNot: '^src/(kernel|policy)/|^src/slices/[^/]+/domain/' },
  },
  {
    name: 'domain-of-its-own-slice',
    severity: 'error',
    from: { path: `${slice}domain/` },
    to: { path: '^src/slices/', pathNot: '^src/slices/$1/' },
  },
  {
    name: 'slices-meet-at-the-door',
    severity: 'error',
    from: { path: slice, pathNot: tests },
    to: { path: '^src/slices/', pathNot: '^src/slices/$1/|^src/slices/[^/]+/index\\.ts$' },
  },
  { name: 'slices-know-no-space', severity: 'error', from: { path: slice }, to: { path: '^src/spaces/' } },
  {
    name: 'spaces-enter-by-the-door',
    severity: 'error',
    from: { path: '^src/spaces/' },
    to: { path: '^src/slices/', pathNot: '^src/slices/[^/]+/index\\.ts$' },
  },
  {
    name: 'only-the-platform-knows-fastify',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/platform/web/' },
    to: { path: 'node_modules/(@fastify|fastify)/' },
  },
  {
    name: 'only-main-and-cli-wire',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(main|cli|all-slices)\\.tsx?$|${tests}` },
    to: { path: '^src/slices/[^/]+/wiring\\.ts$' },
  },
  {
    name: 'only-tests-use-what-serves-tests',
    severity: 'error',
    from: { path: '^src/', pathNot: tests },
    to: { path: '^src/.*/testing(\\.ts$|/)' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: { pathNot: '\\.spec\\.tsx?$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]

const options: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  parser: 'swc',
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
}

export const rules = { forbidden, options }
