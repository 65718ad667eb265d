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

interface ZoneRule {
  readonly zone: Zone;
  /** Tested against an element's class and id, in lower case, camel case parted by hyphens. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** What publishers name the parts of their pages. Earlier rules win. Each example is a test. */
export const zoneRules: readonly ZoneRule[] = [
  {
    zone: 'body',
    pattern: /(?:^|[ -])(?:article|story|entry|post|news|page|main)-?(?:body|content|text|copy)(?![\w-])/,
    example: 'paywall article-body',
  },
  {
    zone: 'consent',
    pattern:
      /\b(?:cookies?|consent|gdpr|cmp|privacy-?(?:overview|policy|banner|notice|settings|cent(?:er|re))|onetrust|didomi)\b/,
    example: 'cookie-banner',
  },
  {
    zone: 'comments',
    pattern:
      /\b(?:comments?(?:-?(?:list|section|area|thread|container|wrapper|box|form|block))?|disqus(?:-thread)?|respond|kommentare?|comentarios|commentaires|talkback)\b/,
    example: 'article-comments',
  },
  {
    zone: 'pull-quote',
    pattern: /\b(?:pull-?quotes?|sumario[a-z]*|article-asset-summary|pullout|blockquote--pull)\b/,
    example: 'pull-quote left',
  },
  {
    zone: 'caption',
    pattern:
      /\b(?:(?:image|photo|picture|media|figure|video|gallery|wp|img|bild|foto|absatzbild)-?(?:block-)?(?:captions?|credits?|description|info|meta|legend|text)|captions?|credits?|copyright|bildunterschrift|bu)\b/,
    example: 'wp-caption-text',
  },
  {
    zone: 'share',
    pattern:
      /\b(?:share(?:-?(?:bar|buttons?|tools|links|this|box))?|sharing|social(?:-?(?:bar|media|links|share|icons|buttons))?|sharedaddy|addthis|addtoany|follow-?us)\b/,
    example: 'social-share',
  },
  {
    zone: 'promotion',
    pattern:
      /\b(?:newsletters?(?:-[a-z]+)?|sign-?up|subscri(?:be|ption|ptions|ber)(?:-[a-z]+)?|paywall-?(?:message|prompt|banner|offer|overlay|promo)|promos?|promotions?|donat(?:e|ion)|abo-?(?:box|teaser)|cta|call-to-action|upsell|inline-message|marketing|offer|app-?download|toolbar|tooltip|popup|modal|lightbox|overlay)\b/,
    example: 'newsletter-signup',
  },
  {
    zone: 'advertisement',
    pattern:
      /\b(?:ads?|adverts?|advert[a-z]*|ad-?(?:slot|unit|container|wrapper|box|label|placeholder)|sponsor(?:ed|s)?|dfp|gpt|taboola|outbrain|plista|anzeige|werbung|commercial|affiliate[a-z]*)\b/,
    example: 'ad-slot',
  },
  {
    zone: 'related',
    pattern:
      /\b(?:related(?:-[a-z]+)?|desvio(?:-[a-z]+)?|recommend(?:ed|ations?|s)?|read-?(?:more|next|also)|more-?(?:from|on|stories|news|articles|like-this)|see-?also|also-?(?:read|on)|most-?(?:read|popular|viewed|shared)|popular|trending|teasers?(?:-[a-z]+)?|up-?next|next-?(?:article|story|post)|recirc(?:ulation)?|linked-?articles|latest(?:-[a-z]+)?|rail|suggest(?:ed|ions)|weitere[a-z]*|mehr-zum-thema|further-reading|carousel|slider|article-?list|post-?list|related[a-z]+)\b/,
    example: 'related-articles',
  },
  {
    zone: 'tags',
    pattern:
      /\b(?:tags?(?:-?(?:list|links|cloud|container))?|topics?(?:-?list)?|keywords?|categor(?:y|ies)(?:-?links)?|post-meta|entry-footer|breadcrumbs?)\b/,
    example: 'post-tags',
  },
  {
    zone: 'author',
    pattern:
      /\b(?:author-?(?:bio|box|info|description|card|profile|about|block|detail[s]?)|about-?(?:the-)?author|bio(?:graphy)?|contributor-?(?:bio|info))\b/,
    example: 'author-bio',
  },
  {
    zone: 'byline',
    pattern:
      /\b(?:by-?lines?|authors?(?:-?names?)?|dateline|timestamp|published|publish(?:ed)?-?(?:date|time)|pub-?date|article-?meta|entry-?meta|date(?:time)?|contributors?|writer)\b/,
    example: 'article__byline',
  },
  {
    zone: 'navigation',
    pattern:
      /\b(?:nav(?:bar|igation)?|menus?|footer|site-?(?:header|footer)|masthead|skip-?(?:link|to)[a-z-]*|pagination|pager|topbar|off-?canvas|search(?:-?(?:form|box|bar))?|log-?in|visually-?hidden|sr-only|screen-?reader(?:-text)?)\b/,
    example: 'main-nav',
  },
  {
    zone: 'lead',
    pattern:
      /\b(?:stand-?first|sub-?(?:title|head|headline|heading)|dek|deck|lead|lede|intro(?:duction)?|excerpt|summary|kicker-text|abstract|entradilla|chapo|vorspann|description)\b/,
    example: 'article__standfirst',
  },
  {
    zone: 'aside',
    pattern:
      /\b(?:side-?bar(?:-(?:right|left|inner|wrapper|content|container|primary|secondary|main|area|widget|\d+))?(?![\w-])|aside|widgets?(?:-[a-z]+)?|infobox|fact-?box)\b/,
    example: 'sidebar-right',
  },
];

/** What WordPress says of a post on the element that holds it: its tags and categories, which are not parts of the page. */
const POST = /\b(?:hentry|type-post)\b|\bpost-\d/;
const OF_POST = /\b(?:tag|category|post|status|type|format|author|topic)-\S+/g;

/** Utility classes of a style sheet ("md:hidden", "w-[20em]"), which say how a part looks, not what it is. */
const UTILITY = /\S*[:[\]!]\S*/g;

const parted = (name: string): string =>
  (POST.test(name) ? name.replace(OF_POST, '') : name)
    .replace(UTILITY, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();

const known = new Map<string, Zone | null>();
const MOST_KNOWN = 5000;

/** Hidden by a utility class that no other brings back at another width. */
const hiddenByClass = (name: string): boolean =>
  /(?:^|\s)(?:hidden|d-none|is-hidden)(?:\s|$)/.test(name) &&
  !/(?::|d-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline|contents|visible)/.test(name);

/** What a class or id attribute says its element is; `null` where it says nothing known. */
export function zoneOf(name: string): Zone | null {
  let zone = known.get(name);
  if (zone === undefined) {
    const words = parted(name.slice(0, 400));
    zone = hiddenByClass(name) ? 'navigation' : (zoneRules.find(({ pattern }) => pattern.test(words))?.zone ?? null);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, zone);
  }
  return zone;
}
