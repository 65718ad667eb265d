import type { EntityType } from '../../../model/entity.ts';
import { wordList } from '../../../text/word-list.ts';

/** Whom people pray to, or did. */
export const deities = `
god allah jesus jesus_christ christ satan buddha zeus hera poseidon aphrodite artemis dionysus persephone
hephaestus achilles odysseus vishnu shiva ganesha osiris odin
`;

/**
 * Names that mean one thing wherever news writes them, by type, lower case; a low line stands for a space. What is
 * somebody's name or a place as well is left out. Written for this project.
 */
const lists: readonly (readonly [EntityType, string])[] = [
  [
    'product',
    `
firefox mozilla_firefox internet_explorer google_chrome microsoft_edge safari_browser netscape_navigator windows windows_xp windows_vista windows_phone mac_os mac_os_x os_x macos ios
ipados android linux ubuntu unix javascript photoshop microsoft_office microsoft_word excel powerpoint microsoft_teams
google_maps google_earth google_search google_docs gmail google_glass google_home google_assistant alexa siri cortana chatgpt
gpt-3 gpt-4 gpt-5 copilot iphone ipad ipod itunes macbook macbook_pro macbook_air imac mac_mini mac_pro apple_watch airpods
apple_tv app_store google_play playstation xbox xbox_one wii
nintendo_switch nintendo_ds game_boy kindle galaxy_s galaxy_note walkman game_pass minecraft fortnite pac-man tetris bitcoin
ethereum dogecoin litecoin dreamliner
concorde f-16 f-22
f-35 b-2 b-52 ak-47 kalashnikov scud soyuz corvette camaro prius camry corolla viagra prozac ozempic tamiflu wegovy valium
xanax adderall oxycontin botox tylenol remdesivir paxlovid homepod chromebook chromecast kinect roomba oculus vision_pro dall-e
midjourney grok facetime imessage icloud google_pixel humvee spitfire model_s model_3 model_x model_y cybertruck falcon_9
falcon_heavy starlink sputnik voyager_1 voyager_2
`,
  ],
  [
    'other',
    `
islam christianity judaism hinduism buddhism sikhism catholicism protestantism zoroastrianism wicca shinto taoism confucianism
marxism communism nazism fascism zionism internet world_wide_web obamacare medicare medicaid dodd-frank zika ebola salmonella
alzheimer yoruba igbo hausa swahili zulu xhosa afrikaans urdu telugu kannada malayalam marathi gujarati hindi bengali mandarin cantonese tagalog quechua klingon kospi brent_crude wti west_texas_intermediate wi-fi bluetooth usb-c sensex nifty nikkei nasdaq_composite millennials baby_boomers sars mers
`,
  ],
  [
    'event',
    'watergate whitewater christmas easter ramadan hanukkah diwali thanksgiving halloween passover yom_kippur eid_al-fitr eid_al-adha hajj super_bowl world_cup election_day brexit coachella lollapalooza oktoberfest comic-con eurovision mardi_gras oscars emmys grammys golden_globes academy_awards premier_league champions_league europa_league six_nations super_rugby bundesliga serie_a ligue_1 league_one league_two world_series stanley_cup ryder_cup davis_cup fa_cup ashes bbc_proms olympics paralympics winter_olympics summer_olympics olympic_games holocaust air_show auto_show motor_show horse_show boat_show flower_show music_awards fashion_week',
  ],
  [
    'person',
    `${deities}
obama trump biden putin zelensky zelenskyy merkel macron netanyahu modi erdogan
trudeau khamenei rouhani ahmadinejad assad gaddafi reagan thatcher assange snowden napoleon gandhi michelangelo rembrandt
beethoven mozart madonna rihanna eminem jay-z shakira neymar ronaldinho pele bjork banksy
`,
  ],
  [
    'organization',
    `
20th_century_fox 21st_century_fox meta treasury marvel mclaren house_of_commons usaid m&s b&q b&m house_gop senate_gop vox salon huffpost daily_beast daily_caller business_insider der_standard hulu etsy postmates grubhub
pinterest tumblr quora wikimedia zoox venmo squarespace wix godaddy
craigslist yelp foursquare tripadvisor priceline chipotle heinz genentech
northrop maersk hermes snopes politifact factcheckorg mashable al-shabab al-shabaab islamic_state dems
yankees mets dodgers lakers knicks steelers packers broncos seahawks red_sox white_sox blue_jays maple_leafs 49ers phillies
orioles netscape compaq fitbit gopro roku sonos bose peloton juul lehman wachovia
godiva mtv lego congress parliament playboy flydubai flyadeal flynas dpa quinnipiac american_league national_league major_league
`,
  ],
  [
    'place',
    'wall_street hollywood mars disney_world walt_disney_world chinatown denali gitmo laguardia teesside tyneside khan_younis earth jupiter saturn uranus neptune pluto europa enceladus ganymede milky_way',
  ],
  [
    'work',
    "exodus leviticus deuteronomy bible king_james_bible james_bible koran quran qur'an torah talmud mona_lisa star_wars star_trek game_of_thrones breaking_bad mad_men seinfeld hamlet macbeth othello beowulf iliad odyssey bridgerton squid_game downton_abbey",
  ],
];

/** Type by name, its words joined by single spaces. */
export const things: ReadonlyMap<string, EntityType> = new Map(
  lists.flatMap(([type, names]) => wordList(names).map((name) => [name, type] as const)),
);
