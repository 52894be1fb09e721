import type { RuleEntry } from '../../../../shared/forms/rules.ts'

/** The rules a new community starts with; every community can make them its own. */
export const defaultRules: readonly RuleEntry[] = [
  {
    id: '',
    about: 'threat',
    title: 'A nadie se le amenaza ni se le pone en peligro',
    body: 'Sin amenazas, y sin llamar a otras personas a hacer daño a alguien. Eso incluye las insinuaciones que solo entenderá la persona a quien van dirigidas, y seguir a alguien de conversación en conversación.',
  },
  {
    id: '',
    about: 'personal',
    title: 'Nadie queda al descubierto',
    body: 'Sin nombres reales, domicilios, lugares de trabajo, fotografías ni capturas de pantalla de miembros, y sin adivinar quién es alguien. Lo que se dice aquí se queda aquí. Tú puedes decir quién eres; otras personas no pueden decirlo por ti.',
  },
  {
    id: '',
    about: 'unkind',
    title: 'A nadie se le menosprecia',
    body: 'Discrepa de lo que se ha dicho, no de lo que alguien es. Sin insultos, y sin menospreciar a nadie por ser quien es, por cómo le hayan llamado en una consulta, por lo que toma o no toma.',
  },
  {
    id: '',
    about: 'unsafe',
    title: 'Sin instrucciones para hacerse daño',
    body: 'Puedes decir que quieres morir, o que te has hecho daño. Deja fuera el cómo: métodos, cantidades, lugares, planes que otras personas puedan seguir, imágenes de heridas, y cifras de peso o de calorías. Pon una nota de contenido a lo que es duro de leer.',
  },
  {
    id: '',
    about: 'pressure',
    title: 'A nadie se le dice qué tomar, qué dejar ni qué creer',
    body: 'Di qué te hizo algo a ti. No les digas a otras personas que empiecen, dejen o cambien un medicamento o un tratamiento, y deja fuera las pautas. A nadie se le recluta, ni se le predica, ni se le vende nada.',
  },
  {
    id: '',
    about: 'other',
    title: 'Los miembros que trabajan en salud mental no tratan a nadie aquí',
    body: 'Sin diagnósticos, sin consejos como profesional, sin ofrecer servicios, sin buscar clientela, y sin escribir sobre las personas a las que se atiende de un modo que permita, a ellas o a otras, saber de quién se trata.',
  },
  {
    id: '',
    about: 'other',
    title: 'La moderación no se esquiva',
    body: 'Sin segunda cuenta durante una pausa, sin avisos hechos para perjudicar a alguien, sin presionar a quien pueda haber avisado o decidido algo. Si crees que una decisión está equivocada, pide otra revisión.',
  },
]
