/**
 * All content of the demo newsroom: the foreign ministry of Ternmark, a country that does not exist.
 * Every name, number and address is invented. Phone numbers use an unassigned country code, or numbers that the British
 * regulator reserves for fiction. Each release has the fields of `Release` (src/release/release.ts) and a `slug`. URLs are
 * relative to the server's root, and dates have the local offset.
 */

export const newsroom = {
  title: "Ministry of Foreign Affairs of Ternmark",
  description: "Press releases, statements and news from the Ministry of Foreign Affairs of Ternmark",
  language: "da",
  languages: ["da", "en", "ar"],
  founded: "2024-01-01T00:00:00+01:00",
};

const publisher = {
  da: { id: "3840001", name: "Ternmarks Udenrigsministerium", url: "/newsroom/" },
  en: { id: "3840001", name: "Ministry of Foreign Affairs of Ternmark", url: "/newsroom/" },
  ar: { id: "3840001", name: "وزارة خارجية تيرنمارك", url: "/newsroom/" },
};

const boilerplate = {
  da: `<p>Udenrigsministeriet varetager Ternmarks interesser i udlandet og hjælper borgere og virksomheder på rejse. Ministeriet har hovedsæde i Sølvhavn og 46 repræsentationer.</p>
<p>Du kan tilmelde dig vores pressemeddelelser og selv vælge, hvilke emner du vil høre om.</p>`,
  en: `<p>The Ministry of Foreign Affairs represents Ternmark’s interests abroad and assists citizens and companies when they travel. It has its seat in Sølvhavn and 46 missions around the world.</p>
<p>You can subscribe to our press releases and choose the subjects you want to hear about.</p>`,
  ar: `<p>ترعى وزارة الخارجية مصالح تيرنمارك في الخارج، وتقدّم العون للمواطنين والشركات أثناء السفر. ويقع مقر الوزارة في العاصمة سولفهافن، ولها 46 بعثة حول العالم.</p>
<p>يمكنكم الاشتراك في بياناتنا الصحفية واختيار الموضوعات التي تودّون متابعتها.</p>`,
};

const brimvold = {
  name: "Asta Brimvold",
  phone: "+384 44 10 20 31",
  email: "asta.brimvold@um.ternmark.example",
  image: "/newsroom/media/asta-brimvold.webp",
};
const tangmose = {
  name: "Joar Tangmose",
  phone: "+384 44 10 20 36",
  email: "joar.tangmose@um.ternmark.example",
  image: "/newsroom/media/joar-tangmose.webp",
};
const klitlov = {
  phone: "+384 44 10 20 38",
  email: "samira.klitloev@um.ternmark.example",
  image: "/newsroom/media/samira-klitloev.webp",
};

const cableShip = {
  url: "/newsroom/media/cable-ship.jpg",
  thumbnail: "/newsroom/media/cable-ship-360.jpg",
  width: 1200,
  height: 800,
};

