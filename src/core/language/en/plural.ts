/** What closes a noun, or a name, for several. */
export const plural = /s$/;
