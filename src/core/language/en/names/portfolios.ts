import type { PortfolioWords } from '../../../annotate/kinds/name/bounds/portfolios.ts';
import { wordSet } from '../../../text/word-list.ts';

export const portfolioWords: PortfolioWords = {
  offices: wordSet('minister ministers secretary cs ps commissioner correspondent editor undersecretary'),
  matters: wordSet(`
    health food finance energy defence defense home foreign interior education agriculture justice trade transport
    transportation environment tourism industry industries commerce culture sport sports youth housing information
    technology planning development water power railway railways welfare security revenue immigration climate business work
    pensions communities supplies consumer affairs civil ict roads mines mining petroleum forest forests fisheries
    cooperation rural urban law parliamentary science shadow deputy junior economy economic external internal social
    services public private labor employment skills gender women children families disaster management relief local
    communications digital research higher medical care animal husbandry textiles steel coal shipping aviation cabinet
    political religion politics crime legal royal arts`),
  governments: wordSet('union state federal provincial county'),
  between: new Set(['and', ',', '&', 'of']),
};
