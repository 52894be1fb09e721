import type { CrisisResource } from '../../../community.ts'

/**
 * What the page "If tonight is hard" lists until the owner has filled it in: kinds of help that
 * many places have, and what to find out about each. No numbers, since a wrong one is worse than
 * none. `mayInvolvePolice` is true wherever that cannot be ruled out.
 */
export const defaultCrisis: readonly CrisisResource[] = [
  {
    name: 'Alguien que conoces',
    how: 'Dile a una persona que esta noche es difícil. Puedes decir que quieres compañía y no consejos. Basta con un mensaje de tres palabras.',
    where: 'Por donde suelan hablarse',
    mayInvolvePolice: false,
  },
  {
    name: 'Una línea de acompañamiento entre pares',
    how: 'Alguien que ha pasado por ello habla contigo, también cuando no es una emergencia. Quien es titular de este foro todavía tiene que poner aquí la línea de tu zona, con su horario y lo que hace cuando teme por quien llama. Hasta entonces, pregúntale eso primero a la línea.',
    where: 'Por teléfono, en algunos lugares por mensaje de texto',
    mayInvolvePolice: true,
  },
  {
    name: 'Una línea de escucha',
    how: 'Personas voluntarias con formación escuchan, a menudo las veinticuatro horas. Algunas líneas pueden localizar una llamada y enviar a alguien, otras no lo hacen nunca. Quien es titular de este foro todavía tiene que nombrar una y decir de qué tipo es.',
    where: 'Por teléfono, mensaje de texto o chat',
    mayInvolvePolice: true,
  },
  {
    name: 'Una casa de descanso llevada por pares o una casa de crisis',
    how: 'Un lugar donde pasar unas noches sin ingresar en un hospital. No la hay en todas las zonas. Quien es titular de este foro todavía tiene que averiguar y decir cómo se consigue una cama.',
    where: 'En persona',
    mayInvolvePolice: false,
  },
  {
    name: 'El equipo de crisis de salud mental de tu zona',
    how: 'Pueden hablar contigo, visitarte y valorar la situación. En muchos países también pueden iniciar un ingreso contra tu voluntad. Quien es titular de este foro todavía tiene que decir cómo se acude a ellos.',
    where: 'Por teléfono, en casa o en un hospital',
    mayInvolvePolice: true,
  },
  {
    name: 'El número de emergencias de tu país',
    how: 'Para cuando una vida está en peligro y cuentan los minutos. Viene una ambulancia, y en muchos lugares la policía viene con ella. Quien es titular de este foro todavía tiene que poner aquí el número.',
    where: 'Por teléfono',
    mayInvolvePolice: true,
  },
]
