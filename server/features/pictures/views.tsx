/** A member's own pictures: adding one without scripts, and what has become of the others. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { rates } from '../../../shared/rates.ts'
import { errorOf, FormNotice, type FormState, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { OwnPicture } from '../../visibility/picture-scope.ts'
import { rich, t } from '../../words/index.ts'
import { acceptedTypes, lineOf } from './line.ts'

interface PicturesView {
  pictures: readonly OwnPicture[]
  next: string | null
  state: FormState
  /** Public id of the one that has just been added. */
  added: string | null
}

export function picturesPage({ pictures, next, state, added }: PicturesView): Page {
  return {
    title: () => t('picture.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('picture.title')}</h1>
        <p class="lede">{t('picture.lede')}</p>
        {pictures.some(({ publicId }) => publicId === added) && (
          <p class="notice" role="status">
            {t('picture.added')}
          </p>
        )}
        {pictures.length === 0 && <p class="nothing">{t('picture.nothing')}</p>}
        {pictures.length > 0 && (
          <ul class="contents block own-pictures">
            {pictures.map((picture) => (
              <Picture picture={picture} />
            ))}
          </ul>
        )}
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.myPictures()}?after=${next}`} rel="next">
              {t('picture.more')}
            </a>
          </p>
        )}
        <AddForm state={state} />
      </>
    ),
  }
}

function Picture({ picture }: { picture: OwnPicture }) {
  const { publicId: id, width, height, post } = picture
  const description = picture.description || t('picture.undescribed')
  return (
    <li id={`pic-${id}`}>
      <img
        src={`${paths.picture(id)}?size=small`}
        alt={description}
        width={width}
        height={height}
        loading="lazy"
      />
      <p class="meta">
        <Raw html={timeHtml(picture.createdAt)} />
        <span>{t('picture.size', { width, height })}</span>
        {picture.moving === 1 && <span>{t('picture.moves')}</span>}
      </p>
      {post && <p>{rich('picture.inAPost', { link: linkTo(paths.post(post)) })}</p>}
      {!post && (
        <>
          <p>{t('picture.unused')}</p>
          <div class="field">
            <label class="name" for={`line-${id}`}>
              {t('picture.line')}
            </label>
            <input id={`line-${id}`} value={lineOf(picture)} readOnly dir="auto" />
          </div>
          <form method="post" action={paths.picture(id)}>
            <input type="hidden" name="_method" value="delete" />
            <button class="act" aria-label={t('picture.discardOf', { description })}>
              {t('picture.discard')}
            </button>
          </form>
        </>
      )}
    </li>
  )
}

/** What may be added, said before it is. */
export function pictureBounds(): string {
  return t('picture.fileHint', {
    megabytes: limits.pictureBytes / 1_000_000,
    megapixels: limits.picturePixels / 1_000_000,
    perPost: limits.picturesPerPost,
    perDay: rates.picture.points,
    waiting: limits.picturesWaiting,
  })
}

function AddForm({ state }: { state: FormState }) {
  const error = errorOf(state, 'picture')
  return (
    <section class="block" aria-labelledby="add">
      <h2 id="add">{t('picture.add')}</h2>
      <form method="post" action={paths.pictures()} encType="multipart/form-data" novalidate>
        <FormNotice state={state} />
        <input type="hidden" name="key" value={state.key} />
        <TextField
          state={state}
          name="description"
          label={t('picture.description')}
          hint={t('picture.descriptionHint')}
          max={limits.pictureDescriptionLength}
          optional
          lang
        />
        <div class="field">
          <label class="name" for="f-picture">
            {t('picture.file')}
          </label>
          <span class="hint" id="h-picture">
            {pictureBounds()}
          </span>
          <input
            type="file"
            name="picture"
            id="f-picture"
            accept={acceptedTypes}
            aria-describedby={error ? 'h-picture e-picture' : 'h-picture'}
            aria-invalid={error ? 'true' : undefined}
          />
          {error && (
            <p class="error" id="e-picture">
              {error}
            </p>
          )}
        </div>
        <p class="row">
          <button class="button main">{t('picture.send')}</button>
        </p>
      </form>
    </section>
  )
}
