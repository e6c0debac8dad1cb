import { oneHalf, walkAs } from './everybody.ts'

walkAs(oneHalf)
