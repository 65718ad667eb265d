/** Given names common in English-language news, of many origins. Written for this project. */
export const givenNames = `
aaron abdul abdullah abigail abraham adam adams adrian ahmad ahmed aisha akira alan albert alberto alejandro aleksandr
alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison amanda amber amir
amit amy an ana anastasia anders andre andrea andreas andrei andres andrew andy angel angela angelina angelo angie anil
anita anja ann anna anne annette annie anthony antoine anton antonio antony anwar april ariel armando arnold art arthur
arun asha ashley astrid audrey aung austin axel aziz bader barack barbara barry bart bashar beatrice becky ben benedict
benjamin benny bernard bernardo bernie bert beth betty beverly bill billy bjorn bob bobby bonnie boris brad bradley
brandon brenda brendan brent brett brian bridget britney bruce bruno bryan byron caleb calvin cameron camilla camille
candice carl carla carlo carlos carmen carol caroline carolyn carrie carter cassandra catherine cathy cecilia cedric
celine cesar chad chandra charlene charles charlie charlotte chelsea chen cherie cheryl chester chloe chris christian
christina christine christoph christopher christy chuck cindy claire clara clarence clark claude claudia claudio clay
clayton cliff clifford clint clinton clive cody colin connie connor conrad corey cory courtney craig cristina crystal
curtis cynthia cyril cyrus dale damien damon dan dana daniel daniela daniele danielle danny daphne darren daryl dave
david dawn dean deb debbie deborah debra deepak denis denise dennis derek desmond devin diana diane diego dieter dimitri
dirk dmitri dmitry dolores dominic dominique don donald donna dora doris dorothy doug douglas duane duncan dustin dwayne
dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine elena eleanor elias elijah elisa
elisabeth elise elizabeth ella ellen elliot elliott elon elsa elton emil emilia emilio emily emma emmanuel enrique enzo
eric erica erich erik erika ernest ernesto ernst erwin esther ethan eugene eunice eva evan eve evelyn fabian fabio faith
farah fatima federico felicia felipe felix ferdinand fernando fiona florence floyd frances francesca francesco francis
francisco franco francois frank franklin franz fred freddie frederic frederick friedrich fritz gabriel gabriela
gabrielle gareth gary gavin gene geoff geoffrey george georgia gerald gerard gerhard gerry giancarlo gilbert gill gina
giorgio giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory greta guido guillaume
guillermo gunter gus gustavo guy gwen hamid hank hannah hans harold harriet harris harry harvey hasan hassan hazel heath
heather hector heidi heinrich helen helena helmut henri henrik henry herbert herman hermann hilary hillary hiroshi holly
hope horst howard hubert hugh hugo humphrey hussein ian ibrahim ida igor ilya imran ines ingrid ira irene iris irving
isaac isabel isabella isaiah ismail ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie
jan jane janet janice jared jasmine jason javier jay jean jeanne jeff jefferson jeffrey jen jenna jennifer jenny jens
jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jin joachim joan joanna joanne joao joaquin jodie joe joel
joey johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh
joshua joy joyce juan juanita judith judy jules julia julian julie juliet julio julius jun june jurgen justin kai karen
karim karin karl karla kate katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kenny kent kerry
kevin khaled khalid kim kimberly kirk kirsten klaus kofi konrad kristen kristin kurt kyle lana lance larry lars laura
lauren laurence laurent lawrence lea leah lee leigh lena leo leon leonard leonardo leonid leroy leslie lester lewis liam
lila lily lina linda lindsay lionel lisa liu liz lloyd logan lois lorenzo loretta lori lorraine lou louis louisa louise
luc luca lucas lucia luciano lucille lucy ludwig luigi luis luisa lukas luke luther lydia lyndon lynn mabel mack madeleine
madison maggie mahmoud malcolm malik manfred manuel marc marcel marcia marco marcos marcus margaret maria marian
mariana marie marilyn mario marion marissa marjorie mark markus marlene marsha marta martha martin martina marvin mary
masood massimo mathew mathieu matt matteo matthew matthias maureen maurice max maxim maxime maxine maya megan mehmet mel
 melinda melissa mercedes meredith michael michel michele michelle miguel mikael mike mikhail milan mildred miles
milton mimi min mina miranda miriam mitch mitchell mohamed mohammad mohammed moira molly mona monica morgan morris moses
muhammad murray mustafa myra nadia nancy naomi narendra nasser natalia natalie natasha nathan nathaniel neal ned neil
nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nikos nina noah noam noel nora norma norman nuala olaf
oleg olga oliver olivia omar oprah oscar osama otto owen pablo pamela paolo pascal pat patricia patrick patty paul paula
paulo pavel pedro peggy penelope penny percy peter petra phil philip philippe phillip phoebe phyllis pierre pieter piotr
placido rachel rafael rahul raj rajiv ralph ramon ramona randall randy raphael rashid raul ravi ray raymond rebecca
regina reginald rene renee rex reza rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rocco rod
roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosalind rose rosemary ross roy ruben rudolf
rudolph rudy rupert russell ruth ryan sabrina sachin sadie said saif sally salman salvador salvatore sam samantha sami
samir samuel sandra sandy sanjay santiago sara sarah satoshi saul scott sean sebastian serena serge sergei sergey sergio
seth shane shannon sharon shaun shawn sheila shelly sherry shinzo shirley sidney sigmund silvia silvio simon simone
sofia sonia sonya sophia sophie spencer stacy stan stanley stefan stefano stella stephane stephanie stephen steve steven
stewart stuart sue suleiman susan susanna susanne suzanne sven sylvia takeshi tamara tania tanya tara tariq tatiana ted
terence teresa terri terry tessa theo theodore theresa thierry thomas tiffany tim timothy tina todd tom tomas tommy toni
tony tracy travis trevor tricia tristan tyler ulrich umberto ursula usha valentina valerie vanessa vaughn vera vernon
veronica vicki victor victoria vijay vikram vince vincent viola violet virginia vito vivian vladimir wade wallace walt
walter wanda warren wayne wei wendy wesley whitney wilhelm will willem william willie wilma winnie winston wolfgang
woody xavier xi yan yasmin yasser yoko yolanda yuki yuri yusuf yves yvette yvonne zach zachary zoe zoran
`;

