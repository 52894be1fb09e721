/** Lo que cada miembro pliega para sí. */
import type { muteWords as en } from '../en/mutes.ts'

export const muteWords = {
  'mute.title': 'Lo que has plegado',
  'mute.lede':
    'Lo que escriben estas personas se pliega para ti, y se abre con un clic. Nadie se entera, y para las demás personas no cambia nada. Si prefieres no ver a alguien, ni que te vea, <blocks>bloquea a esa persona</blocks>.',
  'mute.people': 'Personas',
  'mute.nobody': 'No has silenciado a nadie.',
  'mute.posts': 'Publicaciones',
  'mute.nothing': 'No has ocultado ninguna publicación.',
  'mute.end': 'Dejar de silenciar',
  'mute.unfold': 'Mostrarla de nuevo',
  'mute.postOf': '{name} en {thread}',
  'mute.folded.hidden': 'Has ocultado esta publicación de {name}.',
  'mute.folded.muted': 'Has silenciado a {name}.',
  'mute.folded.word': 'Aquí hay una palabra que prefieres no leer: {name}.',
  'mute.change': 'Lo que has plegado',
  'mute.acts': 'Tú y {handle}',
  'mute.do': 'Silenciar',
  'mute.undo': 'Dejar de silenciar',
  'mute.about':
    'Pliega lo que escribe con este nombre, solo para ti. No se le dice. Lo que escribe de forma anónima se queda como está.',
  'mute.self': 'No puedes plegar tus propias palabras.',
  'mute.noName': 'No hay nadie detrás de este nombre a quien silenciar.',
  'mute.tooMany':
    'Has plegado {max} personas y publicaciones, y no se guardan más. Quita algunas primero.',
  'you.mutes.about': 'Personas y publicaciones que están plegadas para ti.',
} as const satisfies Record<keyof typeof en, string>
