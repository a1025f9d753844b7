import { releases } from "./releases.mjs";

/** What a new release says, by language. Each is a translation of the others. */
const texts = {
  da: (number) => ({
    slug: `orientering-${number}`,
    title: `Orientering nr. ${number}: Det arbejder ministeriet med nu`,
    lead: "Udenrigsministeriet sender en kort orientering til alle, der følger dets arbejde. Denne handler om søkabler, visa og skoleskibet Terna.",
    categories: ["Ministeriet"],
    body: `<p>Alt er klar til konferencen om søkabler den 3. og 4. december. Programmet ligger i <a href="/newsroom/">ministeriets nyhedsrum</a>.</p>
<blockquote><p>»Den, der følger os, skal have nyheden fra os, og samme dag som den kommer.«</p></blockquote>
<p>Det siger pressechef Asta Brimvold.</p>
<h2>Også i denne uge</h2>
<ul>
<li>Ambassaderne svarer på spørgsmål om de nye regler for korte ophold.</li>
<li>Terna gøres klar til vinteren, og ansøgningsfristen for næste års togter er den 15. januar.</li>
</ul>`,
  }),
  en: (number) => ({
    slug: `briefing-${number}`,
    title: `Briefing no. ${number}: what the Ministry is working on now`,
    lead: "The Ministry of Foreign Affairs publishes a short briefing for everyone who follows its work. This one is about subsea cables, visas and the sail training ship Terna.",
    categories: ["The Ministry"],
    body: `<p>Everything is ready for the conference on subsea cables on 3 and 4 December. The programme is in <a href="/newsroom/">the Ministry’s newsroom</a>.</p>
<blockquote><p>“Whoever follows us should have the news from us, and on the day it is published.”</p></blockquote>
<p>So says Asta Brimvold, Head of Press.</p>
<h2>Also this week</h2>
<ul>
<li>The embassies answer questions about the new rules for short stays.</li>
<li>Terna is made ready for winter, and the deadline to apply for next year’s voyages is 15 January.</li>
</ul>`,
  }),
  ar: (number) => ({
    slug: `ihata-${number}`,
    title: `إحاطة رقم ${number}: ما تعمل عليه الوزارة الآن`,
    lead: "تنشر وزارة الخارجية إحاطة موجزة لكل من يتابع عملها. وتتناول هذه الإحاطة الكابلات البحرية والتأشيرات والسفينة الشراعية «تيرنا».",
    categories: ["الوزارة"],
    body: `<p>اكتملت الاستعدادات لمؤتمر الكابلات البحرية في 3 و4 ديسمبر. والبرنامج منشور في <a href="/newsroom/">المركز الإعلامي للوزارة</a>.</p>
<blockquote><p>«من يتابعنا ينبغي أن يصله الخبر منا، وفي يوم نشره.»</p></blockquote>
<p>هذا ما تقوله رئيسة المكتب الصحفي.</p>
<h2>وفي هذا الأسبوع أيضًا</h2>
<ul>
<li>تجيب السفارات عن الأسئلة المتعلقة بالقواعد الجديدة للإقامات القصيرة.</li>
<li>يجري إعداد «تيرنا» لفصل الشتاء، وآخر موعد للتقدم إلى رحلات العام المقبل هو 15 يناير.</li>
</ul>`,
  }),
};

/** The release of the same publisher that a new one takes type, contacts and boilerplate from, by language. */
const modelOf = (language) =>
  releases.find((release) => release.language === language && release.contacts && release.boilerplate);

/** The ids of new releases, which are numbers, begin after this one. */
const lastId = 2_026_900;

/** A newsroom whose visitors can publish releases. What they publish is gone when the demo stops. */
export class PressOffice {
  #published = [];

  /** All releases, newest first. */
  get releases() {
    return [...this.#published, ...releases];
  }

  /**
   * Publishes a release in each language.
   *
   * @param {Date} now
   */
  publish(now) {
    const languages = Object.keys(texts);
    const number = this.#published.length / languages.length + 1;
    const added = languages.map((language, index) => {
      const { type, publisher, contacts, contactText, boilerplate } = modelOf(language);
      const id = String(lastId + this.#published.length + index + 1);
      const published = now.toISOString();
      return {
        id,
        language,
        published,
        type,
        publisher,
        contacts,
        contactText,
        boilerplate,
        ...texts[language](number),
      };
    });
    for (const release of added)
      release.translations = added
        .filter((other) => other !== release)
        .map(({ language, id, slug, title }) => ({ language, id, slug, title }));
    this.#published.unshift(...added);
  }
}
