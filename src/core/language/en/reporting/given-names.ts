const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First names that English news gives to one gender nearly always, the most frequent ones. */
export const givenNames = {
  feminine: words(`
    mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah debbie stephanie rebecca laura helen sharon
    cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine catherine kathy virginia christine
    rachel janet emma carolyn maria heather diane julie joyce victoria evelyn olivia sophia sophie hannah martha
    hillary hilary melania ivanka chelsea condoleezza nikki elena sonia ruth ann anne annie jane judy judith theresa
    teresa marie alice claire clare kate katie kellyanne megyn fiona gwen joanna joanne julia kristin kirsten christina
    lucy natalie nina rosa rose samantha sheila tina valerie vanessa wendy yvonne zoe angelina beyonce caroline
    charlotte diana ellen erica erin eva eve gabriela grace greta ingrid irene isabel isabella jacqueline jill jo
    joan kamala loretta lorraine marine megan meghan monica naomi olga penny priya rita robin sally simone tamara
    tara tracy ursula vera tulsi debra dana dianne carly elise melanie molly nadia ramona sylvia`),
  masculine: words(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob
    gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel gregory frank alexander raymond
    patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold
    keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce
    albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip phil
    johnny bill bob jim tom tim mike dan dave matt tony chris ted marco jeb rand bernie barack mitt newt rudy rick
    chuck ed fred greg harry ian ivan jeff ken luke martin max mohammed muhammad ahmed ali hassan neil nick oliver
    omar oscar pedro rob ron sam simon stuart todd victor vladimir xi emmanuel francois jean pierre boris nigel
    gordon angus alastair alistair craig derek graham hugh kareem lindsey mitch reince corey tucker glenn rush
    edgar ernest ernesto felipe francisco gavin giovanni glen hans harvey howard hugo jared jake jamal jay joel jorge
    josh julian karl kim-jong lee leo leon leonard lloyd luis manuel marcus mario miguel mohamed morgan nathaniel
    norman pablo pat rafael ramon rashid ricardo roberto rodrigo rupert sergei sergey seth shawn sidney stanley ted
    theodore travis trevor vernon viktor wesley zack mustafa abdul ibrahim yusuf raj arjun hiroshi kenji wei`),
};
