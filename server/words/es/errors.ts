import type { errorWords as en } from '../en/errors.ts'

export const errorWords = {
  'error.notFound.title': 'Aquí no hay nada',
  'error.notFound.detail':
    'No hay ninguna página en esta dirección, o no está ahí para ti. No se perdió nada de lo que escribiste.',
  'error.notFound.thread':
    'Esta conversación ya no está aquí. Tu texto se conservó abajo, para que puedas copiarlo.',
  'error.signedOut.title': 'Entra, por favor',
  'error.signedOut.detail':
    'No tienes la sesión abierta. Lo que escribiste se conservó como borrador en este dispositivo.',
  'error.signedOut.wrong':
    'Este seudónimo y esta frase de acceso no van juntos. Inténtalo de nuevo, o usa un código de recuperación.',
  'error.forbidden.title': 'Esto no está en tus manos',
  'error.forbidden.detail': 'Solo algunos miembros pueden hacer esto. No se cambió nada.',
  'error.forbidden.origin':
    'Esta petición llegó desde otro sitio, así que se rechazó. Abre el foro mismo e inténtalo ahí.',
  'error.forbidden.locked':
    'Esta conversación está cerrada a nuevas respuestas. Tu texto se conservó abajo.',
  'error.forbidden.owner':
    'Solo la persona titular de esta comunidad puede hacer esto. No se cambió nada.',
  'error.forbidden.team': 'Solo el equipo de moderación puede hacer esto. No se cambió nada.',
  'error.conflict.title': 'Alguien se adelantó',
  'error.conflict.edited':
    'Esta publicación cambió mientras escribías. Las dos versiones están abajo; no se perdió nada.',
  'error.tooLarge.title': 'Demasiado de una vez',
  'error.tooLarge.detail': 'Esto es más de lo que el foro acepta de una vez. No se cambió nada.',
  'error.invalid.title': 'Todavía no',
  'error.invalid.detail':
    '{count, plural, =0 {Hay que volver a mirar algo.} one {Hay que volver a mirar una cosa.} other {Hay que volver a mirar # cosas.}} Lo que escribiste sigue ahí.',
  'error.invalid.cursor':
    'No se puede leer la dirección de esta página. Empieza por la primera página.',
  'error.tooMany.title': 'Un poco más despacio',
  'error.tooMany.detail':
    'Fueron muchas veces en poco tiempo. Inténtalo de nuevo en {seconds, plural, one {un segundo} other {# segundos}}. Lo que escribiste sigue ahí.',
  'error.badRequest.title': 'Esto no se pudo leer',
  'error.badRequest.detail':
    'La petición se dañó por el camino o no la hizo este foro. No se cambió nada.',
  'error.notNow.title': 'En este momento no',
  'error.notNow.busy':
    'El foro tiene mucho que revisar en este momento y no pudo terminar con esto. No se cambió nada. Inténtalo de nuevo en un minuto.',
  'error.unavailable.title': 'Todavía sin abrir',
  'error.unavailable.setUp':
    'Esta comunidad aún no está preparada. El enlace para hacerlo se mostró donde se inició el foro.',
  'error.broken.title': 'Algo se rompió aquí',
  'error.broken.detail':
    'El fallo es nuestro, no tuyo. No se cambió nada; tu texto se conserva como borrador. Inténtalo de nuevo en un minuto.',
  'error.back': 'Volver al inicio',
} as const satisfies Record<keyof typeof en, string>
