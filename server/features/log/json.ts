import type { Forum } from '../../forum.ts'
import type { LoggedAct } from '../../visibility/log-scope.ts'
import { codeNameOf } from '../members/code-name.ts'
import { weekOf } from './batches.ts'

/** A line of the log as data. */
export function actJson(keys: Forum['keys'], act: LoggedAct) {
  const { publicId, at, back, measure, reason, ruleWords, until, instead, two, alone, own } = act
  return {
    id: publicId,
    week: weekOf(at),
    action: back ? ('reverse' as const) : measure,
    reason: act.struck === null ? reason : null,
    struck: act.struck,
    rule: ruleWords === '' ? null : ruleWords.split('\n')[0]!,
    space: act.space,
    hours: until === null || back ? null : Math.round((until - at) / 3_600_000),
    insteadOf: instead,
    by: codeNameOf(keys, act.decider),
    twoPeople: two,
    decidedAlone: alone,
    aboutYou: own,
  }
}
