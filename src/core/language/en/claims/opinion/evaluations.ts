import { wordSet } from '../../../../text/word-list.ts';

/** Adjectives by which a writer evaluates, so strongly that no plain report has them of its own. Their adverbs count too. */
export const decisiveAdjectives = wordSet(`
  absurd abysmal amazing appalling atrocious awesome breathtaking brilliant delightful delusional delusive deplorable
  despicable disastrous disgraceful draconian dreadful fantastic farcical horrendous hypocritical idiotic inexcusable
  insane laughable ludicrous magnificent marvellous marvelous outrageous pathetic preposterous ridiculous scandalous
  shameful stunning stupid superb tremendous unforgivable wonderful`);

/** Nouns as strong. */
export const decisiveNouns = wordSet('hypocrisy nonsense travesty');

/**
 * Adjectives that judge or praise what they stand beside, after the classes of appraisal (Martin and White 2005): how it
 * strikes one, how well made, how worthy, how it should have been done. Those that news uses of plain facts ("deadly",
 * "severe", "historic") are left out. Their adverbs count too.
 */
export const adjectives = wordSet(`
  abject abominable abrasive acerbic adept admirable adorable adroit affable aggressive aimless airless alarming
  alarmist aloof amateurish amiss amoral amusing anaemic anemic annoying antiquated apathetic apocalyptic apoplectic
  appealing apt arcane archaic ardent arid arresting arrogant artful asinine asphyxiating astounding astute audacious
  awful awkward baffling banal barbaric barbarous baroque baseless batty bawdy beastly beautiful befuddled begrudging
  beguiling bellicose belligerent beloved benevolent benign bewildering bigoted biting bizarre bland blasphemous
  blatant bleak blinkered blissful bloated bloodthirsty blundering boastful bogus boisterous bombastic bonkers boorish
  boring botched bountiful brazen brittle bullish bumbling bumpy bungling buoyant burdensome byzantine calamitous
  calculating callous callow calming candid canny capricious captivating carefree careless cataclysmic catastrophic
  catty cavalier chaotic charismatic charming chaste cheeky cheery cheesy chic childish chilling chivalrous churlish
  civilised civilized classy claustrophobic clever clichéd clownish cloying clueless clumsy cocky cogent cold-blooded
  cold-hearted colorless colossal combative comfy comical commendable commonsense compassionate compelling complacent
  conceited concocted condescending confounding congenial conniving conscientious consummate contemptible contemptuous
  contorted contrived convincing convoluted corny corrosive corrupt counterfeit counterproductive courageous covetous
  cowardly craggy crappy crass craven crazy creaky creepy cringeworthy crippling crooked cruel crummy crushing
  cuddly cultish cumbersome curmudgeonly cursory cute cynical daft damning dandy darkest dashing dastardly daunting
  dazzling decadent deceitful deceptive decrepit defeatist defenceless defenseless degenerate degrading dehumanising
  delectable delicious delirious demagogic demeaning demented demonic demoralising demoralizing depraved depressing
  deranged derisive derisory derivative despairing desperate despotic destructive detestable devastating devilish
  devious devout diabolical dictatorial didactic diffident dignified dingy dire disappointing disarming discerning
  discredited disdainful disgruntled disgusting disheartening dishonest dishonorable dishonourable disillusioned
  disingenuous disinterested disjointed disloyal dismal dismaying dismissive disorderly dispassionate disquieting
  disreputable distasteful disturbing divisive dizzying docile doctrinaire dodgy dogmatic domineering doomed dopey
  double-edged dour dowdy down-to-earth downright dreamy dreary drunken dubious dull dumb duplicitous dutiful
  dysfunctional earth-shattering ebullient eccentric ecstatic edifying eerie egocentric egotistical egregious
  electrifying elegant elitist eloquent embarrassing emblematic eminent emphatic empowering enchanting
  endearing engrossing enlightened enlightening enthralling enticing entrancing enviable epoch-making erudite
  escapist esoteric esteemed ethereal euphoric evasive even-handed evenhanded evil evocative exaggerated exalted
  exasperating excellent exceptional exciting exemplary exhilarating exorbitant expedient exploitative explosive
  exquisite extortionate extraordinary exuberant eye-opening eye-watering fabled fabulous faceless facetious facile
  faintest faithless fake fallacious falsified fanatical fanciful far-fetched far-reaching fascinating fascist fatal
  fateful fawning fearless fearsome feckless feeble feisty felicitous ferocious festering fetching fickle
  fiendish fierce filthy first-class first-rate flagrant flaky flamboyant flashy flattering flawed flawless fleeting
  flimsy flippant flowery foolhardy foolish forbidding forceful foremost formidable formulaic forthright fortuitous
  foul fractious fraught freakish frenetic frenzied fretful frightening fulsome funny fussy futile fuzzy
  galling gargantuan garrulous gauche gaudy generous gentlemanly ghoulish giddy gimmicky glamorous glaring glitzy
  gloomy glorious godawful goofy gorgeous graceful grandiose gratifying grating gratuitous greasy greedy grim gripping
  grotesque groundless grueling gruelling gruesome grumpy guilt-ridden gullible gushing gushy gutless hackneyed
  haggard hair-raising half-baked half-hearted halfhearted haphazard hapless hard-headed hard-nosed harrowing hateful
  haunting heart-breaking heart-rending heart-stopping heart-warming heartbreaking heartening heartfelt heartless
  heartwarming heavenly heavy-handed heinous hellish heretical heroic hideous high-minded hilarious hit-and-miss
  hollow honest honorable honourable hopeless horrible horrid horrific horrifying hostile humane humdrum humiliating
  humorous humourless hyperbolic hysterical idealised idealistic idealized ideological idiosyncratic idyllic ignoble
  ignominious ignorant ill-advised ill-conceived ill-considered ill-fated ill-founded ill-informed ill-judged
  ill-starred ill-tempered illegitimate illiberal illogical illusory illustrious imaginative immaculate immature
  immoderate immoral immortal impassioned impeccable impenetrable impertinent impious implacable implausible
  impolite impressive imprudent inadequate inane inauspicious incandescent incendiary incisive incoherent incomparable
  incompetent incomprehensible inconceivable incongruous inconsiderate incorrigible incredible incredulous incurable
  indecent indecisive indefatigable indefensible indelible indescribable indignant indispensable indomitable indulgent
  ineffable ineffectual inept inequitable inescapable inexorable inexplicable infamous infantile infectious infernal
  infuriating ingenious inglorious inhuman inhumane iniquitous innocuous insatiable insensitive insidious insolent
  inspirational inspired inspiring insufferable insular insulated insulting insurmountable intelligent intolerable
  intransigent intrepid intriguing invaluable invidious inviting irksome ironclad ironic irrational irredeemable
  irrepressible irresistible irresponsible irreverent irritating jaded jarring jaundiced jaw-dropping jingoistic
  jocular joyful joyous jubilant judgemental judgmental judicious juicy jumbled kafkaesque keen-eyed kindly kitsch
  knee-jerk lackluster lacklustre lame lamentable languid larger-than-life laudable lavish lax lazy leftist legendary
  lethargic level-headed liberating likable likeable lionhearted listless livid long-suffering
  lopsided lousy lovable loveable loveless lovely low-key lucid lugubrious lukewarm lunatic lurid lush lyrical
  macabre machiavellian mad maddening magical magisterial magnanimous majestic malevolent malicious malign malignant
  manipulative marxist masterful masterly matchless maudlin mawkish mealy-mouthed mean-spirited meaningless
  measly meaty meddlesome mediocre meek megalomaniacal mellifluous melodramatic memorable menacing mendacious
  mercenary merciless mercurial meritorious mesmerising mesmerizing messianic messy meteoric meticulous mighty
  mild-mannered mind-blowing mind-boggling mind-numbing mindless misbegotten mischievous miserable misguided
  misleading misogynistic misplaced monotonous monstrous monumental moody moral moralizing morbid moribund moronic
  mouth-watering muddled murderous murky myopic mystifying naff naive narcissistic narrow-minded nasty naughty
  nauseating naïve nebulous needless needy nefarious nerve-racking nerve-wracking nifty nightmarish nihilistic nimble
  no-nonsense noble noteworthy numbing objectionable obligatory obnoxious obscene obsessed obsessive obstinate obtuse
  odious off-putting offbeat offensive oily ominous one-dimensional one-sided opportunistic oppressive opulent
  orwellian outdated outlandish outmoded overambitious overbearing overblown overconfident overcooked overdone
  overhyped overpowering overpriced overrated overreaching overripe oversimplified overstated overwhelming overwrought
  overzealous painful palatable palatial paltry paradoxical paranoid parasitic parochial passionate patronising
  patronizing pedestrian peevish perceptive peremptory perfect perfunctory perilous pernicious perplexing persuasive
  perverse perverted pesky pessimistic petty petulant phenomenal philistine phoney phony pig-headed pigheaded pious
  pitiable pitiful pleasing pleasurable plodding plucky plum poetic poignant pointless pompous power-hungry
  praiseworthy precocious predatory preening prehistoric prejudiced prescient presumptuous pretentious priceless
  principled prissy pristine prodigal prodigious profligate profound prophetic prosaic proud provocative prudish
  prurient puerile pugnacious pulsating pungent puny puritanical pusillanimous puzzling quaint quarrelsome queasy
  querulous questionable quintessential quirky quixotic rabid racist racy radiant rampant ramshackle rancid rancorous
  rapacious rapturous rash rational ravishing razor-sharp reactionary recalcitrant reckless redoubtable
  reductive refined refreshing regrettable relentless remarkable remorseless repellent reprehensible repressive
  reprobate repugnant repulsive resentful resourceful resplendent restful revelatory revered reverential reviled
  revolting revolutionary rewarding riotous risible riveting rock-solid rollicking rosy rotten rousing rubbish rude
  rueful ruinous ruthless sacred sacrilegious sacrosanct sadistic sagacious salacious salutary sanctimonious sanguine
  sarcastic sardonic sassy satisfying saucy savage savvy scandal-ridden scary scathing scattershot schizophrenic
  scintillating scornful scrappy scrawny screwball scrumptious scrupulous scurrilous seamless searing second-rate
  seductive seedy self-absorbed self-aggrandising self-centered self-centred self-congratulatory self-defeating
  self-deluded self-destructive self-effacing self-evident self-important self-indulgent self-inflicted self-obsessed
  self-pitying self-righteous self-satisfied self-serving self-styled selfish selfless senile sensational
  sensationalist senseless sensible sententious sentimental serendipitous servile shabby shadowy shaky shallow
  shambolic shameless shattering shifty shimmering shocking shoddy short-sighted shortsighted showy shrewd shrill
  sickening silly simple-minded simplistic sinful sinister skilful skillful skittish slanderous slapdash slavish
  sleazy sleek slick slimy slippery slipshod sloppy slothful smarmy smart smashing smug smutty snarky snazzy sneaky
  sneering snide snobbish snooty so-called sobering sociable sodden solemn solicitous soporific sordid soulful
  soulless sour spacious specious spectacular speechless spellbinding spineless spirited spiteful splashy splendid
  spoiled spoilt spooky sprightly spurious squalid squeamish staggering staid stalwart startling stately steadfast
  stealthy stellar stifling stilted stingy stirring stoic stoical stolid strident stroppy stuffy stultifying
  stupefying stupendous stylish suave sublime sumptuous supercilious superficial superfluous superlative surly surreal
  swaggering swanky sweeping sweet swish sycophantic taciturn tacky tactful tactless talentless tame tangled
  tantalising tantalizing tasteful tasteless tasty tatty taut tawdry tear-jerking tearful tedious temperamental
  tempestuous tempting tenacious tendentious tepid terrible terrific terrifying terse testy tetchy thankless
  thick-skinned thin-skinned thorny thoughtful thoughtless thrilling throwaway thuggish timeless timeworn timid
  tin-pot tiresome titanic titillating toothless top-notch torpid torrid tortuous totalitarian touchy toxic
  tragic transcendent trashy treacherous treasonous treasured tremulous trenchant trifling trite triumphal
  triumphalist triumphant trivial troubled truculent true-blue trumped-up trusty truthful turgid twee twisted
  tyrannical tyrannous ugly ultraconservative unabashed unaccountable unadulterated unambitious unappealing unashamed
  unassailable unbearable unbecoming unbelievable unblemished unbridled uncanny uncaring uncharitable uncivil
  uncivilised uncivilized uncomplicated uncompromising unconscionable unconvincing uncouth uncritical undaunted
  undemanding undemocratic underhand underhanded underrated underwhelming undeserved undeserving undeterred
  undignified undiluted undisguised undistinguished unduly unearned uneasy unedifying unemotional unenlightened
  unenviable unequalled unequivocal unethical uneventful unfailing unfair unfathomable unfazed unfeeling unfettered
  unflagging unflappable unflattering unflinching unforgettable unforgiving unfortunate unfriendly unfunny ungainly
  ungodly ungracious ungrateful unheard-of unhinged unholy unimaginable unimaginative unimpeachable unimportant
  unimpressive uninspired uninspiring unintelligible uninteresting uninviting unjust unjustifiable unkind unlikable
  unlikeable unmatched unmissable unmistakable unmitigated unnerving unoriginal unpalatable unparalleled unpardonable
  unpatriotic unpleasant unpretentious unprincipled unpromising unquestionable unquestioning unreadable unrealistic
  unreasoning unrelenting unremarkable unremitting unrepentant unrivaled unrivalled unruly unsavory unsavoury
  unscrupulous unseemly unselfish unserious unsettling unshakable unshakeable unsightly unsound unspeakable unspoiled
  unstinting unsubtle unsurpassed unswerving unsympathetic untamed untenable unthinkable untold untrustworthy
  unwarranted unwatchable unwavering unwieldy unwise unwitting unworkable unworthy unyielding uplifting uproarious
  uptight urbane useless usurious utopian vacuous vague vain vainglorious valiant vapid vaunted venal venerable
  vengeful venomous veritable vexatious vexing vibrant vicious vile villainous vindictive virtuous virulent visceral
  visionary vital vitriolic vivacious vivid vociferous voluptuous voracious vulgar wacky wanton warlike warped
  washed-up wasteful watchable watered-down wayward weak weak-kneed weak-willed weird welcome well-crafted
  well-deserved well-earned well-intentioned well-judged well-spoken whimsical whiny wholehearted wholesome whopping
  wicked wide-eyed wild wild-eyed wilful willful wily winsome wise wishy-washy wistful witless witty wobbly
  woeful woke wondrous wonky woolly world-class worrisome worse worst worst-case worthless worthwhile worthy wretched
  wrong wrong-headed wrongheaded wry xenophobic yucky zany zealous zestful zingy zippy`);

