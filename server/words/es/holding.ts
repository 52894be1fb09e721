/** Posts that are read before others see them. */
import type { holdingWords as en } from '../en/holding.ts'

export const holdingWords = {
  'held.waiting': 'En espera de que alguien lo lea',
  'held.about':
    '{minutes, plural, =5 {estos días suele tardar pocos minutos} =60 {estos días suele tardar menos de una hora} =90 {estos días suele tardar menos de hora y media} =120 {estos días suele tardar menos de dos horas} =180 {estos días suele tardar menos de tres horas} =240 {estos días suele tardar menos de cuatro horas} =360 {estos días suele tardar menos de seis horas} =480 {estos días suele tardar menos de ocho horas} =720 {estos días suele tardar menos de medio día} =1440 {estos días suele tardar uno o dos días} other {estos días suele tardar unos # minutos}}',
  'held.why.first':
    'Alguien del equipo de moderación lee las primeras publicaciones de todas las personas nuevas, para que reciban una respuesta. Hasta entonces nadie más ve la tuya.',
  'held.why.words':
    'Esta publicación tiene palabras de la lista “{list}”, así que alguien del equipo de moderación la lee antes. Hasta entonces nadie más la ve. No es un juicio.',
  'held.why.member':
    'Por un tiempo, alguien del equipo de moderación lee lo que escribes antes de que lo vean otras personas.',
  'held.late':
    'Esto tarda más de lo que debería: no ha pasado por aquí nadie del equipo. Está guardado, y no se ha olvidado.',
  'held.asked': 'El equipo de moderación te pide que cambies esto antes: {reason}',
  'held.youCan':
    'Mientras espera puedes editarla o borrarla. Se te dirá cuando otras personas puedan verla.',
  'held.queue': 'Publicaciones que leer antes',
  'held.queueLede':
    'Publicaciones que esperan hasta que alguien del equipo de moderación las haya leído. A quien escribió una se le dice que espera, y por qué. Quienes acaban de llegar esperan también una respuesta: responde cuando puedas.',
  'held.queueAbout': 'Lo que espera hasta que alguien del equipo de moderación lo haya leído.',
  'held.none': 'Nada espera a que alguien lo lea.',
  'held.listed.first': 'Primera publicación',
  'held.listed.words': 'Lista “{list}”',
  'held.listed.member': 'Se lee antes por un tiempo',
  'held.listed.late': 'espera demasiado',
  'held.in': 'en {space}',
  'held.newThread': 'Conversación nueva: {title}',
  'held.reply': 'Respuesta en: {title}',
  'held.release': 'Dejar que la vean otras personas',
  'held.ask': 'Pedir un cambio',
  'held.askAbout': 'Lo que pides. Solo lo lee quien la escribió.',
  'held.askedNow': 'Has pedido un cambio: {reason}',
  'held.more': 'Más',
  'held.settings': 'Publicaciones que se leen antes',
  'held.settingsLede':
    'Alguien del equipo de moderación las lee antes de que las vean otras personas. Quien escribe una la ve en su sitio, con por qué espera y más o menos cuánto.',
  'held.settingsAbout': 'Primeras publicaciones de personas nuevas, y listas de palabras.',
  'held.first': 'Leer antes las dos primeras publicaciones de cada persona nueva',
  'held.firstAbout':
    'Para que quienes acaban de llegar reciban respuesta de alguien. Pasadas seis horas se muestran de todos modos, salvo que tengan palabras de una lista.',
  'held.lists': 'Listas de palabras',
  'held.listsAbout':
    'Una publicación con una de estas palabras espera a que alguien la lea; no pasa nada más. Los miembros pueden leer las listas. Una palabra o expresión por línea; mayúsculas y minúsculas dan igual.',
  'held.help': 'Cómo funciona está en la <link>ayuda</link>.',
  'held.listNumber': 'Lista {number}',
  'held.listName': 'Nombre de la lista',
  'held.listWords': 'Palabras',
  'held.listNameNeeded':
    'Pon un nombre a esta lista: se le dice a quien escribe una de sus palabras.',
  'held.listsPage': 'Listas de palabras',
  'held.listsPageLede':
    'Una publicación con una de estas palabras espera hasta que alguien del equipo de moderación la haya leído. Se le dice a quien la escribió, y a nadie más. No tiene ninguna otra consecuencia.',
  'held.listsNone': 'Aquí no hay listas de palabras.',
} as const satisfies Record<keyof typeof en, string>
