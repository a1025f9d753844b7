/**
 * The names of each month, in the official languages of the European Union and in Norwegian, Icelandic, Russian, Ukrainian and
 * Turkish, as they stand alone and in a date. A name that another one of the same month begins with is left out, because the
 * beginning of a name is read too. The last words of a month are abbreviations that are not the beginning of a name.
 */
const monthNames = [
  `january janvier enero gennaio janeiro januari tammikuuta jaanuar janvāris sausis sausio styczeń stycznia
   leden ledna januára siječanj siječnja ianuarie jannar eanáir ιανουαρίου януари январь января січень
   січня ocak ιανουάριος`,
  `february février febrero febbraio fevereiro helmikuuta veebruar februāris vasaris vasario luty lutego
   února februára veljača veljače februarie frar feabhra φεβρουαρίου февруари февраль февраля лютий лютого
   şubat φεβρουάριος`,
  `march mars marzo março maart marts maaliskuuta kovas kovo marzec marca březen března marec ožujak ožujka
   március martie marzu márta μαρτίου марта березень березня μάρτιος mrz mrt mar`,
  `avril abril aprile huhtikuuta aprill aprīlis balandis balandžio kwiecień kwietnia duben dubna apríla
   travanj travnja aprilie aibreán απριλίου април апрель апреля квітень квітня nisan απρίλιος`,
  `mayo maggio maio mei toukokuuta maijs gegužės maja květen května svibanj svibnja május mejju bealtaine
   μαΐου май мая травень травня mayıs μάιος`,
  `june juin junio giugno junho kesäkuuta juuni jūnijs birželis birželio czerwiec czerwca červen června
   júna lipanj lipnja június iunie ġunju meitheamh ιουνίου юни июнь июня червень червня haziran ιούνιος čvn
   čen`,
  `july juillet julio luglio julho heinäkuuta juuli jūlijs liepa liepos lipiec lipca červenec července júla
   srpanj srpnja július iulie lulju iúil ιουλίου юли июль июля липень липня temmuz ιούλιος čvc čec`,
  `août agosto augustus augusti elokuuta augusts rugpjūtis rugpjūčio sierpień sierpnia srpen srpna augusta
   avgust kolovoza augusztus awwissu lúnasa αυγούστου августа серпень серпня ağustos αύγουστος`,
  `september septembre septiembre settembre setembro syyskuuta septembris rugsėjis rugsėjo wrzesień
   września září septembra rujan rujna szeptember septembrie settembru meánfómhair σεπτεμβρίου септември
   сентябрь сентября вересень вересня eylül σεπτέμβριος setiembre mfómh`,
  `october oktober octobre octubre ottobre outubro lokakuuta oktoober oktobris spalis spalio października
   říjen října októbra listopad listopada octombrie ottubru deireadhfómhair οκτωβρίου октомври октябрь
   октября жовтень жовтня ekim οκτώβριος dfómh`,
  `november novembre noviembre novembro marraskuuta novembris lapkritis lapkričio listopad listopada
   listopadu novembra studeni studenoga noiembrie novembru samhain νοεμβρίου ноември ноябрь ноября
   листопада kasım νοέμβριος`,
  `december dezember décembre diciembre dicembre dezembro desember joulukuuta detsember decembris gruodis
   gruodžio grudzień grudnia prosinec prosince decembra prosinac prosinca decembrie diċembru nollaig
   δεκεμβρίου декември декабрь декабря грудень грудня aralık δεκέμβριος`,
].map(splitWords);

