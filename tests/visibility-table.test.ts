/** Viewers, states and places: what each viewer meets of a reply in every place it could be met. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meet } from './visibility-table/meet.ts'
import { rules, type Surface, surfaces, viewers } from './visibility-table/rules.ts'
import { type Scene, setScene } from './visibility-table/scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => scene.close())

describe.each(Object.keys(surfaces) as Surface[])('in %s', (surface) => {
  it.each([...rules.keys()])('a reply that is “%s” is met by whom it is for', async (state) => {
    const met: Record<string, string> = {}
    const due: Record<string, string> = {}
    for (const viewer of viewers) {
      met[viewer] = await meet[surface](scene, scene.replies.get(state)!, viewer, state)
      due[viewer] = surfaces[surface](rules.get(state)![viewer], state, viewer)
    }
    expect(met).toEqual(due)
  })
})
