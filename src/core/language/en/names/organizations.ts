/** Organisations that news names without explaining. Written for this project. */
export const organizations = `
abc adobe aerosmith airbus al-jazeera al_jazeera al_qaeda al-qaeda alibaba amazon amd amnesty_international aol
apple arsenal associated_press ap afp at&t bbc bell_labs bloomberg boeing bp british_airways byd caltech cbs cern chevrolet
chevron chrysler cia cisco citigroup cnbc cnn coca-cola columbia comcast congress daimler deloitte dell delta
democratic_party deutsche_bank disney ebay ecb electronic_arts enron ericsson europol exxon exxonmobil facebook
fbi fda federal_reserve ferrari fiat fifa financial_times forbes ford fox fox_news fujitsu gao gazprom general_electric
general_motors general_mills goldman_sachs greenpeace guardian hamas harvard hbo hezbollah hewlett-packard hitachi
home_office honda house_of_commons house_of_lords house_of_representatives hp hsbc huawei human_rights_watch hyundai iaea
ibm ikea imf intel interpol isis jpmorgan kfc kgb kremlin kodak labour lehman_brothers lenovo lg linkedin
liverpool_fc lockheed lockheed_martin lufthansa manchester_united mcdonald's mercedes-benz merrill_lynch microsoft mit
mitsubishi morgan_stanley mossad motorola mozilla msnbc nasa national_guard nato nbc nestle netflix new_york_times
nhs nike nintendo nissan nokia northrop_grumman npr nsa nvidia oecd opec oracle oxfam panasonic parliament
pbs pentagon pepsico peugeot pfizer philips pixar plo politburo porsche princeton pwc raaf raf red_cross renault
republican_party reuters rolls-royce samsung sec securities_and_exchange_commission senate shell siemens skype sony spacex
spotify stanford starbucks sun_microsystems supreme_court taliban telegraph tesco tesla time_warner toshiba toyota twitter
uber ubs un unesco unicef unilever united_nations universal usaf usda verizon viacom visa vodafone volkswagen volvo
wall_street_journal walmart wal-mart warner washington_post who wikimedia_foundation wikileaks wikinews
aarp accenture accor aclu acorn adidas aegon aeroflot afc_ajax afl-cio aig air_canada air_france airtel al-shabaab alcatel aldi
allianz alphabet american_express american_airlines ansa arm arcelormittal asean asus audi autonomy aviva axa bae_systems
baidu bank_of_america barclays basf bayer bayern_munich bertelsmann bharatiya_janata_party blackberry blackrock bloc_québécois
blizzard bmw bny bnp_paribas boko_haram bosch broadcom bristol-myers budweiser bytedance cadbury canon carrefour cargill caterpillar
channel_4 chelsea_fc chrysler_llc citibank citroen cnet commerzbank conoco conocophillips continental_airlines cosco costco crédit_agricole
credit_suisse daihatsu danone deepmind delta_air_lines der_spiegel dhl discovery doj dreamworks dropbox dupont dyson eads easyjet eli_lilly
embraer emi emirates endesa enel engadget eni ernst_&_young espn eu_commission everton expedia farc fatah federal_aviation_administration
faa fcc fedex fema firestone flickr forever_21 foxconn freddie_mac fannie_mae fsb ftc gap gawker gchq glaxosmithkline github gizmodo gmac
gm greenpeace_international groupon grumman gsk h&m halliburton harley-davidson heineken hollywood home_depot house_republicans
human_rights_council icrc imdb ing instagram interfax international_atomic_energy_agency international_criminal_court
international_court_of_justice international_olympic_committee ioc ira irs itar-tass itv jaguar jetblue jcpenney juventus kaspersky kazaa
kellogg kia kmart knesset kpmg kraft la_liga liberal_democrats likud lindt lloyds logitech london_stock_exchange loreal lufthansa_group lvmh
macys marks_&_spencer mastercard mattel mazda mcafee mcdonnell_douglas mcdonalds mci mckinsey medecins_sans_frontieres merck mgm mi5 mi6
michelin mlb monsanto msn nafta napster national_security_agency nba ncaa nec new_york_stock_exchange new_york_post news_corp
news_corporation nfl nhl nintendo_ltd nortel novartis novell npc npd nsw_government nypd occidental opel openoffice orange osce osha
outlook palantir paramount paypal peoples_daily petrobras petrochina pixar_animation pladis post_office press_association procter_&_gamble
prudential puma qantas qualcomm rbs real_madrid reddit red_hat regeneron renfe rio_tinto roche rosneft royal_air_force royal_navy ryanair
saab sanofi sap santander saudi_aramco scotiabank seagate sega semafor siemens_ag sinopec sky sky_news slack snapchat snp societe_generale
softbank sotheby's southwest_airlines sprint sputnik standard_chartered state_department statoil stripe subaru subway supreme_court_of_the_united_states
suzuki_motor symantec t-mobile target tass tata tencent texaco texas_instruments the_economist thyssenkrupp tiktok timewarner tories total toys_r_us
transparency_international turner_broadcasting tvnz tyco ukip unhcr unilever_plc united_airlines ups us_airways us_army us_navy us_air_force vatican_bank
viacom_inc virgin volkswagen_group waymo wells_fargo western_union whatsapp whole_foods wikia wikipedia wipro wizz_air world_food_programme wsj xerox
xinhua xinhua_news_agency zara zoom zynga world_bank wto xbox yahoo yale yukos youtube european_union european_commission european_central_bank
european_parliament bank_of_england scotland_yard sinn_fein tories world_health_organization world_trade_organization
international_monetary_fund
openai anthropic deepseek mistral_ai perplexity perplexity_ai xai stability_ai hugging_face scale_ai cohere character_ai inflection_ai
google_deepmind meta_platforms alphabet_inc tsmc asml sk_hynix micron crowdstrike palo_alto_networks cloudflare databricks snowflake
okta twilio shopify block_inc coinbase binance ftx revolut monzo klarna robinhood shein temu pinduoduo jd.com meituan didi xiaomi oppo
vivo zte smic catl rivian lucid_motors nio xpeng polestar northvolt starlink blue_origin virgin_galactic rocket_lab moderna biontech
astrazeneca novo_nordisk regeneron gilead biogen illumina theranos wework airbnb lyft doordash instacart deliveroo grab
gojek zomato swiggy flipkart paytm reliance_industries adani_group infosys bluesky mastodon substack patreon discord telegram twitch
onlyfans truth_social houthis idf irgc quds_force wagner_group azov hayat_tahrir_al-sham rsf rapid_support_forces unrwa opec+ asean
african_union mercosur brics g7 g20 fsb gru sbu mi5 gchq cisa nist fcc cfpb ofcom ofgem ofsted cma bafin ecj
icj icc bundestag bundesbank knesset duma lok_sabha rajya_sabha afd reform_uk rassemblement_national fidesz likud cdu spd bjp aap
pheu_thai kuomintang fatah norfolk_southern evergrande country_garden ubs_group credit_suisse_group silicon_valley_bank svb
signature_bank first_republic blackstone kkr carlyle vanguard state_street bridgewater citadel jane_street sequoia_capital
andreessen_horowitz y_combinator softbank_vision_fund ars_technica the_verge techcrunch wired politico axios buzzfeed buzzfeed_news
propublica the_intercept der_spiegel le_monde el_pais haaretz yonhap kyodo caixin nikkei_asia al_arabiya rferl bellingcat
`;

