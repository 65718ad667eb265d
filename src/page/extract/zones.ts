import { namesOf, rankOf } from './part-names.ts';

/** What a part of a page is for, beside the article's own text. */
export type Zone =
  | 'body'
  | 'lead'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'related'
  | 'pull-quote'
  | 'share'
  | 'promotion'
  | 'advertisement'
  | 'consent'
  | 'navigation'
  | 'tags'
  | 'author'
  | 'aside';

/** Parts that are what they are named, however much text they hold. */
export const TRUSTED: ReadonlySet<Zone> = new Set<Zone>(['comments', 'consent']);

interface ZoneRule {
  readonly zone: Zone;
  /** Names and pairs of words as part-names.ts reads them. */
  readonly names?: string;
  readonly pairs?: readonly (readonly [string, string])[];
  /** Set where the name must end its class: "article-body", not "article-body-wrapper". */
  readonly last?: true;
  readonly example: string;
}

/** What publishers name the parts of their pages, by class and id. Earlier rules win. Each example is a test. */
export const zoneRules: readonly ZoneRule[] = [
  {
    zone: 'body',
    pairs: [['article story entry post news page main', 'body content text copy']],
    last: true,
    example: 'paywall article-body',
  },
  {
    zone: 'consent',
    names: 'cookie cookies consent gdpr cmp onetrust didomi',
    pairs: [['privacy', 'overview policy banner notice settings center centre']],
    example: 'cookie-banner',
  },
  {
    zone: 'comments',
    names: 'comment comments disqus respond kommentar kommentare comentarios commentaires talkback',
    pairs: [['comment comments', 'list section area thread container wrapper box form block']],
    example: 'article-comments',
  },
  {
    zone: 'pull-quote',
    names: 'pull-quote pull-quotes sumario* article-asset-summary pullout blockquote-pull',
    example: 'pull-quote left',
  },
  {
    zone: 'caption',
    names: 'caption captions cutline cutlines credit credits copyright bildunterschrift bu',
    pairs: [
      [
        'image photo picture media figure video gallery wp img bild foto absatzbild image-block media-block',
        'description desc info meta legend text caption credit',
      ],
    ],
    example: 'wp-caption-text',
  },
  {
    zone: 'share',
    names: 'share sharing social sharedaddy addthis addtoany follow-us',
    pairs: [
      ['share', 'bar button buttons tools links this box'],
      ['social', 'bar media links share icons buttons'],
    ],
    example: 'social-share',
  },
  {
    zone: 'promotion',
    names:
      'newsletter newsletters sign-up subscribe subscription subscriptions promo promos promotion promotions support republish donate donation abo-box abo-teaser cta call-to-action upsell inline-message marketing offer app-download toolbar tooltip popup modal lightbox overlay barrier barriers regwall poll polls',
    pairs: [['paywall', 'message prompt banner offer overlay promo']],
    example: 'newsletter-signup',
  },
  {
    zone: 'advertisement',
    names:
      'ad ads advert* sponsor sponsors sponsored dfp gpt taboola outbrain plista anzeige werbung commercial affiliate*',
    pairs: [['ad', 'slot unit container wrapper box label placeholder']],
    example: 'ad-slot',
  },
  {
    zone: 'related',
    names:
      'related* desvio recommend recommends recommended recommendation recommendations more-like-this see-also popular trending teaser teasers up-next recirc recirculation linked-article linked-articles latest rail suggest suggested suggestions weitere* mehr-zum-thema further-reading carousel slider article-list post-list digest-post embedded-post',
    pairs: [
      ['read', 'more next also'],
      ['more', 'from on stories news articles'],
      ['also', 'read on'],
      ['most', 'read popular viewed shared'],
      ['next', 'article story post'],
      ['inline', 'article asset'],
    ],
    example: 'related-articles',
  },
  {
    zone: 'tags',
    names: 'tag tags topic topics keyword keywords category categories post-meta entry-footer breadcrumb breadcrumbs',
    pairs: [
      ['tag tags', 'list links cloud container'],
      ['topic topics category categories', 'list links'],
    ],
    example: 'post-tags',
  },
  {
    zone: 'author',
    names: 'about-author about-the-author bio biography',
    pairs: [
      ['author', 'bio box info description card profile about block detail details'],
      ['contributor', 'bio info'],
    ],
    example: 'author-bio',
  },
  {
    zone: 'byline',
    names:
      'by-line by-lines author authors authorname authornames dateline timestamp published publish-date publish-time pub-date article-meta entry-meta date datetime contributor contributors writer',
    example: 'article__byline',
  },
  {
    zone: 'navigation',
    names:
      'nav navbar navigation menu menus footer site-header masthead skip-link skip-links skip-to skiplink* skipto* pagination pager topbar off-canvas search searchform searchbox searchbar log-in visually-hidden sr-only screen-reader',
    example: 'main-nav',
  },
  {
    zone: 'lead',
    names:
      'stand-first dek deck lead lede intro introduction excerpt summary kicker-text abstract entradilla chapo vorspann description bullets key-points takeaways',
    pairs: [['sub', 'title head headline heading']],
    example: 'article__standfirst',
  },
  {
    zone: 'aside',
    names: 'side-bar',
    pairs: [['sidebar', 'right left inner wrapper content container primary secondary main area widget 1 2 3 4']],
    last: true,
    example: 'sidebar-right',
  },
  { zone: 'aside', names: 'aside widget widgets infobox fact-box', example: 'fact-box' },
  {
    zone: 'aside',
    pairs: [
      ['video audio', 'player embed inline wrapper headline'],
      ['embed inline player type article', 'video audio'],
      ['media', 'embed player'],
    ],
    example: 'embed--type-video',
  },
];

const names = namesOf(zoneRules);
/** Ranks of classes and ids that have been met. */
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

const NAVIGATION = zoneRules.findIndex(({ zone }) => zone === 'navigation');

/** Hidden by a utility class that no other brings back at another width. */
const isHiddenByClass = (name: string): boolean =>
  (name.includes('hidden') || name.includes('d-none')) &&
  /(?:^|\s)(?:hidden|d-none|is-hidden)(?:\s|$)/.test(name) &&
  !/(?::|d-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline|contents|visible)/.test(name);

function rankOfName(name: string, isClass: boolean): number {
  let rank = known.get(name);
  if (rank === undefined) {
    rank = isClass && isHiddenByClass(name) ? NAVIGATION : rankOf(name, names);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, rank);
  }
  return rank;
}

/** Many ids are one name and a number each ("note-1", "note-317"), which says nothing. */
const NUMBER = /\d\d+/;

/** An id, whatever its number, told from the class of the same name. */
const idName = (id: string): string => `#${NUMBER.test(id) ? id.replace(NUMBER, '00') : id}`;

/** What an element's class and id say that it is; `null` where they say nothing known. */
export function zoneOf(name: string, id = ''): Zone | null {
  const none = zoneRules.length;
  const rank = Math.min(name ? rankOfName(name, true) : none, id ? rankOfName(idName(id), false) : none);
  return zoneRules[rank]?.zone ?? null;
}
