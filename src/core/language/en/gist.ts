import type { GistWords } from '../../summarize/gist/words.ts';
import { wordSet } from '../../text/word-list.ts';

export const gist: GistWords = {
  breaks:
    /[,;—–]\s+(?=(?:(?:\p{Ll}+\s)?(?:in|of|to|for|with|on|at|by|from)\s(?:which|whom)|and\s(?:it|he|she|they|we|there|\p{L}+(?:\s[\p{L}-]+){1,3}\s(?:is|are|was|were|has|have|had|will|would|could))|which|who|whose|where|while|as|after|before|although|though|with|including|but|because|\p{Ll}{3,}ing)\b)|(?<=\p{Lu}\p{Ll}{1,15}),\s(?=an?\s)|\s(?=(?:after|while|when|because|before)\s\p{L})(?<!\b(?:hours?|days?|weeks?|months?|years?|minutes?|moments|long|just|shortly|soon|even|and|or)\s)|\s(?=in\san?\s\p{L}+\s(?:that|which)\s)|\s(?=as\s\p{Ll})(?<=(?:\p{Lu}\p{Ll}{2,15}|day|\d)\s)/gu,
  loose:
    /[,;—–]\s+(?=and\s)|\s(?=(?:in|on|at|for|from|with|within|by|over|despite|amid|during|through|after|before|while)\s\p{L})|\s(?=as\s(?:he|she|they|it|we)\s)/gu,
  dangling:
    /,?\s(?:and|but|or|nor)$|,?(?:\s(?:in|of|to|for|with|on|at|by|from))?\s(?:which|who|whom|whose|where)$|,\s(?:however|though|meanwhile|moreover|instead|therefore|too|especially|particularly|perhaps)$/u,
  open: /\s(?:that|(?:is|are|was|were|be|been|has|have|had|will|would)(?: (?:now|still|not))?)(?:, in \p{L}+)?$|\b(?:was|were) asked\b(?!.* (?:about|if|how|to) )/u,
  opened: /^.*\s(?:that|where|when)\s(.+)$/u,
  adds: /^, \p{Ll}+ing$/u,
  aside: /^[^—–]{3,90}\s?[—–]\s?(?:has|have|is|are|was|were|had|will|would)\b/u,
  goingOn: /\b(?:was|were) (?:\p{L}+ing|\d+|at|in|on|about|just)\b[^,]*$/u,
  turn: wordSet('when'),
  saysWho: /^,\s(?:\d\d?\b|(?:an?|the|his|her|their|who|whose)\s)/u,
};