/** Nouns that say what the writer thinks of a person, an act or a thing. */
export const nouns = wordSet(`
  abomination absurdity adulation affront alarmism apologist apologists arrogance audacity authoritarianism autocracy
  avarice banality bandwagon bane barbarism barbarity betrayal bigot bigotry bigots blasphemy bloodlust blowhard
  blunder bluster boondoggle boredom brainwash brainwashing bravado brilliance brouhaha buffoon buffoons bunk calamity
  callousness canard caricature carping cautionary chaos charade charlatan charlatans chauvinism cheats cheek
  chicanery circus claptrap cliche clichés clique clout clowns coddling complacency con-man conceit condescension
  connivance contradiction contradictions coward cowardice cowards crackpot crackpots crank cranks creep creeps
  cronies crony cronyism cynic cynicism cynics daydream debacle decadence deceit degeneracy degradation delusion
  demagogue demagoguery demagogues demon demons denialism depravity derision despot despotism despots diktat disdain
  disgrace dishonesty disrepair disrespect doctrine dogma dogmas doom double-speak double-standard double-think
  doublespeak doublethink dud dupes duplicity dystopia echo-chamber egotism elite elites elitism embarrassment eulogy
  euphemism euphemisms excesses excuse excuses extravaganza fable facade fairness fairy-tale fairytale fakery
  fallacies fallacy falsehood falsehoods fanaticism fanboys fantasy farce fascism favoritism favouritism façade
  fearmongering ferocity fiasco fiction finger-pointing flattery flaws flop foible folly fool foolishness fools fop
  frenzy frivolity futility gall gaslighting genius gibberish gimmick gimmicks glamour glory godsend gospel grandeur
  grandstanding gravitas greatness greed groupthink grudge gullibility guts hacks half-measures half-truth half-truths
  hand-wringing haplessness hatred heartache heartlessness heresy heroics heroism hogwash homage hot-air hubris humbug
  hype hyperbole hypocrite hypocrites hysteria ideologue ideologues ideology idiocy idiot idiots idol idols ignorance
  illusion imbecile imbroglio impotence incoherence incompetence indifference indignation indignities indignity
  indoctrination indulgence ineptitude infamy ingenuity ingratitude inhumanity injustice innuendo insanity insinuation
  intolerance intransigence irony irresponsibility jackboot jargon jibe jingoism joke joker junk-science kleptocracy
  kleptocrats lackey lackeys larceny largesse laziness leftists liar liars lip-service litany loathing loser losers
  lunacy lunatics madman madmen madness maelstrom malaise malarkey malevolence malice maniac maniacs mantra marvel
  marvels masquerade masterclass masterpiece masterstroke mayhem mediocrity megalomania melodrama menace mess
  minefield misadventure misery misogyny mob mockery monstrosity moralism moron morons muckraking mud-slinging muddle
  mudslinging mumbo-jumbo myopia mystery mystique myth myths naivete naivety nanny-state narcissism narcissist
  narrow-mindedness naïveté negativity nemesis nepotism never-ending newspeak nightmare nightmares nihilism non-event
  nonchalance nonentity nostrum nutcase nutter nutters obfuscation oblivion obscenity obscurantism obsession oddity
  omnishambles onslaught opprobrium orgy orthodoxy overkill overreach palaver panacea pandering pantomime paradise
  paragon paranoia parasites parody partisanship pathos patsy perversion perversity pettiness philistinism pieties
  piffle pipe-dream pipedream pipedreams platitude platitudes ploy plunderers politicking pomposity ponzi poppycock
  posturing powder-keg power-grab prestige presumption pretence pretense pretension pretensions pretext prevarication
  prodigy profiteering profiteers profligacy propaganda propagandist propagandists puppet puppets purgatory puritanism
  quack quackery quagmire quibble quibbles quirk rabble rabble-rousing rancor rancour rant rants rapacity ravages
  recklessness regime relics repugnance resentments rhetoric ridicule ruse saber-rattling sabre-rattling sacrilege
  sanctimony sanity savagery savior saviour scam scapegoat scapegoats scaremongering schadenfreude schemers scoundrel
  scoundrels scourge scrooge scum self-congratulation self-deception self-interest self-pity self-righteousness
  senselessness shallowness sham shambles shame shenanigans shill shills sinecure skulduggery skullduggery slander
  slapstick sleaze sleight-of-hand slogan slogans sloth smears smokescreen smugness snake-oil snob snobbery snub
  solace sophistry sorcery spectacle spin-doctors spite splendor splendour squabbling squalor stagecraft starkness
  stench stinker stooge stooges stunt stunts stupidity subterfuge swagger swindle swindlers sycophancy sycophant
  sycophants taboo tantrum tantrums temerity thievery thug thuggery thugs timidity tinderbox tokenism tomfoolery
  totalitarianism tour-de-force toxicity traitorous treachery trickery tripe triumphalism truism truisms twaddle
  tyranny tyrant tyrants ugliness unreality utopia utopianism vanity vapidity venality venom vilification villain
  villains villainy virtue-signalling virtues vitriol vultures waffle warmonger warmongering warmongers weakling
  weirdo weirdos whataboutery whataboutism whim whimsy whining whitewash wickedness wimp wimps windbag windbags wisdom
  wishful witch-hunt witchhunt wizardry wreckers wrongheadedness zeal zealot zealotry zealots zombie`);

