/** How far down the view a section must reach to be the one that is read, from the view's top. */
const READING_LINE = '-40px 0px -70% 0px';

/** Marks the link of the section that stands at the top of the view, as the reader scrolls; returns the undo. */
export function followSections(view: HTMLElement): () => void {
  const links = [...view.querySelectorAll<HTMLAnchorElement>('.jump')];
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const current = links.find(({ hash }) => seen.has(hash.slice(1)));
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { root: view, rootMargin: READING_LINE },
  );
  for (const section of view.querySelectorAll('section')) observer.observe(section);
  return () => observer.disconnect();
}
