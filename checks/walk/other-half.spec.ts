import { otherHalf, walkAs } from './everybody.ts'

walkAs(otherHalf)
