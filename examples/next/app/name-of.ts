/** A release's id as a part of an address, with `~` for `%`: routers and web servers decode `%2F` and `%25` in different ways. */
export const nameOf = (id: string) => encodeURIComponent(id).replaceAll("~", "%7E").replaceAll("%", "~");