/** Verbs that do, in any form. */
export const verbs = wordSet(`
  appal appall beggar belittle bemoan berate betray bewilder bluster brainwash bungle butcher cajole castigate charm
  cheapen cling coddle concoct connive cringe dabble daunt dawdle dazzle deceive defame delight demean demonise
  demonize deride despise devalue devour disdain disgrace disgust dishonor dishonour dismay disparage dumb embellish
  enchant endear enthral enthrall entrance epitomize exaggerate exalt famously fawn fib flatter flirt flout fob
  fret fumble glamorise glamorize glorify grandstand grovelling gush harangue hector hype idealise idealize idolize
  impugn inflame infuriate insinuate irk irritate jettison jibe kowtow lambast lament lampoon laud lionize loathe loot
  malign marvel mesmerise mesmerize mock muddle muddy nag obfuscate obsess opine oversimplify overstate pander parrot
  patronise patronize peddle pervert pester pine placate plunder poison posture preach pretend prevaricate profiteer
  proselytize prostitute quibble rant rave ravish rebuff relish revel revere revile romanticise romanticize ruin
  salivate savage scapegoat scaremonger scoff scorn shill shirk shortchange sicken skewer slobber sloganeer smear smug
  snarl sneer snicker snipe spout sputter squander stonewall stultify stupefy sugarcoat sully swoon taint tantalise
  tantalize tarnish titillate toady trample trivialise trivialize trumpet tyrannise tyrannize vandalise vaunt venerate
  vex vilify waffle wallow weaponise weaponize weasel whine whinge whitewash wring`);