/** What a company's legal name ends in. */
export const corporateSuffixes = `
sdn bhd pty pte pvt inc incorporated corp corporation co ltd limited llc llp plc ag gmbh sa nv n.v. s.a. group holdings company enterprises
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
advertiser argus chronicle courier daily dispatch echo enquirer examiner gazette globe_and_mail herald inquirer journal-constitution
ledger monthly observer post-gazette reporter sentinel star-telegram star-tribune sun-times telegraph weekly
archdiocese battalion bankers choir corps cavalry diocese directorate energy entertainment federacion fleet hochschule infantry
instituto junta militia observatory orchestra petroleum pharmaceuticals pictures productions railroad railway railways regiment
sheriffs steelworks taskforce universidad universidade universitat universität université watchdog
49ers astros athletics bengals blackhawks braves brewers broncos browns bruins buccaneers bucks canadiens canucks cavaliers
celtics chargers clippers colts cowboys diamondbacks dodgers flyers grizzlies knicks lakers maple_leafs marlins mavericks mets
mariners nuggets oilers orioles padres pacers penguins phillies pirates pistons raiders rangers raptors ravens rays red_sox
red_wings rockies rovers royals sabres seahawks spurs steelers texans timberwolves titans twins vikings wanderers white_sox
wolverines yankees
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
 nasdaq nyse ftse nikkei dax dow_jones djia bible koran quran nobel oscar emmy grammy pulitzer ebola covid covid-19 aids hiv internet dna
`;
