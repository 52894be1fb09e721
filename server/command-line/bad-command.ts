/** Commands for those who run the forum. They may be used while it is serving. */

/** A mistake of the one who typed the command; its message is all they need. */
export class BadCommand extends Error {}