/** Words that stand before a person's name and are no part of it: address, rank, office. */
export const personTitles = `
mr mrs ms miss mx dr doctor prof professor sir lord lady dame president vice-president senator sen rep representative
congressman congresswoman gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral cmdr
commander inspector superintendent constable detective officer cpl corporal pvt judge justice gov governor mayor minister
premier chancellor secretary ambassador king queen prince princess emperor empress tsar duke duchess pope saint archbishop
bishop cardinal reverend rev father sheikh shaikh imam rabbi ayatollah mullah chairman chairwoman chairperson ceo cfo cto
coo director spokesman spokeswoman spokesperson coach deputy attorney speaker commissioner councillor councilman
councilwoman alderman sheriff marshal brother sister mother uncle aunt author actor actress singer director-general
prime_minister chief_executive foreign_minister vice_president editor reporter journalist researcher engineer analyst
lawyer founder co-founder historian economist scientist writer novelist poet composer artist photographer footballer
striker midfielder goalkeeper captain quarterback pitcher driver defender winger batsman bowler all-rounder spinner seamer
skipper pastor coroner advocate taoiseach tánaiste tanaiste cji
`;

/** Words in a person's name that carry it on: particles between given name and surname, and what follows it. */
export const nameParticles = `
al bin ibn ben van von der den de da di del della dos du la le el abu umm ter ten jr sr ii iii iv
`;

