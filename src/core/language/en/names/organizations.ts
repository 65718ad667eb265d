/** Organisations that news names without explaining. Written for this project. */
export const organizations = `
abc adobe aerosmith airbus al-jazeera al_jazeera al_qaeda al-qaeda alibaba amazon amd amnesty_international anthropic aol
apple arsenal associated_press ap afp at&t bbc bell_labs bloomberg boeing bp british_airways byd caltech cbs cern chevrolet
chevron chrysler cia cisco citigroup cnbc cnn coca-cola columbia comcast congress daimler deloitte dell delta
democratic_party deutsche_bank disney dow_jones ebay ecb electronic_arts enron ericsson europol exxon exxonmobil facebook
fbi fda federal_reserve ferrari fiat fifa financial_times forbes ford fox fox_news fujitsu gao gazprom general_electric
general_motors general_mills goldman_sachs google greenpeace guardian hamas harvard hbo hezbollah hewlett-packard hitachi
home_office honda house_of_commons house_of_lords house_of_representatives hp hsbc huawei human_rights_watch hyundai iaea
ibm ikea imf intel interpol isis jpmorgan kfc kgb kremlin kodak labour lehman_brothers lenovo lg linkedin
liverpool_fc lockheed lockheed_martin lufthansa manchester_united mcdonald's mercedes-benz merrill_lynch meta microsoft mit
mitsubishi morgan_stanley mossad motorola mozilla msnbc nasa nasdaq national_guard nato nbc nestle netflix new_york_times
nhs nike nintendo nissan nokia northrop_grumman npr nsa nvidia nyse oecd opec openai oracle oxfam panasonic parliament
pbs pentagon pepsico peugeot pfizer philips pixar plo politburo porsche princeton pwc raaf raf red_cross renault
republican_party reuters rolls-royce samsung sec securities_and_exchange_commission senate shell siemens skype sony spacex
spotify stanford starbucks sun_microsystems supreme_court taliban telegraph tesco tesla time_warner toshiba toyota twitter
uber ubs un unesco unicef unilever united_nations universal usaf usda verizon viacom visa vodafone volkswagen volvo
wall_street_journal walmart wal-mart warner washington_post white_house who wikimedia_foundation wikileaks wikinews
world_bank wto xbox yahoo yale yukos youtube european_union european_commission european_central_bank
european_parliament bank_of_england scotland_yard sinn_fein tories world_health_organization world_trade_organization
international_monetary_fund
`;

/** What a company's legal name ends in. */
export const corporateSuffixes = `
inc incorporated corp corporation co ltd limited llc llp plc ag gmbh sa nv n.v. s.a. group holdings company enterprises
partners ventures industries technologies platforms systems labs
`;

/** Nouns that close, or open, the name of an organisation. */
export const organizationNouns = `
academy administration agency airlines airways alliance army assembly association authority bank board brigade brothers
bureau cabinet center centre chamber church club coalition college commission committee confederation conference congress
consortium convention cooperative council court department division engineering exchange federation fc firm force forces
forum foundation front fund government guard hospital institute institution insurance international journal laboratory
league legion library magazine media ministry mission motors movement museum national navy network news newspaper office
orchestra order organisation organization parliament party patrol police post press project records regiment school
securities senate service services society squad staff studios suns symphony team telecom television theatre theater times
tribune tribunal trust union united university workshop
`;

/** Nouns that close the name of an event. */
export const eventNouns = `
war wars battle election elections olympics games cup championship championships festival revolution massacre crisis
conference summit open grand_prix prix tour awards award protest protests uprising rebellion siege treaty referendum
hurricane storm earthquake tsunami day week series bowl marathon race tournament classic holocaust crash genocide coup
`;

/** Nouns that close, or open, the name of something made: a law, a work, a product. */
export const thingNouns = `
act agreement album amendment bill book code constitution convention deal declaration edition episode film game law movie
novel opera plan play poem prize program programme protocol report series show song star symphony treaty vehicle engine
browser software version system windows linux iphone ipad ipod android playstation wii xbox firefox chrome explorer java
chatgpt gpt bible koran quran nobel oscar emmy grammy pulitzer ebola covid covid-19 aids hiv internet dna
`;
