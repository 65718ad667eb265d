/** What tells the card's host from the page's own elements. */
export const HOST = 'data-newsgloss';

/** Takes a card off the page that an earlier copy of this script has left there: a copy that was ended can do nothing more. */
export function removeLeftCards(): void {
  for (const host of document.querySelectorAll(`[${HOST}]`)) host.remove();
}
