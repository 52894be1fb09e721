import type { afterRestoreWords as en } from '../en/after-restore.ts'

export const afterRestoreWords = {
  'afterRestore.title': 'Después de una restauración',
  'afterRestore.never': 'Este foro no se ha restaurado de ninguna copia de seguridad.',
  'afterRestore.lede':
    'Este foro se recuperó de una copia de seguridad. Fecha de la copia: <from></from>; recuperado: <at></at>. Todo lo que cualquiera escribió o ajustó entre una fecha y la otra se ha perdido, y lo que cerraste en ese tiempo volvió a quedar abierto.',
  'afterRestore.isClosed':
    'Para que nadie vea más de lo que decidiste por última vez, todo lo que escribiste aquí está cerrado para todo el mundo menos para ti: tus publicaciones, tu página, tus reacciones y tu nombre. Repasa lo que puede haber cambiado, ajústalo como quieras y después ábrelo de nuevo. No hay prisa.',
  'afterRestore.isOpen':
    'Nada tuyo está cerrado por ese motivo. Lo que ajustaste está como cuando se hizo la copia.',
  'afterRestore.list': 'Lo que puede haber cambiado',
  'afterRestore.mode':
    '{on, select, true {Está activado, nivel “{level}”.} other {Está desactivado.}} Si lo cambiaste después, cámbialo otra vez.',
  'afterRestore.entries':
    '{count, plural, =0 {Está vacía.} one {Tiene una entrada.} other {Tiene # entradas.}} Vuelve a añadir a quien hayas añadido después.',
  'afterRestore.newest': 'Fecha de la más reciente: <at></at>.',
  'afterRestore.ending':
    '{count, plural, one {Una entrada estaba por terminar, y terminará.} other {# entradas estaban por terminar, y terminarán.}}',
  'afterRestore.posts':
    '{count, plural, =0 {No has escrito nada.} one {Has escrito una publicación,} other {Has escrito # publicaciones,}} {count, plural, =0 {} other {y {shown, plural, =0 {nadie más ve ninguna} one {alguien más ve una} other {alguien más ve #}}.}} Lo que mostraste a menos gente o borraste después está como antes.',
  'afterRestore.profile': 'Tu página dice lo que decía entonces, a las personas para las que era.',
  'afterRestore.circles':
    '{count, plural, =0 {No tienes ninguno.} one {Tienes uno.} other {Tienes #.}} Quien sacaste después vuelve a estar dentro.',
  'afterRestore.blocks':
    '{count, plural, =0 {No hay nadie.} one {Hay una persona.} other {Hay # personas.}} Vuelve a añadir a quien hayas añadido después.',
  'afterRestore.contactPoints':
    '{count, plural, =0 {No has dejado ninguna.} one {Has dejado una.} other {Has dejado #.}} La distancia que ya se puso por ellas se mantiene.',
  'afterRestore.looked': 'Lo he repasado, y está como quiero.',
  'afterRestore.lookFirst': 'Repasa primero la lista y márcalo aquí.',
  'afterRestore.open': 'Abrirlo de nuevo',
  'afterRestore.line':
    'Este foro se recuperó de una copia de seguridad (<from></from>). <link>Qué puede significar para ti</link>',
  'afterRestore.lineClosed':
    'Este foro se recuperó de una copia de seguridad (<from></from>). Todo lo tuyo está cerrado para las demás personas hasta que lo hayas repasado. <link>Repasarlo</link>',
} as const satisfies Record<keyof typeof en, string>
