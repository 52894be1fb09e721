/** Every call of the API, by feature. A test compares this list with the routes that are there. */
import type { Operation } from './operation.ts'
import { doorOperations } from './operations/door.ts'
import { operatingOperations } from './operations/operating.ts'
import { runningOperations } from './operations/running.ts'
import { spaceOperations } from './operations/spaces.ts'

export const operations: readonly Operation[] = [
  ...runningOperations,
  ...spaceOperations,
  ...doorOperations,
  ...operatingOperations,
]