export const releases = [
  {
    id: "2026118",
    slug: "ternmark-samler-31-lande-om-beskyttelse-af-soekabler",
    language: "da",
    type: "Pressemeddelelse",
    title: "Ternmark samler 31 lande om beskyttelse af søkabler",
    lead: "Udenrigsminister Ragna Skærvig er den 3. og 4. december vært for den første internationale konference om beskyttelse af søkabler i Nordsøen. Ministre og eksperter fra 31 lande mødes i Sølvhavn for at aftale fælles regler for varsling, reparation og tilsyn.",
    published: "2026-11-19T10:00:00+01:00",
    place: "Sølvhavn",
    publisher: publisher.da,
    categories: ["Sikkerhed", "Hav"],
    keywords: ["søkabler", "Nordsøen", "kritisk infrastruktur", "konference"],
    body: `<p>Langt det meste af datatrafikken mellem kontinenterne løber gennem kabler på havbunden. I den ternske del af Nordsøen er antallet af skader fordoblet på fem år, og det tager i gennemsnit 19 dage at få et kabel repareret. De fleste skader skyldes ankre og fiskeredskaber, men i stadig flere tilfælde kan årsagen ikke fastslås.</p>
<blockquote><p>»Et kabelbrud standser ikke ved en søgrænse. Når forbindelsen ryger, mærker sygehuset, banken og havnen det samme morgen. Derfor skal vi vide, hvem der ringer til hvem, før det sker og ikke bagefter.«</p></blockquote>
<p>Det siger udenrigsminister Ragna Skærvig.</p>
<h2>Tre aftaler på bordet</h2>
<p>Deltagerne skal forhandle om tre tekster, som embedsfolk har forberedt siden foråret:</p>
<ul>
<li>en <strong>varslingsordning</strong>, så kystvagter og kabelejere får besked inden for 30 minutter</li>
<li>en <strong>reparationspulje</strong> med to skibe, som landene deler udgiften til</li>
<li>et <strong>fælles søkort</strong> over kabler, rørledninger og vagtzoner, som opdateres hvert kvartal.</li>
</ul>
<p>Aftalerne bygger videre på <a href="/newsroom/releases/joint-statement-north-sea-dialogue">Nordsødialogens fælleserklæring fra juli</a>.</p>
<h2>For pressen</h2>
<p>Åbningen torsdag den 3. december kl. 9.30 og pressemødet fredag den 4. december kl. 14.00 er åbne for akkrediterede medier. Anmodning om akkreditering sendes til <a href="mailto:presse@um.ternmark.example">presse@um.ternmark.example</a> senest fredag den 27. november kl. 12.00. Begge begivenheder sendes direkte på <a href="https://live.um.ternmark.example/soekabler">live.um.ternmark.example</a>.</p>`,
    images: [
      {
        ...cableShip,
        alt: "Et kabelskib med tændte lanterner i skumringen ud for en klippekyst med fyrtårn.",
        caption: "Kabelskibet Havtråd på vagt ud for Ravnskær.",
        credit: "Tegning: Udenrigsministeriet",
      },
    ],
    attachments: [
      {
        url: "/newsroom/media/soekabler-program-da.pdf",
        title: "Foreløbigt program for konferencen",
        type: "application/pdf",
        size: 35634,
      },
    ],
    contacts: [
      { ...brimvold, role: "Pressechef" },
      { ...tangmose, role: "Pressemedarbejder, sikkerhed og hav" },
    ],
    contactText: `<p>Pressevagten kan træffes døgnet rundt på <a href="tel:+38444102030">+384 44 10 20 30</a>.</p>`,
    links: [{ url: "https://soekabler.um.ternmark.example/", title: "Konferencens hjemmeside" }],
    boilerplate: boilerplate.da,
    translations: [
      { language: "en", id: "2026119" },
      { language: "ar", id: "2026120" },
    ],
  },
  {
    id: "2026119",
    slug: "ternmark-brings-31-countries-together-to-protect-subsea-cables",
    language: "en",
    type: "Press release",
    title: "Ternmark brings 31 countries together to protect subsea cables",
    lead: "On 3 and 4 December, Foreign Minister Ragna Skærvig will host the first international conference on the protection of subsea cables in the North Sea. Ministers and experts from 31 countries will meet in Sølvhavn to agree on common rules for warning, repair and monitoring.",
    published: "2026-11-19T10:00:00+01:00",
    place: "Sølvhavn",
    publisher: publisher.en,
    categories: ["Security", "Oceans"],
    keywords: ["subsea cables", "North Sea", "critical infrastructure", "conference"],
    body: `<p>By far the greatest part of the data that passes between continents runs through cables on the seabed. In the Ternish part of the North Sea, the number of faults has doubled in five years, and a damaged cable takes 19 days to repair on average. Most faults are caused by anchors and fishing gear, but in a growing number of cases the cause cannot be established.</p>
<blockquote><p>“A broken cable does not stop at a maritime boundary. When the connection fails, the hospital, the bank and the harbour all feel it on the same morning. We need to know who calls whom before it happens, not afterwards.”</p></blockquote>
<p>These are the words of Foreign Minister Ragna Skærvig ahead of the conference.</p>
<h2>Three agreements on the table</h2>
<p>Delegates will negotiate three texts that officials have been preparing since the spring:</p>
<ul>
<li>a <strong>warning scheme</strong> that informs coast guards and cable owners within 30 minutes</li>
<li>a <strong>repair pool</strong> of two vessels, with the cost shared between the participating countries</li>
<li>a <strong>common chart</strong> of cables, pipelines and guard zones, updated every quarter.</li>
</ul>
<p>The agreements build on the <a href="/newsroom/releases/joint-statement-north-sea-dialogue">joint statement of the North Sea Dialogue in July</a>.</p>
<h2>For the press</h2>
<p>The opening session on Thursday 3 December at 9.30 and the press conference on Friday 4 December at 14.00 (both local time) are open to accredited media. Please send requests for accreditation to <a href="mailto:press@um.ternmark.example">press@um.ternmark.example</a> by noon on Friday 27 November. Both events will be streamed at <a href="https://live.um.ternmark.example/cables">live.um.ternmark.example</a>.</p>`,
    images: [
      {
        ...cableShip,
        alt: "A cable ship with its lanterns lit at dusk, off a rocky coast with a lighthouse.",
        caption: "The cable ship Havtråd on guard off Ravnskær.",
        credit: "Illustration: Ministry of Foreign Affairs",
      },
    ],
    attachments: [
      {
        url: "/newsroom/media/subsea-cables-programme-en.pdf",
        title: "Provisional programme of the conference",
        type: "application/pdf",
        size: 36826,
      },
    ],
    contacts: [
      { ...brimvold, role: "Head of Press" },
      { ...tangmose, role: "Press Officer, security and oceans" },
    ],
    contactText: `<p>The press desk answers at any hour on <a href="tel:+38444102030">+384 44 10 20 30</a>.</p>`,
    links: [{ url: "https://cables.um.ternmark.example/", title: "The conference website" }],
    boilerplate: boilerplate.en,
    translations: [
      { language: "da", id: "2026118" },
      { language: "ar", id: "2026120" },
    ],
  },
  {
    id: "2026120",
    slug: "ternmark-subsea-cables-conference-ar",
    language: "ar",
    type: "بيان صحفي",
    title: "تيرنمارك تجمع 31 دولة لحماية الكابلات البحرية",
    lead: "تستضيف وزيرة الخارجية راغنا سكيرفيغ يومي 3 و4 ديسمبر أول مؤتمر دولي لحماية الكابلات البحرية في بحر الشمال. ويجتمع في العاصمة سولفهافن وزراء وخبراء من 31 دولة للاتفاق على قواعد مشتركة للإنذار والإصلاح والمراقبة.",
    published: "2026-11-19T10:00:00+01:00",
    place: "سولفهافن",
    publisher: publisher.ar,
    categories: ["الأمن", "البحار"],
    keywords: ["الكابلات البحرية", "بحر الشمال", "البنية التحتية الحيوية", "مؤتمر"],
    body: `<p>يمرّ القسم الأكبر من البيانات المتبادلة بين القارات عبر كابلات ممدودة في قاع البحر. وقد تضاعف عدد الأعطال في الجزء التابع لتيرنمارك من بحر الشمال خلال خمس سنوات، ويستغرق إصلاح الكابل المتضرر 19 يومًا في المتوسط. وتعود معظم الأعطال إلى المراسي ومعدات الصيد، غير أن عدد الحالات التي يتعذر تحديد سببها آخذ في الازدياد.</p>
<blockquote><p>«لا يتوقف انقطاع الكابل عند الحدود البحرية. فحين ينقطع الاتصال يشعر به المستشفى والمصرف والميناء في الصباح نفسه. ولذلك علينا أن نعرف من يتصل بمن قبل وقوع الحادث لا بعده.»</p></blockquote>
<p>هكذا لخّصت وزيرة الخارجية راغنا سكيرفيغ الغاية من المؤتمر.</p>
<h2>ثلاث اتفاقيات مطروحة</h2>
<p>يتفاوض المشاركون على ثلاثة نصوص يعمل المسؤولون على إعدادها منذ الربيع:</p>
<ul>
<li><strong>نظام للإنذار</strong> يُبلغ خفر السواحل ومالكي الكابلات في غضون 30 دقيقة؛</li>
<li><strong>أسطول مشترك للإصلاح</strong> مؤلف من سفينتين تتقاسم الدول كلفته؛</li>
<li><strong>خريطة بحرية موحدة</strong> للكابلات وخطوط الأنابيب ومناطق الحراسة تُحدَّث كل ثلاثة أشهر.</li>
</ul>
<p>وتستند هذه الاتفاقيات إلى <a href="/newsroom/releases/joint-statement-north-sea-dialogue">البيان المشترك لحوار بحر الشمال الصادر في يوليو</a>.</p>
<h2>للصحفيين</h2>
<p>الجلسة الافتتاحية يوم الخميس 3 ديسمبر الساعة 9:30 والمؤتمر الصحفي يوم الجمعة 4 ديسمبر الساعة 14:00 (بالتوقيت المحلي) مفتوحان لوسائل الإعلام المعتمدة. ويُرجى إرسال طلبات الاعتماد إلى <a href="mailto:press@um.ternmark.example">press@um.ternmark.example</a> قبل ظهر يوم الجمعة 27 نوفمبر. وسيُبثّ الحدثان مباشرة على <a href="https://live.um.ternmark.example/cables">live.um.ternmark.example</a>.</p>`,
    images: [
      {
        ...cableShip,
        alt: "سفينة لمدّ الكابلات أضاءت فوانيسها عند الغسق قبالة ساحل صخري عليه منارة.",
        caption: "سفينة الكابلات «هافترود» في مهمة حراسة قبالة رافنسكير.",
        credit: "رسم: وزارة الخارجية",
      },
    ],
    attachments: [
      {
        url: "/newsroom/media/subsea-cables-programme-ar.pdf",
        title: "البرنامج المؤقت للمؤتمر",
        type: "application/pdf",
        size: 30189,
      },
    ],
    contacts: [{ ...klitlov, name: "سميرة كليتلوف", role: "مسؤولة الإعلام العربي" }],
    contactText: `<p>مكتب الصحافة متاح على مدار الساعة على الرقم <a href="tel:+38444102030" dir="ltr">+384 44 10 20 30</a>.</p>`,
    links: [{ url: "https://cables.um.ternmark.example/", title: "موقع المؤتمر (بالإنجليزية)" }],
    boilerplate: boilerplate.ar,
    translations: [
      { language: "da", id: "2026118" },
      { language: "en", id: "2026119" },
    ],
  },
  {
    id: "2026116",
    slug: "annual-report-on-development-cooperation",
    language: "en",
    type: "Press release",
    title: "Annual report on development cooperation: more for water, less for administration",
    lead: "Nearly half of Ternmark’s development cooperation now goes to water and sanitation, and the cost of running it has fallen for the third year in a row.",
    published: "2026-11-18T09:00:00+01:00",
    embargo: "2099-01-01T06:00:00+01:00",
    place: "Sølvhavn",
    publisher: publisher.en,
    categories: ["Development"],
    body: `<p>The annual report, which the Minister presents to Parliament today, shows that spending on water and sanitation rose by a fifth. Administration took 4.1 per cent of the budget, against 4.6 per cent the year before.</p>`,
    contacts: [{ ...brimvold, role: "Head of Press" }],
    boilerplate: boilerplate.en,
  },
  {
    id: "2026112",
    slug: "simpler-rules-for-short-stay-visas",
    language: "en",
    type: "Press release",
    title: "Fewer papers and shorter waiting times: simpler rules for short-stay visas",
    lead: "From 1 January 2027, travellers who apply for a visit of up to 90 days need four documents instead of nine, and most will have an answer within ten days. Families and students pay less.",
    published: "2026-11-12T14:30:00+01:00",
    place: "Sølvhavn",
    publisher: publisher.en,
    categories: ["Travel", "Consular services"],
    keywords: ["visa", "short stay", "fees"],
    body: `<p>Parliament today adopted the Government’s proposal for a simpler visa procedure. The new rules apply to applications lodged on or after 1 January 2027, at every embassy and consulate that handles visas for Ternmark.</p>
<blockquote><p>“Somebody who wants to attend a wedding or a trade fair should not need to hand in the same bank statement three times. We ask for what we use, and we answer sooner.”</p></blockquote>
<p>So says Dagny Strømlund, Director of Consular Services.</p>
<h2>What changes</h2>
<ul>
<li>An application needs a passport, a photograph, proof of travel insurance and one document on the purpose of the visit.</li>
<li>Whoever has held a visa in the past five years no longer has to appear in person.</li>
<li>The embassy sends its answer by email, with reasons if it is a refusal.</li>
</ul>
<h2>Fees from 1 January 2027</h2>
<table>
<caption>Fees for a short-stay visa, in kroner</caption>
<thead>
<tr><th scope="col">Applicant</th><th scope="col">Until 2026</th><th scope="col">From 2027</th></tr>
</thead>
<tbody>
<tr><th scope="row">Adult</th><td>680</td><td>640</td></tr>
<tr><th scope="row">Student or researcher</th><td>680</td><td>250</td></tr>
<tr><th scope="row">Child aged 6 to 17</th><td>340</td><td>160</td></tr>
<tr><th scope="row">Child under 6</th><td>0</td><td>0</td></tr>
</tbody>
</table>
<h2>Applications already lodged</h2>
<p>Applications lodged before the new year are decided under the present rules. An applicant who wishes to be treated under the new ones may withdraw the application free of charge and lodge it again. The guide below explains how.</p>`,
    attachments: [
      {
        url: "/newsroom/media/short-stay-visa-guide-2027.pdf",
        title: "Short-stay visas from 2027: a guide for applicants",
        type: "application/pdf",
        size: 34865,
      },
      {
        url: "/newsroom/media/visa-fees-2027.csv",
        title: "Visa fees as a data file",
        type: "text/csv",
        size: 150,
      },
    ],
    contacts: [
      {
        name: "Dagny Strømlund",
        role: "Director of Consular Services",
        email: "dagny.stroemlund@um.ternmark.example",
      },
      { ...tangmose, role: "Press Officer" },
    ],
    boilerplate: boilerplate.en,
  },
  {
    id: "2026105",
    slug: "ambassaden-i-london-holder-lukket-den-5-november",
    language: "da",
    type: "Nyhed",
    title: "Ambassaden i London holder lukket torsdag den 5. november",
    lead: "På grund af arbejde på elforsyningen er der ingen personlig betjening.",
    published: "2026-10-28T08:15:00+01:00",
    publisher: publisher.da,
    categories: ["Borgerservice"],
    body: `<p>Nødpas udstedes efter aftale på telefon <a href="tel:+442079460384">+44 20 7946 0384</a>. Fredag den 6. november er der åbent som sædvanligt fra kl. 9.00.</p>`,
  },
  {
    id: "2026097",
    slug: "stoette-til-kystbeskyttelse-haeves",
    language: "da",
    type: "Pressemeddelelse",
    title: "Støtten til kystbeskyttelse i lavtliggende østater hæves til 240 millioner kroner",
    lead: "Regeringen øger støtten til diger, tidlig varsling og genplantning af kyststrækninger i ni lavtliggende østater. Pengene fordeles over fire år og følges af ternske ingeniører, som kender havet hjemmefra.",
    published: "2026-10-07T11:00:00+02:00",
    updated: "2026-10-08T09:20:00+02:00",
    place: "Sølvhavn",
    publisher: publisher.da,
    categories: ["Udvikling", "Klima"],
    keywords: ["klimatilpasning", "kystbeskyttelse", "østater"],
    notice: {
      kind: "correction",
      text: "I en tidligere udgave stod der ved en fejl, at støtten hæves til 420 millioner kroner. Det rigtige beløb er 240 millioner kroner.",
      date: "2026-10-08T09:20:00+02:00",
    },
    body: `<p>Ni østater har bedt om hjælp til at sikre deres kyster, inden havet stiger mere. Ternmark svarer med 240 millioner kroner i perioden 2027 til 2030. Det er 90 millioner kroner mere end i den foregående aftale.</p>
<blockquote><p>»Vi bor selv bag et dige. Vi ved, at det er billigere at bygge det i tide end at rydde op bagefter. Den erfaring vil vi gerne dele.«</p></blockquote>
<p>Ordene er udviklingsminister Halvdan Marskgaards.</p>
<h2>Sådan fordeles pengene</h2>
<ol>
<li>130 millioner kroner går til diger og høfder på seks øer.</li>
<li>70 millioner kroner går til målestationer og varsling på mobiltelefon.</li>
<li>40 millioner kroner går til genplantning af mangrove og klitter.</li>
</ol>
<h3>Følges af eksperter</h3>
<p>Kystværket i Vestvig sender hvert år fire ingeniører ud, som skal lære fra sig og lære af de løsninger, der findes lokalt. Den første rapport ventes i <time datetime="2027-09">september 2027</time>.</p>`,
    images: [
      {
        url: "/newsroom/media/sea-dike.jpg",
        thumbnail: "/newsroom/media/sea-dike-360.jpg",
        width: 1200,
        height: 675,
        alt: "Et grønt havdige med en smal sti, marehalm og lavt hav i morgenlys.",
        caption: "Diget ved Vestvig blev forhøjet i 2023.",
        credit: "Tegning: Kystværket",
      },
    ],
    contacts: [{ ...brimvold, role: "Pressechef" }],
    boilerplate: boilerplate.da,
  },
  {
    id: "2026090",
    slug: "udenrigsministeren-aabner-generalkonsulat",
    language: "da",
    type: "Pressemeddelelse",
    title: "Udenrigsministeren åbner nyt generalkonsulat den 30. september",
    lead: "Udenrigsminister Ragna Skærvig rejser i næste uge til åbningen af Ternmarks nye generalkonsulat.",
    published: "2026-09-22T18:00:00+02:00",
    updated: "2026-09-25T07:45:00+02:00",
    place: "Sølvhavn",
    publisher: publisher.da,
    categories: ["Rejser"],
    notice: {
      kind: "withdrawal",
      text: "Pressemeddelelsen er trukket tilbage, fordi rejsen er udsat. En ny dato meldes ud senere.",
      date: "2026-09-25T07:45:00+02:00",
    },
    body: `<p>Åbningen finder sted onsdag den 30. september. Pressen er velkommen til at deltage efter aftale.</p>`,
    contacts: [{ ...brimvold, role: "Pressechef" }],
    boilerplate: boilerplate.da,
  },
  {
    id: "2026081",
    slug: "ternmark-water-scholarships-ar",
    language: "ar",
    type: "بيان صحفي",
    title: "ستون منحة دراسية في علوم المياه لطلاب من الشرق الأوسط وشمال أفريقيا",
    lead: "فتحت وزارة الخارجية باب التقدم إلى برنامج «نورس» للمنح الدراسية في علوم المياه وهندسة السواحل. ويتيح البرنامج لستين طالبًا وطالبة متابعة دراسة الماجستير في جامعة سولفهافن ابتداءً من خريف عام 2027.",
    published: "2026-08-26T12:00:00+02:00",
    place: "سولفهافن",
    publisher: publisher.ar,
    categories: ["التعليم", "المياه"],
    keywords: ["منح دراسية", "المياه", "جامعة سولفهافن"],
    body: `<p>تغطي المنحة الرسوم الدراسية كاملةً، وتشمل راتبًا شهريًا قدره 9,500 كرونة، وتذكرة سفر ذهابًا وإيابًا مرة في السنة. ومدة الدراسة سنتان، ولغة التدريس الإنجليزية، ولا يُشترط إتقان الدنماركية.</p>
<blockquote><p>«لكل بلد تجربته مع الماء: بعضنا يبني السدود ليردّه، وبعضنا ليحفظه. نريد أن يجلس أصحاب هذه التجارب حول طاولة واحدة.»</p></blockquote>
<p>بهذه العبارة أعلنت وزيرة الخارجية راغنا سكيرفيغ انطلاق البرنامج في لقاء مع طلاب الجامعة.</p>
<h2>شروط التقدم</h2>
<ul>
<li>شهادة البكالوريوس في الهندسة أو العلوم بتقدير جيد على الأقل؛</li>
<li>إثبات إجادة اللغة الإنجليزية (المستوى B2 أو ما يعادله)؛</li>
<li>رسالة من صفحة واحدة يشرح فيها المتقدم مشكلة مائية في مدينته وكيف يودّ معالجتها.</li>
</ul>
<h2>المواعيد</h2>
<p>تُقبل الطلبات عبر <a href="https://nawras.um.ternmark.example/">موقع البرنامج</a> حتى 15 يناير 2027، وتُعلن النتائج في مطلع أبريل. ولا تُفرض أي رسوم على التقدم، ولا تتعامل الوزارة مع أي وسيط.</p>`,
    contacts: [{ ...klitlov, name: "سميرة كليتلوف", role: "مسؤولة الإعلام العربي" }],
    links: [{ url: "https://nawras.um.ternmark.example/", title: "برنامج «نورس» للمنح الدراسية" }],
    boilerplate: boilerplate.ar,
  },
  {
    id: "2026074",
    slug: "joint-statement-north-sea-dialogue",
    language: "en",
    type: "Statement",
    title:
      "Joint statement by the Ministers for Foreign Affairs of the North Sea Dialogue on freedom of navigation, the protection of critical infrastructure at sea, search and rescue, and continued cooperation on the marine environment, adopted at the ministerial meeting in Sølvhavn on 3 July 2026",
    lead: "The ministers agreed on nine points and asked Ternmark to prepare a conference on subsea cables before the end of the year.",
    published: "2026-07-03T17:00:00+02:00",
    place: "Sølvhavn",
    publisher: publisher.en,
    categories: ["Security", "Oceans"],
    body: `<p>We, the Ministers for Foreign Affairs of the North Sea Dialogue, meeting in Sølvhavn on 3 July 2026,</p>
<ol>
<li><em>reaffirm</em> that the freedom of navigation is the foundation on which our ports, our trade and our coastal communities depend;</li>
<li><em>recall</em> the duty of every flag State to exercise effective control over the ships that fly its flag;</li>
<li><em>note with concern</em> the growing number of unexplained faults on subsea cables and pipelines;</li>
<li><em>agree</em> that a fault on one country’s cable is of concern to all;</li>
<li><em>invite</em> Ternmark to convene a conference on the protection of subsea cables before the end of 2026;</li>
<li><em>welcome</em> the joint search-and-rescue exercise held in May, in which 14 vessels and 6 helicopters took part;</li>
<li><em>undertake</em> to answer requests for assistance at sea without regard to the nationality of those in distress;</li>
<li><em>commend</em> the scientists who have monitored the recovery of the sandeel and of the seabirds that live on it;</li>
<li><em>decide</em> to meet again in the first half of 2027.</li>
</ol>
<p>The statement was adopted by consensus.</p>`,
    contacts: [{ ...tangmose, role: "Press Officer, security and oceans" }],
    boilerplate: boilerplate.en,
  },
  {
    id: "2026066",
    slug: "ministerens-program-uge-26",
    language: "da",
    type: "Program",
    title: "Udenrigsministerens program i uge 26",
    published: "2026-06-19T09:00:00+02:00",
    publisher: publisher.da,
    categories: ["Kalender"],
    body: `<h2>Mandag den 22. juni</h2>
<p>Kl. 9.00: Møde i Udenrigsudvalget, Tingets sal 2. Lukket møde.<br>Kl. 15.30: Samtale med de nordiske ambassadører. Mulighed for billeder.</p>
<h2>Onsdag den 24. juni</h2>
<p>Kl. 12.00: Tale ved Sømandshjemmets 150-årsjubilæum i Østervig. Åbent for pressen.</p>
<h2>Fredag den 26. juni</h2>
<p>Kl. 8.30: Pressemøde før ministermødet i Nordsødialogen. Åbent for akkrediterede medier.</p>
<p><em>Der tages forbehold for ændringer.</em></p>`,
    contacts: [{ ...brimvold, role: "Pressechef" }],
  },
  {
    id: "2026061",
    slug: "embassy-summer-hours-ar",
    language: "ar",
    type: "خبر",
    title: "مواعيد العمل الصيفية في سفارة تيرنمارك في لندن",
    lead: "يستقبل القسم القنصلي المراجعين من التاسعة صباحًا حتى الواحدة ظهرًا خلال شهري يوليو وأغسطس.",
    published: "2026-06-02T10:00:00+02:00",
    publisher: publisher.ar,
    categories: ["الخدمات القنصلية"],
    body: `<p>يُرجى حجز موعد مسبق عبر الهاتف <a href="tel:+442079460384" dir="ltr">+44 20 7946 0384</a>. أما الحالات الطارئة، كفقدان جواز السفر، فتُستقبل في أي وقت.</p>`,
  },
  {
    id: "2026058",
    slug: "sail-training-ship-terna-visits-london",
    language: "en",
    type: "News",
    title: "The sail training ship Terna visits London and opens its decks to the public",
    lead: "For the first time in eleven years, Ternmark’s sail training ship calls at the Port of London. Sixty-two cadets will be on board, and visitors are welcome from 30 May to 1 June.",
    published: "2026-05-20T16:45:00+02:00",
    place: "London",
    publisher: publisher.en,
    categories: ["Culture", "Oceans"],
    keywords: ["Terna", "sail training", "London"],
    body: `<p>The three-masted barque <em>Terna</em> left Sølvhavn on 11 May and has since called at Østervig and Ravnskær. She will come up the Thames on the morning tide of Saturday 30 May and berth below Tower Bridge.</p>
<p>“The cadets have scrubbed the deck every morning for three weeks,” says the ship’s master, Captain Ingvar Tidevand. “They deserve that somebody walks on it.”</p>
<h2>When to visit</h2>
<ul>
<li>Saturday 30 May, 13.00 to 18.00</li>
<li>Sunday 31 May, 10.00 to 18.00</li>
<li>Monday 1 June, 9.00 to 12.00, for schools by appointment</li>
</ul>
<p>Admission is free. The gangway has steps; visitors who use a wheelchair are welcome on the quay, where a part of the exhibition is shown at ground level. Schools can book at <a href="mailto:london@um.ternmark.example">london@um.ternmark.example</a>.</p>`,
    images: [
      {
        url: "/newsroom/media/terna-at-sea.jpg",
        thumbnail: "/newsroom/media/terna-at-sea-360.jpg",
        width: 1200,
        height: 800,
        alt: "A three-masted barque under full sail on a blue-green sea, seen from abeam.",
        caption: "Terna under full sail in the Ternish Sound.",
        credit: "Illustration: Sjur Bølgemand",
      },
      {
        url: "/newsroom/media/terna-in-solvhavn.webp",
        thumbnail: "/newsroom/media/terna-in-solvhavn-360.webp",
        width: 1200,
        height: 800,
        alt: "The old harbour of Sølvhavn with gabled houses and the masts of the ship at the quay.",
        caption: "Departure from Sølvhavn on 11 May.",
        credit: "Illustration: Sjur Bølgemand",
      },
      {
        url: "/newsroom/media/ravnskaer-light.jpg",
        width: 800,
        height: 1200,
        alt: "The red and white lighthouse of Ravnskær on its rock, with terns in the air.",
        caption: "Ravnskær Light, the last landfall before the crossing.",
        credit: "Illustration: Sjur Bølgemand",
      },
      {
        url: "/newsroom/media/terna-route.png",
        width: 720,
        height: 450,
        alt: "Chart with the route from Sølvhavn by Østervig and Ravnskær across the North Sea to London.",
        caption: "The route of the voyage, 11 to 30 May.",
        credit: "Chart: Ternmark Hydrographic Office",
      },
    ],
    contacts: [
      {
        name: "Eskild Havgaard",
        role: "Ambassador in London",
        phone: "+44 20 7946 0380",
        email: "london@um.ternmark.example",
        image: "/newsroom/media/eskild-havgaard.webp",
      },
    ],
    boilerplate: boilerplate.en,
  },
  {
    id: "2026031",
    slug: "saadan-stemmer-du-fra-udlandet",
    language: "da",
    type: "Nyhed",
    title: "Se filmen: Sådan stemmer du fra udlandet",
    lead: "Bor du uden for Ternmark, kan du stemme på ambassaden fra den 13. april. En ny film på to minutter viser, hvad du skal have med.",
    published: "2026-03-11T13:00:00+01:00",
    publisher: publisher.da,
    categories: ["Borgerservice", "Valg"],
    keywords: ["tingvalg", "brevstemme"],
    body: `<p>Du skal medbringe pas eller identitetskort. Du får udleveret stemmeseddel og to kuverter, og ambassaden sørger for, at din stemme når frem til tiden.</p>
<p><iframe src="https://www.youtube.com/embed/ternmark026" title="Film: Sådan stemmer du fra udlandet" width="560" height="315" allowfullscreen></iframe></p>
<p>Filmen er tekstet på dansk og tolket til tegnsprog.</p>`,
    videos: [
      {
        url: "https://www.youtube.com/watch?v=ternmark026",
        title: "Sådan stemmer du fra udlandet (2 min.)",
      },
    ],
    contacts: [{ ...tangmose, role: "Pressemedarbejder" }],
    boilerplate: boilerplate.da,
  },
  {
    id: "2025152",
    slug: "winter-travel-to-ternmark-ar",
    language: "ar",
    type: "إرشادات السفر",
    title: "إرشادات للمسافرين إلى تيرنمارك في فصل الشتاء",
    lead: "قد تؤدي العواصف إلى إلغاء رحلات العبّارات بين الجزر دون سابق إنذار. وتنصح الوزارة الزائرين بترك يوم احتياطي قبل موعد رحلة العودة.",
    published: "2025-11-24T09:00:00+01:00",
    publisher: publisher.ar,
    categories: ["السفر"],
    body: `<p>يمتد موسم العواصف من نوفمبر إلى مارس، ولا يتجاوز ضوء النهار في ديسمبر سبع ساعات. ونوصي بما يلي:</p>
<ul>
<li>متابعة نشرة الأرصاد البحرية قبل التوجه إلى الميناء؛</li>
<li>حمل ملابس عازلة للماء وحذاء مناسب للسير على الجليد؛</li>
<li>التأكد من أن التأمين يشمل التأخير والإقامة الإضافية؛</li>
<li>الاتصال بالرقم 112 في حالات الطوارئ، وهو رقم مجاني من أي هاتف.</li>
</ul>
<p>وتتوفر التفاصيل بالإنجليزية على موقع <a href="https://travel.ternmark.example/winter">travel.ternmark.example</a>.</p>`,
    contacts: [{ ...klitlov, name: "سميرة كليتلوف", role: "مسؤولة الإعلام العربي" }],
    boilerplate: boilerplate.ar,
  },
  {
    id: "2025087",
    slug: "national-day-message-2025",
    language: "en",
    type: "Statement",
    title: "Message from the Minister for Foreign Affairs on Ternmark’s National Day",
    lead: "To all who have their home in Ternmark, and to all who carry it with them elsewhere: a happy National Day.",
    published: "2025-06-21",
    publisher: publisher.en,
    categories: ["Culture"],
    body: `<p>On the longest day of the year we light the fires along the coast, one island answering the next, as our forebears did to tell each other that all was well. It takes eleven minutes for the light to go round the country. No message of ours has ever travelled better.</p>
<p>This year the fires will also burn at 46 embassies and consulates, from Reykjavík to Canberra. If you see one, go up to it. You will be offered coffee, and possibly a song.</p>
<p><em>Ragna Skærvig, Minister for Foreign Affairs</em></p>`,
  },
  {
    id: "2024040",
    slug: "eskild-havgaard-bliver-ambassadoer-i-london",
    language: "da",
    type: "Pressemeddelelse",
    title: "Eskild Havgaard bliver ny ambassadør i London",
    lead: "Den erfarne diplomat Eskild Havgaard tiltræder den 1. juni som Ternmarks ambassadør i Det Forenede Kongerige.",
    published: "2024-03-05T10:30:00+01:00",
    place: "Sølvhavn",
    publisher: publisher.da,
    categories: ["Udnævnelser"],
    body: `<p>Eskild Havgaard, 54, kommer fra en stilling som chef for ministeriets kontor for hav og handel. Han har tidligere været udsendt til Haag, Nairobi og New York.</p>
<blockquote><p>»London er byen, hvor havets regler bliver skrevet. Dér skal et land som vores sidde med ved bordet og lytte mere, end det taler.«</p></blockquote>
<p>Sådan begrunder den kommende ambassadør sit valg.</p>`,
    images: [
      {
        url: "/newsroom/media/eskild-havgaard.webp",
        width: 320,
        height: 320,
        alt: "Tegnet portræt af Eskild Havgaard med gråt skæg og mørkeblå jakke.",
        caption: "Eskild Havgaard.",
        credit: "Tegning: Udenrigsministeriet",
      },
    ],
    contacts: [{ ...brimvold, role: "Pressechef" }],
    boilerplate: boilerplate.da,
  },
  {
    id: "2024001",
    slug: "accreditation-for-visiting-journalists",
    language: "en",
    type: "Information",
    title: "Accreditation for visiting journalists",
    lead: "Journalists from abroad need no permit to work in Ternmark. A press card from the Ministry gives access to briefings and to events with limited space.",
    publisher: publisher.en,
    categories: ["Press service"],
    body: `<p>Write to <a href="mailto:press@um.ternmark.example">press@um.ternmark.example</a> with the name of your publication, the dates of your stay and a copy of your national press card. The card is free of charge and is ready within two working days.</p>
<h2>Equipment</h2>
<p>Cameras and sound equipment can be brought in with an ATA carnet. Drones need a permit from the Civil Aviation Office, also for the press.</p>`,
    contactText: `<p>Press desk: <a href="tel:+38444102030">+384 44 10 20 30</a></p>`,
  },
];
