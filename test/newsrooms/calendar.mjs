/* Names of months and days in the 24 languages of the EU: months as they stand after a day, months in short, and days in short
   from Sunday on. They are written down, because the names that Node knows differ between its versions. */
const table = `
bg: януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември
  яну, фев, мар, апр, май, юни, юли, авг, сеп, окт, ное, дек
  нд, пн, вт, ср, чт, пт, сб
cs: ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince
  led, úno, bře, dub, kvě, čen, čec, srp, zář, říj, lis, pro
  ne, po, út, st, čt, pá, so
da: januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december
  jan., feb., mar., apr., maj, jun., jul., aug., sep., okt., nov., dec.
  søn., man., tirs., ons., tors., fre., lør.
de: Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
  Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.
  So, Mo, Di, Mi, Do, Fr, Sa
el: Ιανουαρίου, Φεβρουαρίου, Μαρτίου, Απριλίου, Μαΐου, Ιουνίου, Ιουλίου, Αυγούστου, Σεπτεμβρίου, Οκτωβρίου, Νοεμβρίου, Δεκεμβρίου
  Ιαν, Φεβ, Μαρ, Απρ, Μαΐ, Ιουν, Ιουλ, Αυγ, Σεπ, Οκτ, Νοε, Δεκ
  Κυρ, Δευ, Τρί, Τετ, Πέμ, Παρ, Σάβ
en: January, February, March, April, May, June, July, August, September, October, November, December
  Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
  Sun, Mon, Tue, Wed, Thu, Fri, Sat
es: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
  ene, feb, mar, abr, may, jun, jul, ago, sept, oct, nov, dic
  dom, lun, mar, mié, jue, vie, sáb
et: jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember
  jaan, veebr, märts, apr, mai, juuni, juuli, aug, sept, okt, nov, dets
  P, E, T, K, N, R, L
fi: tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta
  tammi, helmi, maalis, huhti, touko, kesä, heinä, elo, syys, loka, marras, joulu
  su, ma, ti, ke, to, pe, la
fr: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
  janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.
  dim., lun., mar., mer., jeu., ven., sam.
ga: Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, Iúil, Lúnasa, Meán Fómhair, Deireadh Fómhair, Samhain, Nollaig
  Ean, Feabh, Márta, Aib, Beal, Meith, Iúil, Lún, MFómh, DFómh, Samh, Noll
  Domh, Luan, Máirt, Céad, Déar, Aoine, Sath
hr: siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca
  sij, velj, ožu, tra, svi, lip, srp, kol, ruj, lis, stu, pro
  ned, pon, uto, sri, čet, pet, sub
hu: január, február, március, április, május, június, július, augusztus, szeptember, október, november, december
  jan., febr., márc., ápr., máj., jún., júl., aug., szept., okt., nov., dec.
  V, H, K, Sze, Cs, P, Szo
it: gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
  gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic
  dom, lun, mar, mer, gio, ven, sab
lt: sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio
  saus, vas, kov, bal, geg, birž, liep, rugp, rugs, spal, lapkr, gruod
  sk, pr, an, tr, kt, pn, št
lv: janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris, decembris
  janv., febr., marts, apr., maijs, jūn., jūl., aug., sept., okt., nov., dec.
  Svētd., Pirmd., Otrd., Trešd., Ceturtd., Piektd., Sestd.
mt: Jannar, Frar, Marzu, April, Mejju, Ġunju, Lulju, Awwissu, Settembru, Ottubru, Novembru, Diċembru
  Jan, Fra, Mar, Apr, Mej, Ġun, Lul, Aww, Set, Ott, Nov, Diċ
  Ħad, Tne, Tli, Erb, Ħam, Ġim, Sib
nl: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
  jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, dec
  zo, ma, di, wo, do, vr, za
pl: stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia
  sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru
  niedz., pon., wt., śr., czw., pt., sob.
pt: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
  jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez.
  dom., seg., ter., qua., qui., sex., sáb.
ro: ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie
  ian., feb., mar., apr., mai, iun., iul., aug., sept., oct., nov., dec.
  dum., lun., mar., mie., joi, vin., sâm.
sk: januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra
  jan, feb, mar, apr, máj, jún, júl, aug, sep, okt, nov, dec
  ne, po, ut, st, št, pi, so
sl: januar, februar, marec, april, maj, junij, julij, avgust, september, oktober, november, december
  jan., feb., mar., apr., maj, jun., jul., avg., sep., okt., nov., dec.
  ned., pon., tor., sre., čet., pet., sob.
sv: januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december
  jan., feb., mars, apr., maj, juni, juli, aug., sep., okt., nov., dec.
  sön, mån, tis, ons, tors, fre, lör
`;

/** By language: lists of the names. */
export const calendar = new Map(
  Array.from(table.matchAll(/^(\w\w): (.*)\n {2}(.*)\n {2}(.*)$/gm), ([, language, ...lists]) => {
    const [months, shortMonths, weekdays] = lists.map((list) => list.split(", "));
    return [language, { months, shortMonths, weekdays }];
  }),
);
