import type { Statement } from "./database.js";

/** A statement as `pg` takes it. */
export interface PostgresStatement {
  text: string;
  values: (string | number)[];
}

/**
 * Replaces each `:name` by `$1`, `$2` and so on. Each gets the type of its value, because PostgreSQL would take a
 * parameter in the list of a SELECT for text. A null is written out: as a literal it has no type, and fits every column.
 */
export function toPostgres({ sql, args = {} }: Statement): PostgresStatement {
  const values: (string | number)[] = [];
  const places = new Map<string, string>();
  const placeOf = (name: string): string => {
    const value = args[name];
    if (value === undefined) throw new Error(`The statement has no argument ${name}.`);
    if (value === null) return "NULL";
    // PostgreSQL cannot store this character, which no text needs.
    values.push(typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value);
    return `$${values.length}::${typeOf(value)}`;
  };
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    const place = places.get(name) ?? placeOf(name);
    places.set(name, place);
    return place;
  });
  return { text, values };
}

function typeOf(value: string | number): string {
  if (typeof value === "string") return "text";
  return Number.isInteger(value) ? "bigint" : "double precision";
}
