import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import { deviceName } from '../sessions/device.ts'
import type { DeviceRow } from './store.ts'

/** What has just happened, as the page says it. */
export const sayings = ['on', 'off', 'sent', 'gone', 'refused', 'later'] as const

/** Why notices cannot come to this device; a script finds out which of them holds. */
const troubles = ['insecure', 'homeScreen', 'missing', 'denied', 'failed'] as const

interface View {
  devices: DeviceRow[]
  /** Public id of the session at hand. */
  here: string
  /** The forum's own key. */
  key: string
  said: (typeof sayings)[number] | null
  formKey: string
}

/** Notices on this device, and on which others. */
export function pushPage(view: View): Page {
  const { devices, here, said, formKey } = view
  return {
    title: () => t('push.title'),
    scripts: ['push.js'],
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.noticeChoices()}>{t('notice.choices')}</a>
        </p>
        <h1>{t('push.title')}</h1>
        <p class="lede">{t('push.lede')}</p>
        {said && (
          <p class="notice block-s" role="status">
            {t(`push.said.${said}`)}
          </p>
        )}
        <Here {...view} />
        <section class="block" aria-labelledby="devices">
          <h2 id="devices">{t('push.devices')}</h2>
          {devices.length === 0 ? (
            <p class="nothing">{t('push.none')}</p>
          ) : (
            <ul class="contents">
              {devices.map((device) => (
                <Row device={device} here={device.id === here} formKey={formKey} />
              ))}
            </ul>
          )}
          <p class="soft block-s">{t('push.most', { max: limits.pushDevices })}</p>
        </section>
      </>
    ),
  }
}

function Here({ devices, here, key, formKey }: View) {
  const device = devices.find(({ id }) => id === here)
  const isOn = device !== undefined && !device.ended
  return (
    <section class="block" aria-labelledby="here">
      <h2 id="here">{t('push.here')}</h2>
      <div data-push={key} data-on={isOn ? '1' : '0'}>
        {device?.ended && <p class="notice">{t('push.ended')}</p>}
        {troubles.map((trouble) => (
          <p data-when={trouble} role="status" hidden>
            {t(`push.${trouble}`)}
          </p>
        ))}
        <form method="post" action={paths.myPush()} data-when="off" hidden>
          <p>{t('push.asks')}</p>
          <p class="row block-s">
            <button class="button main">{t('push.turnOn')}</button>
          </p>
        </form>
        <div data-when="on" hidden={!isOn}>
          <p>{rich('push.isOn', { link: linkTo(paths.noticeChoices()) })}</p>
          <Form action={paths.testPush()} state={blankForm(formKey)}>
            <p class="row block-s">
              <button class="button">{t('push.test')}</button>
            </p>
          </Form>
          <Form action={paths.myPush()} method="delete" state={blankForm(formKey)} class="block-s">
            <p class="row">
              <button class="button">{t('push.turnOff')}</button>
            </p>
          </Form>
        </div>
        <noscript>
          <p>{t('push.needsScripts')}</p>
        </noscript>
      </div>
    </section>
  )
}

function Row({ device, here, formKey }: { device: DeviceRow; here: boolean; formKey: string }) {
  const name = deviceName(device.device)
  const time = () => <Raw html={timeHtml(device.createdAt)} />
  return (
    <li>
      <h3 class="title" dir="auto">
        {name}
      </h3>
      <p class="meta">
        {here && <b>{t('sessions.here')}</b>}
        <span>{rich('push.since', { time })}</span>
        {device.ended && <span>{t('push.hasEnded')}</span>}
      </p>
      <Form
        action={paths.myPush(device.id)}
        method="delete"
        state={blankForm(formKey)}
        class="block-s"
      >
        <button class="button small" aria-label={t('push.removeWhich', { name })}>
          {t('push.remove')}
        </button>
      </Form>
    </li>
  )
}
