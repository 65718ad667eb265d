/** Countries, in the forms that English news uses; a low line stands for a space. */
export const countries = `
afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil britain
brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde central_african_republic chad chile china
colombia comoros congo costa_rica croatia cuba cyprus czech_republic czechia czechoslovakia denmark djibouti dominica
dominican_republic east_timor ecuador egypt el_salvador england eritrea estonia eswatini ethiopia fiji finland france
gabon gambia georgia germany ghana great_britain greece greenland grenada guatemala guinea guyana haiti honduras
hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya
kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau
macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia
montenegro morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea
north_macedonia northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines
poland portugal prussia puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia
seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan soviet_union spain
sri_lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
trinidad_and_tobago tunisia turkey turkmenistan tuvalu uae uganda uk ukraine united_arab_emirates united_kingdom
united_states us usa u.s. u.s.a. u.k. u.a.e. ussr uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen
yugoslavia zambia zimbabwe united_states_of_america
`;

/** States, provinces, continents, seas and other regions. */
export const regions = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland yukon
new_south_wales queensland victoria tasmania south_australia western_australia bavaria saxony catalonia andalusia galicia
sicily sardinia tuscany lombardy normandy brittany provence alsace crimea donbas chechnya dagestan siberia punjab kashmir
gujarat kerala tamil_nadu maharashtra bihar bengal assam sindh balochistan xinjiang guangdong sichuan hokkaido okinawa
java sumatra bali borneo africa asia europe antarctica north_america south_america latin_america central_america oceania
middle_east far_east eu caribbean balkans scandinavia mediterranean atlantic pacific arctic sahara himalayas alps andes
gaza gaza_strip west_bank golan_heights kurdistan anatolia mesopotamia yorkshire kent essex sussex cornwall devon norfolk
suffolk lancashire surrey hampshire wessex ulster munster leinster connacht bronx brooklyn manhattan queens long_island
nsw silicon_valley new_england midwest north_sea black_sea red_sea south_china_sea persian_gulf gulf_of_mexico
`;

/** Cities that news names without saying where they are. */
export const cities = `
aberdeen abidjan abu_dhabi abuja accra addis_ababa adelaide aden albany albuquerque aleppo alexandria algiers amman
amsterdam anchorage ankara antwerp athens atlanta auckland austin baghdad baku baltimore bamako bandung bangalore bangkok
barcelona basel basra bath beijing beirut belfast belgrade bengaluru benghazi berlin bern birmingham bogota bologna bonn
bordeaux boston bradford brasilia bratislava bremen brighton brisbane bristol brno brussels bucharest budapest
buenos_aires buffalo cairo calcutta calgary cambridge canberra cape_town caracas cardiff casablanca charleston charlotte
chennai chicago christchurch cincinnati cleveland cologne colombo columbus copenhagen cordoba cork dakar dallas damascus
dar_es_salaam darwin delhi denver derby des_moines detroit dhaka doha donetsk dortmund dover dresden dubai dublin durban
dusseldorf edinburgh edmonton essen exeter falluja fallujah florence fort_worth frankfurt freetown fukuoka fukushima
gdansk geneva genoa ghent glasgow gothenburg granada graz guadalajara guangzhou hague haifa halifax hamburg hanoi hanover
harare havana hebron helsinki hiroshima ho_chi_minh_city hobart honolulu houston hull hyderabad indianapolis islamabad
istanbul jacksonville jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar kansas_city karachi kathmandu
khartoum kharkiv kherson kiev kigali kingston kinshasa kirkuk kobe kolkata krakow kuala_lumpur kyiv kyoto la_paz lagos
lahore las_vegas lausanne leeds leicester leipzig lille lima lisbon liverpool ljubljana london los_angeles louisville
luanda lucknow lusaka lviv lyon lyons madison madrid malmo managua manchester manila maputo mariupol marrakech
marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu mombasa montevideo montreal
moscow mosul mumbai munich mykolaiv nagasaki nagoya nairobi nanjing naples nashville new_delhi new_orleans
new_york_city newark newcastle nice nicosia nottingham nuremberg oakland odesa odessa oklahoma_city orlando osaka oslo
ottawa oxford palermo palo_alto panama_city paris pasadena perth philadelphia phnom_penh phoenix pittsburgh plymouth
port_au_prince portland portsmouth prague pretoria pyongyang quito rabat raleigh ramallah rangoon ravenna reading
reykjavik riga rio_de_janeiro riyadh rome rotterdam sacramento saint_petersburg saigon salt_lake_city salzburg
san_antonio san_diego san_francisco san_jose san_juan sanaa santiago santo_domingo sao_paulo sapporo sarajevo seattle
seoul seville shanghai sheffield shenzhen sofia southampton srebrenica st._louis st._petersburg stockholm strasbourg
stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran tel_aviv tianjin tikrit tirana tokyo toronto toulouse
tripoli tucson tulsa tunis turin ulaanbaatar utrecht valencia vancouver venice verona vienna vientiane vilnius warsaw
washington washington_d.c. wellington wichita winnipeg wuhan york zagreb zaragoza zurich d.c. abbottabad acapulco aachen agra ahmedabad al-qaim allahabad anaheim ann_arbor annapolis
antalya apia arlington arbil ashgabat asmara astana asuncion augsburg austin avignon bakersfield bangui banjul basildon
bath baton_rouge bavaria beersheba berkeley bethlehem beverly_hills bhopal bilbao bilbao bishkek blackpool bloemfontein
boise boulder bournemouth brazzaville bridgetown bruges bujumbura burbank burlington cannes canterbury carlisle cartagena
chandigarh chattanooga chelmsford chengdu chernobyl chisinau chongqing cleveland conakry constantinople copacabana cornell
cupertino cusco dalian darfur dayton dearborn detroit durham dushanbe eindhoven el_paso enniskillen entebbe evanston
faisalabad fargo fresno galway gaborone gaziantep gloucester grenoble grozny guernica gwangju hartford heidelberg heathrow
helmand hollywood homs honiara huntsville ibiza idlib incheon inverness irkutsk izmir jaffa jaipur jalalabad jenin jersey_city
kabul kaliningrad kano karbala katowice kazan kiel knoxville kobani kosovo kunduz lancaster lansing lashkar_gah latakia
leiden lexington limerick lincoln linz little_rock long_beach lubbock lucerne luxor maastricht mainz malaga male malibu
mandalay mannheim maracaibo maseru mar-a-lago memphis menlo_park metz miami_beach minsk mobile modena monrovia monterrey
mountain_view mwanza naypyidaw najaf nablus nantes napa nashua nassau norwich novosibirsk omaha oran ostend ouagadougou
pamplona peshawar pisa podgorica pompeii poznan preston pristina provo pune quetta queens rafah ramadi redmond reno richmond
rochester rostov rouen san_salvador santa_barbara santa_cruz santa_monica savannah scranton sendai serbia sevastopol
sharm_el-sheikh siena sindh skopje spokane springfield srinagar stamford stanford suva swansea syracuse tacoma tallahassee
tegucigalpa the_hague timbuktu toledo trieste tulsa ulan_bator uppsala vladivostok volgograd windhoek wolverhampton xian
yalta yangon yaounde yekaterinburg yerevan yokohama zanzibar zaporizhzhia
`;

/** Adjectives and peoples made from a place or a faith: capitalised, but naming nobody. */
export const demonyms = `
afghan african albanian algerian american americans arab arabs arabic argentine armenian asian assyrian australian
australians austrian azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian
burmese byzantine californian cambodian canadian canadians catalan catholic catholics chechen chilean chinese christian
christians colombian conservative croatian cuban czech danish democrat democrats democratic dutch egyptian english
estonian ethiopian european europeans filipino finnish flemish french gaelic georgian german germans ghanaian greek greeks
haitian hebrew hindu hindus hungarian icelandic indian indians indonesian iranian iraqi iraqis irish islamic islamist
israeli israelis italian jamaican japanese jew jewish jews jordanian kenyan korean kurd kurdish kurds kuwaiti latin latino
latvian lebanese libyan lithuanian macedonian malaysian maltese mexican mexicans mongolian moroccan muslim muslims nazi
nazis nepalese nigerian norwegian ottoman pakistani pakistanis palestinian palestinians persian peruvian polish portuguese
protestant protestants punjabi republican republicans roman romanian russian russians saudi scandinavian scot scots
scottish serb serbian serbs shia shiite shiites sikh sinhalese slovak slovenian somali soviet spaniard spanish sudanese
sunni sunnis swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish turks ugandan ukrainian ukrainians
venezuelan vietnamese welsh western yemeni yugoslav zimbabwean
`;

/** Nouns that close, or open, the name of a place. */
export const placeNouns = `
street avenue road boulevard lane square plaza park river lake mount mountain mountains valley bay harbor harbour beach
island islands isle coast cape peninsula county district province state region city town village borough township airport
station bridge canyon creek desert falls forest garden gardens glacier gulf hill hills ocean pass point port reef sea
springs strait temple tower trail volcano cathedral castle palace stadium arena highway route north south east west
northern southern eastern western central upper lower new san santa saint st fort mosque church abbey
`;
