/** Keeps an attribute that the styles ask for as its property is. */
export function reflect<Name extends string>(
  host: HTMLElement & { readonly [Key in Name]?: string | undefined },
  name: Name,
): void {
  const value: string | undefined = host[name];
  if (value == null) host.removeAttribute(name);
  else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
}