/** Days of the week, and abbreviations of them that are not the beginning of a name. */
const weekdays = splitWords(`
   sunday monday tuesday wednesday thursday friday saturday sonntag montag dienstag mittwoch donnerstag
   freitag samstag dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes miércoles
   jueves viernes sábado domenica lunedì martedì mercoledì giovedì venerdì sabato segunda feira terça
   quarta quinta sexta zondag maandag dinsdag woensdag donderdag vrijdag zaterdag søndag mandag tirsdag
   onsdag torsdag fredag lørdag söndag tisdag lördag tysdag laurdag sunnudagur mánudagur þriðjudagur
   miðvikudagur fimmtudagur föstudagur laugardagur sunnuntaina maanantaina tiistaina keskiviikkona torstaina
   perjantaina lauantaina pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev svētdiena pirmdiena
   otrdiena trešdiena ceturtdiena piektdiena sestdiena sekmadienis pirmadienis antradienis trečiadienis
   ketvirtadienis penktadienis šeštadienis niedziela poniedziałek wtorek środa czwartek piątek sobota
   neděle pondělí úterý středa čtvrtek pátek nedeľa pondelok utorok štvrtok piatok nedelja ponedeljek torek
   sreda četrtek petek nedjelja ponedjeljak utorak srijeda četvrtak petak subota vasárnap hétfő kedd szerda
   csütörtök péntek szombat duminică luni marți miercuri joi vineri sâmbătă ħadd tnejn tlieta erbgħa ħamis
   ġimgħa sibt domhnaigh luain máirt céadaoin déardaoin haoine sathairn κυριακή δευτέρα τρίτη τετάρτη
   πέμπτη παρασκευή σάββατο неделя понеделник вторник сряда четвъртък петък събота воскресенье понедельник
   среда четверг пятница суббота неділя понеділок вівторок середа пятниця субота pazartesi salı çarşamba
   perşembe cumartesi luan aoine ty pn вс пн чт пт сб нд sk pr kt pn st pzt cmt pt thur p e t k n r l v h
   cs`);

/** What else stands in a date: articles, prepositions, endings of ordinal numbers, "year", "day", "o'clock". */
const fillers = new Set(
  splitWords(`
   a ag alle am as at d de del den der dia e er g gada godz h il is it kell kello kl klo l la las le m o ob of om on op ore
   plkst r rd roku st t ta th the u um v ve nd º ª στις г года година в о об р року ч`),
);

/** The months that each name names: more than one if languages differ. */
const monthsNamed = monthsBy((name) => [name]);

/** The months whose names begin with some letters. */
const monthsBegun = monthsBy((name) => beginnings(name, 3));

const weekdayBeginnings = new Set(
  weekdays.flatMap((name) => (name.length > 1 ? beginnings(name, 2) : [name])),
);

function monthsBy(keysOf: (name: string) => string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, names] of monthNames.entries())
    for (const key of new Set(names.flatMap(keysOf))) found.set(key, [...(found.get(key) ?? []), index + 1]);
  return found;
}

/** The first letters of a word, at least so many, up to all of them. */
function beginnings(word: string, least: number): string[] {
  return Array.from({ length: Math.max(0, word.length - least + 1) }, (_, more) =>
    word.slice(0, least + more),
  );
}

/** The text in small letters and without accents, so that spellings with and without them are equal. */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replaceAll("ı", "i");
}

function splitWords(text: string): string[] {
  return foldAccents(text).trim().split(/\s+/);
}

/** What a date shows of the language that it is written in. */
export interface DateStyle {
  /** BCP 47 tag of the feed's language, or empty. */
  language: string;
  /** Whether a dot follows the day of the month, as it does in Croatian and Czech, but not in Polish. */
  hasDottedDay: boolean;
  /** Whether a dot follows the year, as it does in Croatian only. */
  hasDottedYear: boolean;
}

/** A word that may name a month. */
export interface MonthWord {
  month: number;
  /** Whether it is the whole name, not the beginning of one. */
  isWhole: boolean;
}

/**
 * The month that a word names, or `undefined`.
 *
 * @param word Written as by `foldAccents`: a name of a month, or at least three letters that only names of one month begin with.
 */
export function monthOf(word: string, style: DateStyle): MonthWord | undefined {
  const whole = monthsNamed.get(word);
  const months = whole ?? monthsBegun.get(word) ?? [];
  const [first, second] = months;
  const month = second === undefined ? first : chooseMonth(word, first, second, style);
  return month === undefined ? undefined : { month, isWhole: whole !== undefined };
}

/** "Lip", "lis" and "srp" begin names of months in Croatian and, a month later, in Czech or Polish. */
function chooseMonth(
  word: string,
  croatian: number | undefined,
  other: number,
  { language, hasDottedDay, hasDottedYear }: DateStyle,
): number | undefined {
  if (!/^(?:lip|lis|srp)/.test(word)) return undefined;
  if (/^hr\b/i.test(language)) return croatian;
  if (/^(?:cs|pl)\b/i.test(language) || !hasDottedDay) return other;
  // Without the feed's language, Czech is possible, unless the word is in no Czech name.
  return hasDottedYear || /^(?:lip|listopada)/.test(word) ? croatian : undefined;
}

/** Whether a word may stand in a date although it says nothing about it: a day of the week, or a word like "at". */
export function isAllowedInDate(word: string): boolean {
  return fillers.has(word) || weekdayBeginnings.has(word);
}
