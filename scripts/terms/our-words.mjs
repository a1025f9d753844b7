/** Our words at these paths: `e:list.more` in the strings of the elements, `g:form.title` in those of the gateway. */
export const ourWords = (paths, elements, gateway) =>
  paths.map((path) => {
    const [source, keys] = path.split(":");
    return keys.split(".").reduce((table, key) => table[key], source === "e" ? elements : gateway);
  });
