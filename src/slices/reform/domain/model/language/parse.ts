import { type Expression, type FunctionName, functions, ModelMistake } from './expression.ts'
import { spaceOf } from './spaces.ts'

/** Reads an equation's right side. `equation` names it in the message when it cannot be read. */
export function parse(equation: string, text: string): Expression {
  const tokens = text.match(/[A-Za-z]\w*|\d[\d_]*(?:\.\d+)?(?:e-?\d+)?|[^\s]/g) ?? []
  let at = 0
  const wrong = (what: string): never => {
    throw new ModelMistake(equation, `${what} in "${text}"`)
  }
  const peek = () => tokens[at]
  const take = () => tokens[at++] ?? wrong('something is missing')
  const expect = (token: string) => (take() === token ? undefined : wrong(`"${token}" is missing`))

  function addition(): Expression {
    let left = product()
    for (let sign = peek(); sign === '+' || sign === '-'; sign = peek()) {
      at += 1
      left = { kind: 'both', sign, left, right: product() }
    }
    return left
  }
  function product(): Expression {
    let left = single()
    for (let sign = peek(); sign === '*' || sign === '/'; sign = peek()) {
      at += 1
      left = { kind: 'both', sign, left, right: single() }
    }
    return left
  }
  function single(): Expression {
    const token = take()
    if (token === '-') return { kind: 'negative', of: single() }
    if (token === '(') {
      const inner = addition()
      expect(')')
      return inner
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token.replaceAll('_', '')) }
    if (!/^[A-Za-z]/.test(token)) return wrong(`"${token}" is out of place`)
    if (peek() === '(') return call(token)
    return { kind: 'name', name: token, at: peek() === '[' ? members() : {} }
  }
  function call(name: string): Expression {
    expect('(')
    const given = [addition()]
    while (peek() === ',') {
      at += 1
      given.push(addition())
    }
    expect(')')
    const [of] = given
    if (name === 'sum' && of && given.length === 1) return { kind: 'sum', of }
    if (!isFunction(name)) return wrong(`there is no function ${name}`)
    if (given.length !== functions[name]) return wrong(`${name} takes ${functions[name]}`)
    return { kind: 'call', name, given }
  }
  function members() {
    const chosen: Record<string, string> = {}
    do {
      at += 1
      const member = take()
      chosen[spaceOf(member) ?? wrong(`"${member}" is a member of nothing`)] = member
    } while (peek() === ',')
    expect(']')
    return chosen
  }

  const whole = addition()
  return at === tokens.length ? whole : wrong(`"${peek()}" is out of place`)
}

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name)
