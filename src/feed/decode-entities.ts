/**
 * What character references by name stand for, each name before its character. An accent is under its name after an
 * underscore: references are letter and accent, so `eacute` and `uuml` are made when asked for.
 * What newsrooms seldom write is in `html4-entities.ts`.
 */
export const entities: Record<string, string | undefined> = { __proto__: null } as never;
for (const [
  ,
  name,
  character,
] of "amp&lt<gt>quot\"apos'nbsp\xa0ndash–mdash—lsquo‘rsquo’ldquo“rdquo”bdquo„hellip…euro€laquo«raquo»szligßAEligÆaeligæOslashØoslashø_grave\u0300_acute\u0301_circ\u0302_tilde\u0303_uml\u0308_ring\u030a_cedil\u0327".matchAll(
  /(\w+?)([^a-z])/gi,
))
  entities[name!] = character!;

/** How many references were met so far that only `html4-entities.ts` may know; whoever reads a feed looks whether it grew. */
export const rare = { seen: 0 };

/** Control characters, noncharacters and what stands for lost ones, which no writer means to send. */
export const unwanted = /[^\t\n\r -~\xa0-\ufffc]/g;

/** Decodes character references once. What is none, or unknown, stays: `?a=1&copy=2` is an address. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(?:x([\da-f]+)|(\d+))|([a-z]+\d*))(?:;|(?![\w=]))/gi,
        (reference, hex: string, decimal: string, name: string) => {
          const code = hex ? parseInt(hex, 16) : +decimal;
          let known = entities[name || code];
          if (known === undefined && name) {
            const accent = entities["_" + name.slice(1)];
            if (accent) entities[name] = known = (name[0]! + accent).normalize();
          }
          if (known !== undefined) return known;
          rare.seen += +(!!name || code >> 5 === 4);
          return name
            ? reference
            : code > 0x10ffff || code >> 11 === 27
              ? ""
              : String.fromCodePoint(code).replace(unwanted, "");
        },
      )
    : text;
