import { wordSet } from '../../text/word-list.ts';

/** First names that English news gives to one gender nearly always, the most frequent ones. */
export const givenNames = {
  feminine: wordSet(`
    ada adele agnes aisha amelia amina bella beth bianca bridget camille chloe clara claudia daisy daniela doris dorothy
    edith eleanor elisabeth elsa esther fatima florence frances francesca georgia gina gloria harriet heidi hilda ida
    ines jenny josephine juliet karin leah leila lena lily liz louise lydia mabel mandy marian     marta mia mina miriam nadine nora norma paula pauline phoebe polly regina rosie roxanne ruby sadie sally     selma serena shannon silvia sofia stella susanna susie theodora vivian wanda winifred xiomara yasmin yolanda
    mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret
    kimberly emily donna michelle carol amanda melissa deborah debbie stephanie rebecca laura helen sharon
    cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine catherine kathy virginia christine
    rachel janet emma carolyn maria heather diane julie joyce victoria evelyn olivia sophia sophie hannah martha
    hillary hilary melania ivanka chelsea condoleezza nikki elena sonia ann anne annie jane judy judith theresa
    teresa marie alice claire clare kate katie kellyanne megyn fiona gwen joanna joanne julia kristin kirsten christina
    lucy natalie nina rosa rose samantha sheila tina valerie vanessa wendy yvonne zoe angelina beyonce caroline
    charlotte diana ellen erica erin eva eve gabriela grace greta ingrid irene isabel isabella jacqueline jill jo
    joan kamala loretta lorraine marine megan meghan monica naomi olga penny priya rita simone tamara
    tara ursula vera tulsi debra dianne carly elise melanie molly nadia ramona sylvia`),
  masculine: wordSet(`
    adrian aidan alberto alejandro alex alfred alvin amir anders andre antonio arnold axel barry bernard boris brad
    brendan carlos cecil chad claude clifford clive colin conor curtis darren declan denis derrick dick dirk dmitry
    dominic don duncan dwight earl eddie edmund eduardo edwin elliot emil enrique erik ernest evan fabio fergus
    fernando francis franz fredrick geoffrey george gerard gilbert giles grant guillermo gustavo guy hector herbert
    herman hubert isaac ismail ivo jaime javier jeremiah jerome jimmy joachim joaquin jonas julius kai kamal kurt
    kyle lars leonardo lewis liam lionel lorenzo ludwig magnus malcolm marc marcel mauricio maurice max mehmet
    mikhail milan mohammad moses neville nicolas nils noel olaf orlando otto owen patrice pavel percy perry piers
    quentin raphael raul reginald rex rhys robbie rodney roland roman ross rowan rory roberto salman samir saul
    sebastian shane simon stefan sven tariq terence tobias toby tommy tyrone umar uwe valentin vince wallace warren
    werner wilfred will xavier yosef zachary
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven steve paul andrew joshua kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob
    gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel gregory frank alexander raymond
    patrick jack dennis jerry tyler aaron jose adam henry nathan douglas peter walter ethan jeremy harold
    keith christian roger noah gerald carl sean austin arthur lawrence jesse dylan bryan joe billy bruce
    albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip phil
    johnny bill bob jim tom tim mike dan dave matt tony chris ted marco jeb rand bernie barack mitt newt rudy rick
    chuck ed fred greg harry ian ivan jeff ken luke martin mohammed muhammad ahmed ali hassan neil nick oliver
    omar oscar pedro rob ron sam stuart todd victor vladimir xi emmanuel francois pierre nigel
    gordon angus alastair alistair craig derek graham hugh kareem mitch reince corey tucker glenn rush
    edgar ernesto felipe francisco gavin giovanni glen hans harvey howard hugo jared jake jamal jay joel jorge
    josh julian karl kim-jong leo leon leonard lloyd luis manuel marcus mario miguel mohamed nathaniel
    norman pablo rafael ramon rashid ricardo rodrigo rupert sergei sergey seth shawn sidney stanley
    theodore travis trevor vernon viktor wesley zack mustafa abdul ibrahim yusuf raj arjun hiroshi kenji wei`),
};
