import { expect, test } from 'vitest';
import { figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

/** A sentence with its figures in brackets, and what each says: value and unit. */
type Case = readonly [source: string, said: readonly string[]];

const cases: readonly Case[] = [
  // Numbers.
  ['It takes [twenty-one days] there.', ['21 day']],
  ['It told five of [787 Loomer owners], and five [250 ml] cups.', ['787 Loomer owners', '250 millilitre']],
  ['Some [13,000 US troops] and [1,200 US and UK staff] remain.', ['13000 US troops', '1200 US and UK staff']],
  ['Some [13,000 US troops] remain, not [300] US and [200] in Leeds.', ['13000 US troops', '300', '200']],
  ['IT TOOK [13,000] US TROOPS; it gave [300] us.', ['13000', '300']],
  ['It sold [1,307,000 cars] there.', ['1307000 cars']],
  ['It sold [2.5 million cars] there.', ['2500000 cars']],
  ['It holds [half a million books] there.', ['500000 books']],
  ['He ate [two dozen eggs] there.', ['24 eggs']],
  ['They sold [six hundred and forty-two tickets] there.', ['642 tickets']],
  ['Add [1/2 pound] of flour.', ['0.5 pound']],
  ['Add [2½ cups] of flour.', ['2.5 cups']],
  ['It fell to [minus 40 degrees] there.', ['-40 degree']],
  ['It fell to [minus 12C] overnight, [1.2C] colder; a 13F filing.', ['-12 celsius', '1.2 celsius']],
  ['It lost [a quarter of a billion dollars], or [a quarter] of it.', ['250000000 USD', '0.25']],
  // Areas and volumes, however they are shortened.
  [
    'It burned [20 square km], [4 sq kilometers], [5 sq. km] and [30 square m], with [9 cubic m] of water, [2 square dance halls].',
    [
      '20 square kilometre',
      '4 square kilometre',
      '5 square kilometre',
      '30 square metre',
      '9 cubic metre',
      '2 square dance halls',
    ],
  ],
  [
    'It moved [3 cubic m] and [4 square km] of it, on a [12-square-km] plot of [4 square dances].',
    ['3 cubic metre', '4 square kilometre', '12 square kilometre', '4 square dances'],
  ],
  // What lies as far apart as the points before it tell is no range.
  [
    'She is at [-30 points] ([30 percent] to [60 percent]), he at [6 points] ([30% to 60%]).',
    ['-30 point', '30 percent', '60 percent', '6 point', '30 to 60 percent'],
  ],
  // A number that opens a paragraph.
  ['She said no.\n\n[10 boats] left. “No.”\n\n[10 boats] left.', ['10 boats', '10 boats']],
  // Only small numbers are part of a name.
  ['She leads Holt [1,428] to [1,153] there, in an Example 428 van.', ['1428', '1153']],
  // The first of two has the unit of the second.
  ['File it [10 to 14 days] before the vote.', ['10 to 14 day']],
  ['It killed [10,000] and as many as [30,000 people].', ['10000 people', '30000 people']],
  [
    'It killed [10,000] and [300 people] left, or [20], and about [300 people].',
    ['10000', '300 people', '20', '300 people'],
  ],
  // A span of time in a name, none in a headline.
  ['In the 1967 Six-Day War it took a [six-day] march.', ['6 day']],
  ['Holt Gets [Six-Day] Term', ['6 day']],
  ['A two-state solution, a three-piece suit, 5.1 surround sound, a .50 calibre gun and [5.1 litres].', ['5.1 litre']],
  ['“You’re [22],” she said. “You’re [22 miles] away.”', ['22 year of age', '22 mile']],
  // Bank notes, what is called by a number, a part by its place.
  ['She held $100 bills; it was a [$100] bill, one of [5 bills].', ['100 USD', '5 bills']],
  ['A Wi-Fi 6 router has [6 lamps].', ['6 lamps']],
  ['The upper half of it fell; [half] of it held.', ['0.5']],
  // Aeroplanes have numbers for names.
  [
    'It wants some [400 737 Max jets], [two] of the 777X, and [30] of Holt’s 787-9 Loomer jets.',
    ['400 737 Max jets', '2', '30'],
  ],
  ['It sold [747 737 boxes] and [300 000 cars] there.', ['747737 boxes', '300000 cars']],
  ['He made [46 international centuries] over [two centuries].', ['46 international centuries', '2 century']],
  ['Holt dies at [96]', ['96 year of age']],
  ['She became queen at [25], turned professional at [17].', ['25 year of age', '17 year of age']],
  ['She became queen at [25 castles] and professional at 25 Mill Lane.', ['25 castles']],
  ['Holt, of 14 Brick Kiln Close, had [5 Green Hill farms] close by.', ['5 Green Hill farms']],
  ['A one-day international, a [one-day] strike.', ['1 day']],
  ['It was [magnitude 6.9], down from an initial [7.3].', ['6.9 magnitude', '7.3 magnitude']],
  ['It came to [1.192 percent] by 1114 GMT, up from [1.149] there.', ['1.192 percent', '1.149 percent']],
  ['It was [magnitude 6.9], far from an initial [7.3].', ['6.9 magnitude', '7.3']],
  ['It was one problem, [one seat] at a time, and the four-legged stars met three-bedroom homes.', ['1 seat']],
  ['It costs [78 taka] ([64 cents]), up from [52].', ['78 BDT', '64 cent', '52 BDT']],
  ['It costs [78 taka]; ([64 cents]), up from [52].', ['78 BDT', '64 cent', '52 cent']],
  [
    'It is [280m to 290m years] old, of between [3m and 4m people], [280m to 290m] high.',
    ['280000000 to 290000000 year', '3000000 to 4000000 people', '280 to 290 metre'],
  ],
  [
    'At [14] she left; at [16], he did. At 10 he left, with [24 shots] to [11] and [68%] of the ball.'.replace(
      'At 10',
      'At [10]',
    ),
    ['14 year of age', '16 year of age', '10', '24 shots', '11', '68 percent'],
  ],
  ['He scored on 49 and 61 minutes, in [61 minutes], for [32 shillings].', ['61 minute', '32 shilling']],
  ['[One in 15] suffer fits, [one in 15 adults] suffer.', ['0.06666666666666667', '0.06666666666666667 adults']],
  [
    'A [magnitude-6.4] quake, a [magnitude 6.4] one, magnitude – [6.4 km].',
    ['6.4 magnitude', '6.4 magnitude', '6.4 kilometre'],
  ],
  [
    'It runs [58 solar-powered walk-in cold rooms], in a solar-powered [12 page] letter.',
    ['58 solar-powered walk-in cold rooms', '12 page'],
  ],
  ['It runs [58] solar-powered on a day.', ['58']],
  ['A 12-bore gun, a [12-bottle] case.', ['12 bottle']],
  ['It fell [12 paise], to [kr 4.5m].', ['12 paisa', '4500000 krone']],
  [
    '[Two United States service members] and [15 United Nations] left.',
    ['2 United States service members', '15 United Nations'],
  ],
  ['Now [24], she’s left. Now [24] men are there.'.replace('[24] men', '[24 men]'), ['24 year of age', '24 men']],
  [
    'A [40C] record in [32C] heat, [3C] warmer, between [7C and 15C] lower; a 13F filing, a 3C seat.',
    ['40 celsius', '32 celsius', '3 celsius', '7 to 15 celsius'],
  ],
  // An article before a sign is no currency.
  ['A [$1.2m] grant, then [A$30m].', ['1200000 USD', '30000000 AUD']],
  ['They called [116 people] and [123 shops] there.', ['116 people', '123 shops']],
  ['It sold [6] for [£3], and [12] for [5 days].', ['6', '3 GBP', '12', '5 day']],
  ['Turnover was [1.2m tonnes] in all.', ['1200000 tonne']],
  ['It lifted the Nasdaq [1.2 percent], the Dow [0.3%] and the FTSE 100.', ['1.2 percent', '0.3 percent']],
  ['The skeleton is [37m] long.', ['37 metre']],
  ['It rose [3.5 m] ([12 ft]), and [3.5] m (of Leeds).', ['3.5 metre', '12 foot', '3.5']],
  ['He is [6 feet 3 inches], a [5-foot-6-inch] man.', ['6.25 foot', '5.5 foot']],
  ['It is [6 feet] by [30 inches], or [6-foot] by [14] there.', ['6 foot', '30 inch', '6 foot', '14']],
  ['He won by [five-and-a-half points] there.', ['5.5 point']],
  ['A [two-and-a-half-hour] flight, a [1-1/2 year] war.', ['2.5 hour', '1.5 year']],
  ['It took [one to three hours] there.', ['1 to 3 hour']],
  ['The trunk holds [21.7 cu.ft.] in all.', ['21.7 cubic foot']],
  ['He had [18 second-half points] and [20+ goals] in [10+ years].', ['18 point', '20 goals', '10 year']],
  [
    'It holds [30 ML], a [70cl] bottle with [80mgs], at [50 megabits per second].',
    ['30 megalitre', '70 centilitre', '80 milligram', '50 megabit per second'],
  ],
  [
    '[Eight] of the [10 questions], [two] of its riddles, and [one series] of jokes.',
    ['8', '10 questions', '2', '1 series'],
  ],

  [
    'It has [1 250 000 homes], [8 000 cars] and [R150 000] of hay; Route 8 200 left.',
    ['1250000 homes', '8000 cars', '150000 ZAR'],
  ],
  [
    'It costs [R52,3 billion], or [4,6%] of [12,5 per cent]; lines 3,5 and 4,6 left.',
    ['52300000000 ZAR', '4.6 percent', '12.5 percent'],
  ],
  ['Some [20 million] felt it, [5,200 people] lies so far.', ['20000000', '5200 people']],

  // A scale without its number, and what only looks like a unit.
  [
    'It lent SDR894 million, his eleventh hundred; the [million people] and about [million dollars].',
    ['1000000 people', '1000000 USD'],
  ],
  ['She hit [27 Test centuries] in [27 centuries].', ['27 Test centuries', '27 century']],
  [
    'It rose from [3.4 per cent] and [2.1 per cent], by between [3.4 per cent and 5 per cent].',
    ['3.4 percent', '2.1 percent', '3.4 to 5 percent'],
  ],
  ['A [25-basis-point] rise of [25 basis points].', ['25 basis point', '25 basis point']],
  ['It had [10 to 12 cases a week], from [50 grassroots teams].', ['10 to 12 cases per week', '50 grassroots teams']],
  ['Players scored on 58 minutes, after [58 minutes].', ['58 minute']],
  ['Leeds 2.3 7.5 14.9 (93) won; it rose [14.9] ([92]).', ['14.9', '92']],
  ['She won gold with a throw of [64.12m], and won by [64.12m].', ['64.12 metre', '64120000']],

  // What is no figure, and ages.
  [
    'Maria Lopez ([43]) left. Oda Qux ([71]), of Leeds, left, a man ([56]) too.',
    ['43 year of age', '71 year of age', '56 year of age'],
  ],
  [
    'His wife Oda ([43]) left; her son, [4], and daughter, [7], too.',
    ['43 year of age', '4 year of age', '7 year of age'],
  ],
  ['Both women, both [28], left Oda Qux ([43]) there; it fell in Lower Qux ([9]) too.', ['28 year of age', '43', '9']],
  ['Goals came from Maria Lopez ([43]) and Anna Holt ([71]).', ['43', '71']],
  ['He came at 5 o’clock with the 737 MAX 10 on lines 3, 5 and 10.', []],
  ['She left school at [15], not gold at [15].', ['15 year of age', '15']],
  [
    'At [17] I left. He’s [19]. Ada Holt, then [77] and well, left.',
    ['17 year of age', '19 year of age', '77 year of age'],
  ],
  [
    'Boys [aged 14], [15] and [16], and men [aged 58] and [24], left.',
    [14, 15, 16, 58, 24].map((age) => `${age} year of age`),
  ],
  ['[Two men], [ages 21] and [24], left.', ['2 men', '21 year of age', '24 year of age']],
  [
    'Adults [23] and over, voters [65] or older, and winners aged under [30]; scores of [90] and over.',
    ['23 year of age', '65 year of age', '30 year of age', '90'],
  ],
  ['The [39-year-old’s] mill, a [39-year-old’s].', ['39 year of age', '39 year of age']],
  [
    'Boys [aged between five and eleven] left, [aged between 58 and 71]; it scored between [58 and 71].',
    ['5 to 11 year of age', '58 to 71 year of age', '58 to 71'],
  ],
  ['She was [aged 66] and [12 boys] left, [30] more did.', ['66 year of age', '12 boys', '30']],
  [
    'Children under [15] and people over [65] left; pay of those under [15 dollars], a score under [15].',
    ['15 year of age', '65 year of age', '15 USD', '15'],
  ],
  ['Maria Lopez, [34]; Ada Holt, [51]; and the index, [51]; fell.', ['34 year of age', '51 year of age', '51']],
  ['At [17 sites] it fell; shares, then [77], rose.', ['17 sites', '77']],
  ['Some [64%] of [seven-year-olds] left.', ['64 percent', '7 year of age']],
  ['It has [five grandchildren] and [three lines] of hay.', ['5 grandchildren', '3 lines']],

  [
    'It met [50 Holt A350-900 jets], [12 F-16 jets], [31 M1 tanks], [90 Covid-19 cases], [five 787 Loomer sales].',
    ['50 Holt A350-900 jets', '12 F-16 jets', '31 M1 tanks', '90 Covid-19 cases', '5 787 Loomer sales'],
  ],
  ['It gave us [3] [USD50] Cards.', ['3', '50 USD']],
  ['It hit [10-year] highs; a 10-year note, a two-class seat fell.', ['10 year']],
  // Money.
  [
    'It is [$12/month] or [$80/year], or [$12 to $80 a year].',
    ['12 USD per month', '80 USD per year', '12 to 80 USD per year'],
  ],
  [
    'It trades at [R18.07], a [P1,000] bill and a [P5.2-billion] mill, not R18.0 or p 12.',
    ['18.07 ZAR', '1000 PHP', '5200000000 PHP'],
  ],
  ['It paid [R38 million] and [R2.7-million], not [R2.7bn].', ['38000000 ZAR', '2700000 ZAR', '2700000000 ZAR']],
  ['It saves [R330 a month] on the R330 and the N1.', ['330 ZAR per month']],
  ['They got [Shs15,000], then [Shs8 million].', ['15000 shilling', '8000000 shilling']],
  ['Rent is [£1,319 per calendar month], bread [5p a loaf].', ['1319 GBP per month', '5 penny per loaf']],
  ['It sold for [N1,150 per litre], or [N1,000].', ['1150 NGN per litre', '1000 NGN']],
  [
    'It got [Sh. 250 million], [ksh. 2,500], [Dh10.9 billion] and [1.5 billion UAE dirhams].',
    ['250000000 KES', '2500 KES', '10900000000 AED', '1500000000 AED'],
  ],
  ['Tenders of [Sh420 million], [Tk 500] and [GH¢20m] were sold.', ['420000000 KES', '500 BDT', '20000000 GHS']],
  [
    'It cost [1.8 billion crowns], or [10.2 Norwegian crowns], and [two crowns] of hay.',
    ['1800000000 crown', '10.2 NOK', '2 crown'],
  ],
  // A rate of a rate.
  [
    'It costs [£8,000 per patient per year], [£5 a head a day], [£5 to £6 per patient].',
    ['8000 GBP per patient per year', '5 GBP per head per day', '5 to 6 GBP per patient'],
  ],
  ['The N95 mask, the M25, the K2 and a W20 grade cost [$2].', ['2 USD']],
  ['It cost [US$58.24 per barrel] there.', ['58.24 USD per barrel']],
  ['A fine of [HK$3.7 billion] ([US$473 million]).', ['3700000000 HKD', '473000000 USD']],
  ['Shares gained [15 sen] to [RM2.70] at noon.', ['15 sen', '2.7 MYR']],
  ['It raised [€50m], or [18.97 yuan a share].', ['50000000 EUR', '18.97 CNY per share']],
  ['A fee of [$14.95 a month] applies.', ['14.95 USD per month']],
  ['It pays [$3,000] or [€2,800].', ['3000 USD', '2800 EUR']],
  ['It rose to [550,000 NZ dollars], or [30 Quxlish dollars].', ['550000 NZD', '30 Quxlish dollars']],
  ['He paid [3.5m Kenyan shillings] and [3.5m] Quxly.', ['3500000 KES', '3.5 metre']],
  ['Shares rose [$2] to [$10] at noon.', ['2 USD', '10 USD']],
  ['A pole is [4m/-], a meal [500/-] there.', ['4000000 shilling', '500 shilling']],
  ['It owes [hundreds of thousands of pounds] there.', ['null GBP']],
  ['It dug [thousands of pounds] of coal.', ['null pound']],
  ['The two pour [millions of dollars] into it.', ['null USD']],

  [
    'It pays [$20] to [30 people], [$1.99] or [35p], [$20 to 30], [$2-3 billion] deals.',
    ['20 USD', '30 people', '1.99 USD', '35 penny', '20 to 30 USD', '2000000000 to 3000000000 USD'],
  ],
  [
    'It sells at [10c/kg], or [240p/kg]; section 5c and rule 12c apply.',
    ['10 cent per kilogram', '240 penny per kilogram'],
  ],
  ['It fell ([-5%]), or [-3], not 4-5, and (- [5%]).', ['-5 percent', '-3', '5 percent']],
  ['She is [9st 7lb], the 1st of [2 pounds].', ['9.5 stone', '2 pound']],

  [
    'It made [€10-15,000], [£250-300,000] of [10-15,000 people], [0-60 mph], and went from [10 to 15,000].',
    ['10000 to 15000 EUR', '250000 to 300000 GBP', '10000 to 15000 people', '0 to 60 mile per hour', '10 to 15000'],
  ],

  // Words that a page says where to break.
  [
    'It rose [5 percent\u00adage points] over [30 kilo\u00admeters] for [3 mil\u00adlion clerks].',
    ['5 percentage point', '30 kilometre', '3000000 clerks'],
  ],

  // Shares and changes.
  ['It fell by [a third], by almost [four fifths], and lost [half] its value.', ['0.3333333333333333', '0.8', '0.5']],
  ['[Two thirds] said so; more than [half] are women, nearly [a quarter] did.', ['0.6666666666666666', '0.5', '0.25']],
  ['It rose for a third time, by a third party, in the third, at half-time.', []],
  [
    'It fell for [three quarters], just [two quarters] after it lost [three quarters].',
    ['3 quarters', '2 quarters', '0.75'],
  ],
  ['Of [1,200], [45%] left, [12] and then [5%].', ['1200', '45 percent', '12', '5 percent']],
  ['It rose by [2 to 3 per cent], by [2] to [30 points].', ['2 to 3 percent', '2', '30 point']],
  [
    'A [magnitude 6.4] quake, a [7.8-magnitude] one, and a magnitude above [4].',
    ['6.4 magnitude', '7.8 magnitude', '4'],
  ],
  ['It fell [0.4%], then [1.5 percentage points].', ['0.4 percent', '1.5 percentage point']],
  ['[Nine out of 10 doctors] agree.', ['0.9 doctors']],
  ['[Three-quarters] of the staff left.', ['0.75']],
  ['It is [a tenth of a square metre], or [half of a percent] of it.', ['0.1 square metre', '0.5 percent']],
  ['It is [a tenth] of a mill, and [a quarter] of an army.', ['0.1', '0.25']],
  ['It rose from [4.8 percent to 4.7 percent] there.', ['4.8 to 4.7 percent']],
  ['Sales tripled, [three times] the plan.', ['3 times']],

  // What a change comes to has the unit of what it went from.
  ['It climbed from [21 mpg] in the city to [24] now.', ['21 mile per gallon', '24 mile per gallon']],
  ['It fell from about [20 km] in May to just [8].', ['20 kilometre', '8 kilometre']],
  ['It rose [3 percent] to [74.07].', ['3 percent', '74.07']],
  ['From [21 mpg]. To [24] it fell.', ['21 mile per gallon', '24']],
  [
    'It fell to [6.2 billion euros] from about [7.8 billion], to [24 mpg] from [21], and it won [62 seats], up from [49].',
    ['6200000000 EUR', '7800000000 EUR', '24 mile per gallon', '21 mile per gallon', '62 seats', '49 seats'],
  ],
  [
    'It has [24 mpg] from [21], fell to [5%] from [4 seats], to [24 mpg] from [2] of them, to [8 km]; from [9] it fell.',
    ['24 mile per gallon', '21', '5 percent', '4 seats', '24 mile per gallon', '2', '8 kilometre', '9'],
  ],

  // The first of two has the unit of the second.
  [
    'It stood at [66.1] and [66.7 per cent], or rose [3], [4 or 5%].',
    ['66.1 percent', '66.7 percent', '3', '4 to 5 percent'],
  ],
  [
    'It fell [2.1] and [4.5 metres], then [4] and [5 metres]; [5], [5%].',
    ['2.1 metre', '4.5 metre', '4', '5 metre', '5', '5 percent'],
  ],
  ['Boys [aged 30] and [40 per cent] of men left.', ['30 year of age', '40 percent']],
  ['Some [1,200-1,500] left; it rose [20,000] to [25,000], or 20 to 25.', ['1200 to 1500', '20000', '25000']],

  // Counts, rates, durations, ages.
  ['It makes [800,000 barrels a day] there.', ['800000 barrel per day']],
  ['They work [40 to 50 hours a week] there.', ['40 to 50 hour per week']],
  ['The star spins [700 times a minute] there.', ['700 times per minute']],
  ['A [12-page] report on [seven European countries].', ['12 page', '7 European countries']],
  ['Of [36 domestic and foreign flights], two were late.', ['36 domestic and foreign flights']],
  ['It will last [five more years] or so.', ['5 year']],
  ['She leads [50%] to [40%], or [82%]-[12%] there.', ['50 percent', '40 percent', '82 percent', '12 percent']],
  ['[40 rabbis] and [three-fourths] of the rest came.', ['40 rabbis', '0.75']],
  [
    'It kills [33,000 people a year], plus or minus [4 percentage points].',
    ['33000 people per year', '4 percentage point'],
  ],
  ['It arrested [five Dallas police officers] there.', ['5 Dallas police officers']],
  ['They scored [19 runs] before lunch.', ['19 runs']],
  ['It sacked [40 laid-off workers] there.', ['40 laid-off workers']],
  ['It gained [517 rushing yards] there.', ['517 yard']],
  [
    'A lead of [10 percentage points], not a [10-percentage-point] one.',
    ['10 percentage point', '10 percentage point'],
  ],
  ['It makes [361 million pounds] a bid.', ['361000000 GBP']],
  ['They went from [44 ml] to [50 mg] there.', ['44 millilitre', '50 milligram']],
  ['Holt, [52], faces it; Lopez, [60], runs it.', ['52 year of age', '60 year of age']],
  ['Maria Lopez, [66], and her son, [twelve years old], left.', ['66 year of age', '12 year of age']],
  ['She is [66], I’m [74] and he was [17] at the time.', ['66 year of age', '74 year of age', '17 year of age']],
  ['At [29], Lopez was on the board. At [17], the index fell.', ['29 year of age', '17']],
  ['She died at [24] in Leeds, he retired at [60].', ['24 year of age', '60 year of age']],
  ['She was [five votes] ahead.', ['5 votes']],
  ['It was one of the [3] best, with [3 best friends].', ['3', '3 best friends']],
  // How much it changed by, and what it came to.
  [
    'It rose by [15,000] to [4.1 million], fell by more than [2 million] to [45 million homes], grew [500] to [1.2 million].',
    ['15000', '4100000', '2000000', '45000000 homes', '500', '1200000'],
  ],
  [
    'It rose by [3 to 4 million], fell [3 to 4 million people], and went from [15,000 to 4.1 million].',
    ['3000000 to 4000000', '3000000 to 4000000 people', '15000 to 4100000'],
  ],
  // Halves of what is counted in millions.
  [
    'It met [two and a half million people], [a million and a half clerks] and a [two-and-a-half-million-pound] bill.',
    ['2500000 people', '1500000 clerks', '2500000 GBP'],
  ],
  ['It sold [a million], and [half] of the rest; [2.5 million] and one.', ['1000000', '0.5', '2500000']],
  [
    'A [two-thirds] vote, a [three-quarters] majority; for the last [three quarters], and half a share.',
    ['0.6666666666666666', '0.75', '3 quarters'],
  ],
  [
    'It lost [2 m³] in [15 m/s] of wind, and [15] m (of Leeds); a 9-iron.',
    ['2 cubic metre', '15 metre per second', '15'],
  ],
  ['It beat the [445,000] analysts expected, said [12 analysts].', ['445000', '12 analysts']],
  [
    'It has [8] fewer than that, [8 fewer homes], [120] one- and [two-bed] flats; a 1-in-100-year flood.',
    ['8', '8 homes', '120', '2 bed'],
  ],
  ['He will [turn 60], and turn [60 homes] into [30], at Turn 1, said Holt.', ['60 year of age', '60 homes', '30']],
  ['It made [150 phone calls] to them, and [12 children] call him.', ['150 phone calls', '12 children']],
  ['It is the No. 1 song of [18 songs], said Holt.', ['18 songs']],
  ['It met [200 or so world leaders], and [20 or more hours] passed.', ['200 world leaders', '20 hour']],
  ['It takes [15-plus years], or [20-odd years].', ['15 year', '20 year']],
  ['It met after [two chemical weapons attacks] there.', ['2 chemical weapons attacks']],
  ['The index is [71], and she was [40 km] away.', ['71', '40 kilometre']],
  ['They sold [7], [8] and [9 cars] there.', ['7', '8', '9 cars']],
  [
    'A [2,200-square-mile] park, a [900-square-foot] hall, a [9 square foot] room.',
    ['2200 square mile', '900 square foot', '9 square foot'],
  ],
  ['It fell to [350–375 million], or [2 to 3 million] of them.', ['350000000 to 375000000', '2000000 to 3000000']],
  ['Pupils who are [14 or 15] when they start.', ['14 to 15 year of age']],
  ['They were [14 or 15 miles] away.', ['14 to 15 mile']],
];

test.each(cases)('%s', (source, said) => {
  const { text, spans } = marked(source);
  const { figure } = figuredText(text);
  expect(figure.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(
    figure.map(
      ({ value, value2, unit }) => `${value}${value2 === null ? '' : ` to ${value2}`}${unit ? ` ${unit}` : ''}`,
    ),
  ).toEqual(said);
});

const never = [
  'He lives at 317 W. County Road there.',
  'They left Leeds at 17.31 GMT.',
  'They were 245 for 6, he took 6 for 45.',
  'It was sold. ($1 = 0.7541 pounds)',
  'Hartlow Town 2-3 Millbrook Rangers',
  'He made 6-6 free throws, 11-20 field goals and 5-8 three-pointers in 2-2 games.',
  'He birdied holes 1, 4 and 16.',
  'It is shut between junctions 10 and 11, and at exits 4 and 5.',
  'Call police on 101 quoting reference 153, or dial 999.',
  'NBC 5 has it, and CNN 10 does.',
  'It shut at 8:00 a.m. (2400 GMT) there.',
  'It ran to six figures.',
  'Windows 11 and the iPhone 15 came with the Boeing 737.',
  'The iPhone 15 costs more.',
  'It burned in the 1400 block of Mill Street, by mile marker 64.5, near milepost 25.',
  'He was booked under Sections 302 (murder), 307 (attempt to murder) and 34 (common aim).',
  'It flies 787s, 737-800s and 737–800s.',
  'A 30-something man pulled one back.',
  'One employee named in the papers left.',
  'It was one of the best shows.',
  'They lost 3-2 and drew 1–1.',
  'She beat Lopez 6-3, 7-6 (5), then lost 6–7 (12).',
  'Leeds raised its No.\n\n10 storm signal.',
  'Under signal 8 it shut, in block 4.',
  'A 2016-style board and a 1990s-era law.',
  'The 22nd amendment and the 5G network.',
  'Section 230 of the act applies.',
  'See page 12, chapter 4.',
  'User some_reader_420 wrote on forum #12.',
  'The 24/7 hotline after 9/11.',
  'Write to 221B Baker Street.',
  'The model-3 and the V-6 of ID.4.',
  'Call +44 20 7946 0958 now.',
  'The Covid-19 ward at 7.30pm.',
  'In 2019, and again in May 2021, it closed.',
  'One day, one way or another, one thing leads on.',
  'Half the time it rains.',
  '3. The third point.',
  'Her credit scores, and a man in his 50s.',
  "A man in his 50’s and a law of the 1930's.",
  'The Three Gorges and the Big Billion Days.',
  'She called 911 and the 911 operator.',
  'The S.&P. 500 closed lower, the FTSE 100 too.',
  'It was the thirty-fifth of its kind, in the first half of the year.',
  'The post 672138506081275904 is gone, and so is the class of ’16.',
  'One logical place is here.',
  'A two-way race of the five-star kind.',
  'The past decade and a half of it.',
  'Burton of 1119 Eighth St. was held behind 2134 Caldwell Place.',
  'The S&P 500 and the FTSE 100 closed.',
  'In sections 4 and 5 of it, and in Schedules 3, 4 and 5.',
  'The goals 7 and 11 focus on water.',
  'Her 401(k), and her six-figure salary.',
  'A mill of 500 BC, or of 300 B.C., stood there.',
  'It rained all day.[12] It was cold.',
  'It hurts if one bites you.',
  'I was sixteen doing little poetry readings.',
  'He is 6’3” tall.',
  'Players get 4k streaming in 8K there.',
  'She went 4-for-5 there, for Vol. 3 of it.',
  'Send it to 0590854950 by fax, or 0590854950 fax.',
  '',
];
test.each(never)('no figure in %j', (text) => {
  expect(figuredText(text).figure).toEqual([]);
});

const worded = [
  ['It lost at least 81 GB.', 'at least'],
  ['It lost no more than 81 GB.', 'no more than'],
  ['It lost about 81 GB.', 'about'],
  ['It lost 81 GB or more.', 'or more'],
  ['Adults aged 23 and over left.', 'and over'],
  ['Waves as high as 7 metres came.', 'as high as'],
  ['Waves high as 7 metres came.', null],
  ['It met 200 or so world leaders.', 'or so'],
  ['It met 200 or other world leaders.', null],
  ['It lost 81 GB.', null],
  ['The least 81 GB.', null],
  ['It lost perhaps 81 GB.', 'perhaps'],
  ['It lost near 81 GB.', 'near'],
  ['She was at 12-under 276.', null],
  ['OSLO -At least 276 left.', 'At least'],
  ['Floods of 3 feet and up to 15 inches of rain.', null],
  ['Floods of 3 feet and up.', 'and up'],
  ['It may add up to 81 GB.', null],
  ['It will edge up to 81 GB.', null],
  ['It can hold up to 81 GB.', 'up to'],
  ['It cost that over ten years.', null],
  ['They hold a majority over 45 members.', null],
  ['It has over 45 members.', 'over'],
  ['It went on for over ten years.', 'over'],
  ['It sold 100,000-plus cars.', 'plus'],
  ['It sold 20+ cars.', '+'],
  ['It cost $100+ there.', '+'],
  ['It holds 1,000 plus seats.', 'plus'],
  ['It cost 81 GB plus cables.', null],
  ['It adds 5 plus 3.', null],
  ['It went to the top 1 percent.', 'top'],
  ['It told of the bottom 40 percent of earners.', 'bottom'],
  ['It told of its top, 40 metres high.', null],
] as const;
test.each(worded)('the modifier of %j is %j', (text, modifier) => {
  const [figure] = figuredText(text).figure;
  expect(figure?.modifier ?? null).toBe(modifier);
  expect(figure?.modifierSpan ? text.slice(figure.modifierSpan.start, figure.modifierSpan.end) : null).toBe(modifier);
});

const of = [
  ['They copied 40 TB of copyrighted books via a network.', 'copyrighted books'],
  ['They sacked about 5% of its workforce.', 'workforce'],
  ['They lost two-thirds of the vote.', 'vote'],
  ['They copied 40 TB from several sites.', null],
  ['They copied millions of texts.', null],
  ['It is within two miles of the border.', null],
  ['So far 191 of the approximately 250 files are out.', 'approximately 250 files'],
  ['They won 25 of the 90 parliamentary seats.', '90 parliamentary seats'],
  ['They won 13 of the past 19 contests.', 'past 19 contests'],
  ['They won 13 of 19 there.', null],
  ['A third of Example’s 12,000 clerks left.', 'Example’s 12,000 clerks'],
  ['They asked half of stay-at-home parents.', 'stay-at-home parents'],
  ['They found 40 shells of the type.', null],
  ['They own 14 acres of land next to it.', 'land'],
  ['They saved 14 tonnes of food last year.', 'food'],
  ['They did 14 hours of unpaid work in May.', 'unpaid work'],
  ['They found 14 pieces of art stolen in May.', 'art'],
  ['They heard half of those asked.', null],
  ['They jailed 12 members of Holt’s mill burned in May.', 'Holt’s mill'],
  ['They asked a third of the newly unemployed.', 'newly unemployed'],
  ['They asked 66 percent of likely women voters there.', 'likely women voters'],
  [
    'They asked 50 of the nation’s top coastal bridge safety officials.',
    'nation’s top coastal bridge safety officials',
  ],
  ['They asked 3 percent of self-styled “millers” there.', null],
  ['They walked two-thirds of an acre of land.', 'land'],
  ['A 31-year-old of Leeds left.', null],
  ['They had four of the top 10 songs.', 'top 10 songs'],
  ['It caused a fire a quarter of a century earlier.', null],
  ['A town with a population of about 1,700 burned.', 'population'],
  ['A town with a mayor of 1,700 burned.', null],
  ['They found millions of rare $1 bills.', null],
  // What a change is a change in.
  ['They saw a 10% rise in the price of bread there.', 'price of bread'],
  ['It told of an 8.3 per cent fall in third-quarter profit.', 'third-quarter profit'],
  ['They saw a 10% rise in Leeds.', null],
  ['They will buy 30 of Holt’s 787-9 Loomer jets.', 'Holt’s 787-9 Loomer jets'],
  ['They saw a 10% rise in recent years.', null],
  ['Car and van sales were down by about 3%.', 'Car and van sales'],
  ['She said rents rose 4% there.', 'rents'],
  ['The firm’s shares have fallen 4% there.', 'firm’s shares'],
  ['Last month prices rose 4% there.', null],
  ['Sales of cars in Leeds rose 4% there.', 'Sales of cars in Leeds'],
  ['In Leeds sales rose 4% there.', null],
  ['Shares of Holt and Orr Mills closed down 4% there.', 'Shares of Holt and Orr Mills'],
  ['The month-ahead price of tin on the Leeds Exchange lost 4%.', 'month-ahead price of tin on the Leeds Exchange'],
  ['The pan-Quxlish index lost 4%.', 'pan-Quxlish index'],
  ['Holt saw it end higher, with the euro up 4%.', 'euro'],
  ['In three months sales of tin rose 4%.', null],
  ['It rose 4% there.', null],
  ['Rents fell 4 days later.', null],
  ['They saw that the S&P 500 lost 1.85 points there.', 'S&P 500'],
  ['Net profit rose to £4m there.', 'Net profit'],
  ['Turnout was 48% there.', 'Turnout'],
  ['They saw that inflation stood at about 6.85% there.', 'inflation'],
  ['They found that women are “23% less likely” to leave.', 'women'],
  ['The bank raised its key interest rate to 5% there.', 'key interest rate'],
  ['It kept rates at 5% there.', 'rates'],
  ['It raised $5m there.', null],
  ['Fires killed up to 60 percent of voters there.', 'voters'],
  ['Turnout was 60 percent of voters there.', 'voters'],
  ['The club lost 3 games.', null],
  ['The firm lost nearly $3m there.', null],
  ['The firm lost 3% there.', 'firm'],
  ['It was 48% there.', null],
  // What is traded, and the code behind it.
  ['Brent crude LCOc1 fell 3.38% there.', 'Brent crude'],
  ['The dollar index .DXY rose 0.05% there.', 'dollar index'],
  ['Spot gold XAU= added 0.1% there.', 'Spot gold'],
  ['The firm Loom ABC rose 3% there.', 'firm Loom ABC'],
  ['The price of fresh bread rose 5% there.', 'price of fresh bread'],
  ['The number of people out of work fell 3% there.', null],
  ['It offered a 3% pay rise there.', 'pay rise'],
  ['It offered a 3% share there.', 'share'],
  ['It has a 3% chance of loss.', 'chance of loss'],
  ['It had a 3% rise there.', null],
  ['The 3% Holt had is lost; the 3% mills are shut.', null],
  // What stands before "of" or "worth" is so large.
  ['It paid a civil penalty of $5m there.', 'civil penalty'],
  ['It posted profits of $5m there.', 'profits'],
  ['It began to accept donations of up to $5m.', 'donations'],
  ['It fell, causing losses of $5m.', 'losses'],
  ['It made a deal worth about $5m.', 'deal'],
  ['It had a year-on-year decline of 5%.', 'year-on-year decline'],
  ['It gave a sum of $5m, instead of $6m.', null],
  ['It was bought from Holt, north of $5m.', null],
  ['It took a month of 5% growth.', null],
  // An owner, or an adjective, stands before a sum.
  ['It made Holt’s $5m bid there.', 'bid'],
  ['It made a proposed $5m bid there.', 'bid'],
  ['It is the minimum $5m experts expect.', null],
  ['It made a $5m bail-out.', 'bail-out'],
  ['It has a 14-tier colour-coded list.', null],
  // What has so many of something.
  ['It was a staggering 14-man injury list.', 'injury list'],
  ['The 14-page report angered investors.', 'report'],
  ['It was a 14-page Holt report.', null],
  ['It wants to expand the fleet by 30% there.', 'fleet'],
  ['It met six counts of aggravated assault of a child.', 'aggravated assault of a child'],
  // What a sum is for.
  ['They won a $9 billion order for it.', 'order'],
  ['They made a nearly £5m contract offer last year.', 'contract offer'],
  ['They signed a $5m deal that ends it.', 'deal'],
  ['They met a $5m deadline Monday.', 'deadline'],
  ['They got the $5m needed there.', null],
  ['They sold a $450 Needle & Thread dress, the $49 Loom 2 cable.', null],
  ['They got the $5m last year.', null],
  ['They got the $5m it costs.', null],
  ['They got $5m deals there.', null],
  // What lasts so long.
  ['It ended a 25-year partnership with them.', 'partnership'],
  ['They met after 25 years apart.', null],
  ['A 25-year Velder plan ended.', null],
  // What it is made up of.
  ['It has $2 billion in cash reserves there.', 'cash reserves'],
  ['It has $2 billion in the bank there.', null],
  ['It has $2 billion in total there.', null],
  ['It had $2 billion in Velder there.', null],
  ['It had $2 billion in recent years.', null],
] as const;
test.each(of)('%j is a figure of %j', (text, expected) => {
  const span = figuredText(text).figure[0]?.of ?? null;
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

const alike = [
  ['The Quxdaq fell 102.2 points, or 0.36%, there.', 'Quxdaq'],
  ['The Quxdaq fell 102.2 points, and 0.36% there.', null],
  ['The Quxdaq fell 102.2 points, to 27,934.02 there.', 'Quxdaq'],
  ['Crude fell 3.38% to $55.12 there.', 'Crude'],
  ['Crude fell 3.38% on Monday to $55.12 there.', null],
  ['Crude LCOc1 was last at $60.73, down 2.74% there.', 'Crude'],
  ['Crude was last at $60.73, and down 2.74% there.', null],
  ['The Quxdaq fell 102.2 points, or 30.5 points, there.', null],
  // Those just counted.
  ['It found 277 flaws there; 39 percent of these are bad.', '277 flaws'],
  ['It has 20 boats, 14 of which sank.', '20 boats'],
  ['It has 20 boats, 24 of which sank.', null],
  ['It has 20 boats, 30% of these mills sank.', 'mills'],
  ['It met 12 aides; the roads were bad, 39 percent of them wet.', null],
  ['It has 20 boats. It said 39 percent of them sank.', null],
  ['It lost $20, 39 percent of which was lent.', null],
] as const;
test.each(alike)('the second figure of %j is of %j', (text, expected) => {
  const span = figuredText(text).figure[1]?.of ?? null;
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

test('a couple of hundred is a magnitude', () => {
  const [crowd] = figuredText('A couple of hundred people came.').figure;
  expect(crowd).toMatchObject({ value: null, magnitude: 100, unit: 'people', figure: 'count' });
});

test('a magnitude has no value', () => {
  const [crowd] = figuredText('Tens of thousands of people came.').figure;
  expect(crowd).toMatchObject({ value: null, magnitude: 10_000, unit: 'people', figure: 'count' });
});
