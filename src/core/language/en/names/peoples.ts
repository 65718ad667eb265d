import type { PeopleWords } from '../../../annotate/kinds/name/bounds/peoples.ts';
import { wordSet } from '../../../text/word-list.ts';

export const peopleWords: PeopleWords = {
  more: wordSet(`
    brit brits briton britons aussie aussies kiwi kiwis yank yanks romans danes dane finn finns swede swedes pole poles
    frenchman frenchmen frenchwoman englishman englishmen englishwoman irishman irishmen scotsman scotsmen welshman welshmen
    dutchman dutchmen lao laotian argentinian argentinians argentines uzbek uzbeks kazakh kazakhs tajik tajiks turkmen kyrgyz
    kosovar kosovars montenegrin montenegrins croat croats bosniak bosniaks afghans pashtun pashtuns uyghur uyghurs uighur
    uighurs rohingya tamils druze yazidi yazidis copts coptic hispanic hispanics latina latinas latinos latinx saudis omani
    omanis qatari qataris emirati emiratis bahraini bahrainis yemenis filipina filipinas filipinos mancunian liverpudlian
    glaswegian parisian parisians venetian muscovite muscovites new_yorkers east_german east_germans west_german west_germans north_american north_americans south_american
    south_americans central_american latin_american latin_americans african_american african_americans native_american
    native_americans asian_american asian_americans mormon mormons sephardic ashkenazi hutu tutsi zulu zulus xhosa maori
    yoruba igbo hausa fulani kikuyu luo kalenjin maasai masai basotho batswana oromo tigrayan tigrayans amhara shona ndebele
    berber berbers hazara hazaras punjabis bengalis dalit dalits adivasi adivasis sinhalese hmong catalans basques malays
    maronite maronites alawite alawites samaritan
    paralympic inuit cherokee cajun inca incas aztec aztecs mayan mayans`),
  teams: wordSet('highlanders islanders'),
  endings: ['ians', 'ian', 'eans', 'ean', 'ans', 'an', 'ns', 'n', 'ers', 'ites', 'ite'],
  restored: ['', 'a', 'o', 'e', 'y', 's'],
  parties: wordSet('democrat democrats democratic conservative conservatives'),
};
