import { Router } from 'express'
import { mutedWord } from '../../../shared/forms/following.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { addMutedWord, listMutedWords, removeMutedWord } from './muted-words.ts'
import { mutedWordsPage } from './muted-words-view.tsx'

/** Words that fold what others wrote, for oneself. */
export function mutedWordRoutes(forum: Forum): Router {
  const router = Router()
  const page = async (ask: Ask, state: FormState) =>
    mutedWordsPage(await listMutedWords(forum.reader, ask.member().id), state)
  router.get(
    '/me/muted-words',
    answer(forum, async (ask) => {
      const words = await listMutedWords(forum.reader, ask.member().id)
      const state = blankForm(forum.world.id())
      return { json: { words: words.map(({ word }) => word) }, page: mutedWordsPage(words, state) }
    }),
  )
  router.post(
    '/me/muted-words',
    answer(
      forum,
      async (ask) => {
        const { id } = ask.member()
        const { word } = ask.form(mutedWord)
        await forum.rates.take('account', id)
        await forum.writer.transact((tx) => addMutedWord(tx, id, word))
        return { status: 201, json: { word }, to: paths.mutedWords() }
      },
      formAgain(page),
    ),
  )
  router.delete(
    '/me/muted-words/:word',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      await forum.rates.take('account', id)
      await forum.writer.transact((tx) => removeMutedWord(tx, id, ask.param('word')))
      return { to: paths.mutedWords() }
    }),
  )
  return router
}
