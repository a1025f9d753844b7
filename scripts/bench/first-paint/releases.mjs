/* The news of the benchmark. Every way to show it gets the same releases, each in the format that it reads. */

const words =
  "agreement ambassador announces arrives autumn border budget bridge capital ceremony children citizens city climate coast committee community conference consulate cooperation council country culture customs debate decision delegation democracy development embassy emergency energy environment equal europe evening exhibition experts export families festival fisheries foreign forest freedom friendship funding future government grant guests harbor health heritage history hospital independent industry information invites islands journalists justice language law library market meeting minister ministry museum music nations neighbors network northern ocean officials open parliament partners passport peace photographs police policy port president press program project public railway reception region renewable report research rights river safety scholarship school science sea security services signs society southern speech sports spring state storm students summer support sustainable teachers technology together tourism trade traditional training travel treaty union university urban visit visitors volunteers water welcomes western winter women workshop world young".split(
    " ",
  );

/** Takes words in an order that looks random, because compression would take a text that repeats itself to nothing. */
function wordsFrom(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 16) % words.length];
  };
  return (count) => Array.from({ length: count }, next).join(" ");
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

function bodyOf(number, take, origin) {
  const paragraph = (index) =>
    `<p>${sentence(take(14))} <strong>${sentence(take(5))}</strong> ${sentence(take(12))} ` +
    `<a href="https://newsroom.example/background/${number}-${index}">${take(2)}</a> <em>${take(3)}</em>.</p>`;
  const paragraphs = Array.from({ length: 12 }, (_, index) => paragraph(index));
  paragraphs.splice(
    4,
    0,
    `<h2>${sentence(take(4))}</h2>`,
    `<blockquote><p>“${sentence(take(16))}”</p></blockquote>`,
    `<figure><img src="${origin}/pictures/${number}.svg" alt="${take(4)}" width="640" height="400"><figcaption>${take(5)}</figcaption></figure>`,
  );
  return paragraphs.join("\n");
}

/**
 * @param {number} count
 * @param {string} origin Where the pictures are.
 * @returns The releases, newest first.
 */
export const makeReleases = (count, origin) =>
  Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const take = wordsFrom(number);
    return {
      id: String(number),
      url: `https://newsroom.example/releases/2026/${take(3).replaceAll(" ", "-")}-${number}`,
      title: sentence(take(9)).slice(0, -1),
      lead: `${sentence(take(14))} ${sentence(take(12))}`,
      published: new Date(Date.UTC(2026, 9, 1, 9) - index * 7_260_000),
      body: bodyOf(number, take, origin),
      contacts: [
        {
          name: "Anna Holm",
          role: "Press officer",
          phone: "+45 33 92 00 00",
          email: "press@newsroom.example",
        },
        { name: "Jens Dahl", role: "Duty officer", phone: "+45 33 92 00 01", email: "duty@newsroom.example" },
      ],
      images: [
        { url: `${origin}/pictures/main-${number}.svg`, alt: sentence(take(4)), width: 640, height: 400 },
      ],
    };
  });
