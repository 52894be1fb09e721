/** Pictures: added, looked at by those who may, discarded. */
import { Router } from 'express'
import { pictureDescription } from '../../../shared/forms/pictures.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { once } from '../../db/idempotency.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { checkMayWrite } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { placeAfter } from '../../request/place.ts'
import { receiveUpload } from '../../request/upload.ts'
import {
  findPicture,
  listOwnPictures,
  type VisiblePicture,
} from '../../visibility/picture-scope.ts'
import type { Copy } from './draw.ts'
import { readCopy, removeFiles } from './files.ts'
import { ownPictureJson, pictureJson } from './json.ts'
import { removeUnused, sweeper } from './keep-house.ts'
import { discardPicture, findNoted, insertPicture, type Noted } from './store.ts'
import { Studio } from './studio.ts'
import { picturesPage } from './views.tsx'

export function pictureRoutes(forum: Forum): Router {
  const router = Router()
  const studio = new Studio(forum)
  forum.jobs.add('pictures that nothing shows', (now) => removeUnused(forum, now))
  forum.jobs.add('files of no picture', sweeper(forum, studio))

  router.post(
    '/pictures',
    answer(
      forum,
      async (ask) => {
        const picture = await addPicture(ask, studio)
        return {
          status: 201,
          json: { picture: pictureJson(picture) },
          to: `${paths.myPictures()}?added=${picture.publicId}#pic-${picture.publicId}`,
        }
      },
      formAgain((ask, state) => ownPage(ask, state)),
    ),
  )
  router.get(
    '/pictures/:id',
    answer(forum, (ask) => show(ask, sizeOf)),
  )
  router.get(
    '/pictures/:id/moving',
    answer(forum, (ask) => show(ask, movingOf)),
  )
  router.delete(
    '/pictures/:id',
    answer(forum, async (ask) => {
      const publicId = ask.param('id')
      const picture = { publicId, memberId: ask.member().id }
      await forum.writer.transact((tx) => discardPicture(tx, picture))
      await removeFiles(forum.config, publicId)
      return { to: paths.myPictures() }
    }),
  )
  router.get(
    '/me/pictures',
    answer(forum, async (ask) => {
      const { pictures, next } = await ownPictures(ask)
      const state = blankForm(forum.world.id())
      return {
        json: { pictures: pictures.map(ownPictureJson), next },
        page: picturesPage({ pictures, next, state, added: ask.query('added') }),
      }
    }),
  )
  return router
}

async function addPicture(ask: Ask, studio: Studio): Promise<Noted> {
  const { reader, writer, world, rates } = ask.forum
  const { id: memberId } = ask.member()
  checkMayWrite(ask.viewer)
  await rates.take('picture', memberId)
  let noted: number | null = null
  const use = () => ({ memberId, key: ask.idempotencyKey, kind: 'picture' })
  await studio.take(
    memberId,
    async (to) => {
      ask.req.body = await receiveUpload(ask.req, {
        field: 'picture',
        to,
        maxBytes: limits.pictureBytes,
      })
    },
    async (publicId, drawn) => {
      const now = world.now()
      const { description } = ask.form(pictureDescription)
      const picture = { ...drawn, publicId, memberId, description, now }
      const { id, repeated } = await writer.transact((tx) =>
        once(tx, { ...use(), now }, () => insertPicture(tx, picture)),
      )
      noted = id
      return !repeated
    },
  )
  const picture = noted === null ? null : await findNoted(reader, noted)
  // A repeat, of which the first picture has been discarded since.
  if (!picture) throw new Invalid([{ field: 'picture', word: 'picture.gone' }])
  return picture
}

async function show(ask: Ask, copyOf: (ask: Ask, picture: VisiblePicture) => Copy) {
  const { config } = ask.forum
  const picture = await findPicture(ask.forum, ask.viewer, ask.param('id'))
  const body = picture && (await readCopy(config, picture.publicId, copyOf(ask, picture)))
  if (!body) throw new NotFound()
  ask.res.setHeader('Content-Disposition', 'inline')
  return { file: { type: 'image/webp', body } }
}

function sizeOf(ask: Ask, { small }: VisiblePicture): Copy {
  return small && ask.query('size') === 'small' ? 'small' : 'large'
}

function movingOf(_ask: Ask, { moving }: VisiblePicture): Copy {
  if (!moving) throw new NotFound()
  return 'moving'
}

async function ownPictures(ask: Ask) {
  const { reader, cursors } = ask.forum
  const { id } = ask.member()
  const place = placeAfter(ask, 'pictures')
  const found = await listOwnPictures(reader, id, place?.[0] ?? null, limits.rowsPerPage)
  const next = found.next === null ? null : cursors.seal('pictures', [found.next])
  return { pictures: found.pictures, next }
}

async function ownPage(ask: Ask, state: FormState): Promise<Page> {
  ask.member()
  const { reader } = ask.forum
  const { pictures } = await listOwnPictures(reader, ask.member().id, null, limits.rowsPerPage)
  return picturesPage({ pictures, next: null, state, added: null })
}