/** Surnames common in English-language news that are not given names or everyday words too. Written for this project. */
export const surnames = `
abbas abbott abe adams adenauer ahmadinejad albanese allende anderson annan ardern arafat armstrong assad attenborough baker
banerjee barnes barrett basu bauer becker beckham bennett bergman berlusconi bernstein bezos bhutto biden blair blinken
bloomberg boehner bolsonaro bolton bond boyd brady branson brezhnev brooks brown bryant buffett burns bush butler byrne
cameron campbell carney carter castro chakraborty chan chandler chang chavez cheney chirac chomsky choi chung churchill
clarke clegg clinton cohen collins cook cooper corbyn cox cruz cuomo curry dalton darwin davies davis de_gaulle deng diaz
dickens disraeli dixon doyle dubois dumas duncan dunn duterte edison edwards einstein eisenhower ellis erdogan erdoğan
evans fernandez ferguson fischer fitzgerald fleming flynn foster fox franco freud friedman fujimori gaddafi gallagher
gandhi garcia gates gershwin gibson giuliani goebbels goldberg goldman gomez gonzalez gonzales gorbachev gordon gore gove
graham greenspan griffin guardiola gupta guterres guzman hamilton hansen hansson harper harris hawking hayes hemingway
henderson hendrix hernandez hitler hoffman holland hollande holmes hopkins huang hughes hunt ibrahimovic iyer jackson
jefferson jenkins jensen jinping jobs johansson johnson jones jong-il jong-un joyce kaczynski kapoor karzai kaur kaufman
kelley kennedy kerry keynes khamenei khan khomeini khrushchev kim kirchner kissinger klein kobayashi kohl kozlov kruger
kumar lagarde larsen lavrov le lebedev lenin lennon levin levy lewinsky li lin lincoln lloyd lopez lukashenko lula ma
macmillan macron maduro mahler major malala mandela mao marquez marsh martinez marx matthews may mbappe mbeki mccain
mccarthy mcconnell mccartney mcdonald mcgregor mckenzie meir mendoza menon merkel messi meyer miller mitterrand modi molotov
monti moore morales moreno morrison morsi mozart mubarak mueller mugabe muller murdoch murphy murray musharraf musk
mussolini nadal nadella nagy nakamura napoleon nasrallah navalny nehru netanyahu newman newton nguyen nixon novak obama
obrador o'brien o'connor o'neill orban ortega orwell osborne osman owens park parker patel pelosi pence perez peron peters
petersen petrov picasso pichai pinochet pompeo powell putin qaddafi quinn rabin raman ramirez rao reagan reid reyes reynolds
rice richards richardson rivera roberts robertson robinson rodriguez rogers romney roosevelt rousseff rowling rubio rudd
rumsfeld rutte saddam sanchez sanders santos sarkozy schmidt schneider scholz schroeder schulz schumacher schwartz
schwarzenegger sen sessions shah shakespeare sharif sharma sharon shaw shevardnadze silva simpson singh sinha smith smirnov
snowden sokolov soros spielberg stalin starmer stevens stewart stoltenberg strauss sturgeon sullivan sunak suzuki takahashi
tanaka taylor tchaikovsky thackeray thatcher thompson thomson tito trotsky trudeau truman trump truss tsai tsipras turner
tusk ubaid valls vargas varoufakis volkov wagner walker walsh wang warhol washington watanabe watson weber webster weinstein
wen white whitman wilde williams wilson winfrey wolf wong wozniak wright wu xu yamamoto yang yeltsin yilmaz yoon young zapata
zelensky zelenskyy zelenskiy zhao zhou zhu zidane zuma
adeyemi ahmed akhtar al-assad al-sisi amini anwar araghchi arce badenoch baerbock bankman-fried barr bashir becerra blinken
boluarte borrell buttigieg bukele burhan callahan cohn comey conway crenshaw dahl dangote davey delgado desantis dimon djokovic dorsey
ducey duque eriksson farage fauci fetterman fico fink flick floyd fridman frederiksen friis gabbard gallant gantz garland gavaskar
ghosn ginsburg gorsuch granholm grassley greene griner grossi haaland haley haniyeh hayek hegseth higgins hochul hodeidi holder
ishiba jassy jokic kallas kelleher kennedy kickl kishida klingbeil klobuchar kohli kuleba kyriakides lai lapid leyen lightfoot lindner
luxon magnusson mahama manchin mangione marin mattis mayorkas mehta meloni merz metsola milei modric mohamud mulvaney murthy nakate
nielsen nooyi olsen osaka paetongtarn paxton pezeshkian pichai pistorius prigozhin psaki raab raisi ramaphosa ramaswamy
reeves rinehart romualdez rousey ruto sarandos scaloni shinawatra shoigu sinwar sirleaf sisi smotrich srettha stefanik strzok sullivan
sunderland syrskyi szijjarto thaci thiel thunberg tinubu tokayev truss vance wallen warsh weidel whitmer widodo wickremesinghe xiaoping
yellen zardari zuckerberg altman sutskever hassabis amodei nadella bankman kogan mustafa
`;
