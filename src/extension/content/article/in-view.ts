import { articlesBeside, type Place } from './beside.ts';

/** The middle line of the viewport. */
const MIDDLE = '-50% 0px';

/** Of several articles on a page, tells which lies across the middle of the viewport. */
export class InView {
  private readonly came: (place: Place) => void;
  private observer: IntersectionObserver | null = null;
  private places: readonly Place[] = [];
  private title: Element | null = null;
  private counted = '';
  private middle: Element | null = null;

  /** `came` is called when another article has come to the middle. Between two of them it is still the last. */
  constructor(came: (place: Place) => void) {
    this.came = came;
  }

  /**
   * The article that is shown begins with `title`: those beside it are looked for again if headings or paragraphs have
   * come. `null`: none is shown, and nothing is watched.
   */
  refresh(title: Element | null): void {
    const counted = title ? `${count(title.localName)} ${count('p')}` : '';
    const stands = this.places.every(({ root }) => root.isConnected);
    if (title === this.title && counted === this.counted && stands) return;
    this.title = title;
    this.counted = counted;
    const places = title?.isConnected ? articlesBeside(title) : [];
    const isSame =
      places.length === this.places.length && places.every(({ root }, at) => root === this.places[at]!.root);
    if (!isSame) this.watch(places);
  }

  /** The part of the page that the article with this title has for itself; `null` where it stands alone, or has left the page. */
  rootOf(title: Element | null): Element | null {
    const root = this.places.find((place) => place.title === title)?.root;
    return root?.isConnected ? root : null;
  }

  isInView({ root }: Place): boolean {
    return this.middle === root;
  }

  private watch(places: readonly Place[]): void {
    this.observer?.disconnect();
    this.places = places;
    this.middle = null;
    if (places.length === 0) return;
    this.observer = new IntersectionObserver((entries) => this.cross(entries), { rootMargin: MIDDLE });
    for (const { root } of places) this.observer.observe(root);
  }

  private cross(entries: readonly IntersectionObserverEntry[]): void {
    const root = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    const place = this.places.find((one) => one.root === root);
    if (!place) return;
    this.middle = place.root;
    this.came(place);
  }
}

const count = (tag: string): number => document.getElementsByTagName(tag).length;
