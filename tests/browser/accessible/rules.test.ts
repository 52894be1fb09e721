/** Rules, reporting, worrying, folding, and what the owner sets for it. */
import { rulePages } from './rule-pages.ts'
import { walk } from './walk.ts'

walk(rulePages)
