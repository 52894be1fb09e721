/** The help pages in Spanish: the same pages as in English. */
import { Account } from './account.tsx'
import { Calming } from './calming.tsx'
import { ComingBack } from './coming-back.tsx'
import { ContactPoints } from './contact-points.tsx'
import { Decisions } from './decisions.tsx'
import { KeepingApart } from './keeping-apart.tsx'
import { Keyboard } from './keyboard.tsx'
import { ModerationTeam } from './moderation-team.tsx'
import { PeerClinicians } from './peer-clinicians.tsx'
import { Privacy } from './privacy.tsx'
import { ReadFirst } from './read-first.tsx'
import { Reporting } from './reporting.tsx'
import { Searching } from './searching.tsx'
import { Vouching } from './vouching.tsx'
import { WhatThisIs } from './what-this-is.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'
import { Writing } from './writing.tsx'
import type { HelpSlug } from '../en/pages.ts'
import type { HelpText } from '../help-page.ts'

export const pagesInSpanish: Readonly<Record<HelpSlug, HelpText>> = {
  'what-this-is': {
    title: 'Qué es esto',
    about: 'Qué puedes esperar de este foro, y qué no.',
    Page: WhatThisIs,
  },
  'who-sees-what': {
    title: 'Quién ve qué',
    about: 'Audiencias, círculos, editar, borrar, quienes moderan, y dónde termina esto.',
    Page: WhoSeesWhat,
  },
  'keeping-apart': {
    title: 'Mantener a distancia',
    about: 'Personas que nunca deben verte aquí, y lo que eso no puede hacer.',
    Page: KeepingApart,
  },
  'contact-points': {
    title: 'Direcciones que puedes dejar',
    about: 'Para qué sirven, y qué se guarda de ellas.',
    Page: ContactPoints,
  },
  vouching: {
    title: 'Avalar',
    about: 'Cómo llega la comunidad a confiar en alguien, y a quién se le muestra.',
    Page: Vouching,
  },
  'peer-clinicians': {
    title: 'Profesionales pares',
    about: 'El rol, el modo profesional, y qué conviene saber antes de confiarte a alguien.',
    Page: PeerClinicians,
  },
  reporting: {
    title: 'Avisar al equipo',
    about: 'Pedir que se lea una publicación: a quién le llega, qué ve de ti y qué se guarda.',
    Page: Reporting,
  },
  'moderation-team': {
    title: 'El equipo de moderación',
    about: 'Hablar con él, cuándo hay alguien, tu situación, y mirar detrás de un alias.',
    Page: ModerationTeam,
  },
  decisions: {
    title: 'Decisiones, y otra revisión',
    about: 'Quién decide, qué se te dice, y cómo pedir que otra persona vuelva a mirarlo.',
    Page: Decisions,
  },
  calming: {
    title: 'Calmar las cosas',
    about:
      'Plegar, cerrar una rama, hacer que una conversación vaya más despacio, y qué puede hacer el equipo de moderación.',
    Page: Calming,
  },
  'read-first': {
    title: 'Publicaciones que se leen antes',
    about: 'Qué publicaciones esperan a que alguien las lea, cuánto tiempo, y quién las lee.',
    Page: ReadFirst,
  },
  writing: {
    title: 'Escribir',
    about: 'Formato, menciones, citas, notas de contenido, y decir qué esperas.',
    Page: Writing,
  },
  'coming-back': {
    title: 'Volver',
    about: 'Novedades, seguir y silenciar, lo nuevo para ti, y tomarte un descanso.',
    Page: ComingBack,
  },
  searching: {
    title: 'Buscar',
    about: 'Encontrar palabras en lo que puedes leer, y lo que nunca se encuentra.',
    Page: Searching,
  },
  account: {
    title: 'Tu cuenta',
    about:
      'Frase de acceso, códigos de recuperación, llaves de acceso, sesiones, llevarte tus palabras, irte.',
    Page: Account,
  },
  privacy: {
    title: 'Qué se guarda sobre ti',
    about: 'Qué se guarda, cuánto tiempo, y qué podría ver la persona que administra el servidor.',
    Page: Privacy,
  },
  keyboard: {
    title: 'Teclado y lector de pantalla',
    about: 'Moverse sin ratón.',
    Page: Keyboard,
  },
}
