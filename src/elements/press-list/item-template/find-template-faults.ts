import { fieldSelector, wantedBy } from "./fill-item.js";
import { fieldNames } from "./item-fields.js";

/** Elements that show no text, or whose text is code. */
const withoutText =
  "area,audio,base,br,canvas,col,embed,hr,iframe,input,link,meta,noscript,object,param,script,select,slot,source,style,template,textarea,title,track,video,wbr";

const known: readonly string[] = fieldNames;

/**
 * Says in English what is wrong with the content of a template for the items of a list. A list shows no item with such a template,
 * so that neither code of a feed nor an empty item gets into the page.
 */
export function findTemplateFaults(content: ParentNode): string[] {
  const elements = [...content.querySelectorAll(fieldSelector)];
  return [
    ...(elements.length ? [] : ["it has no element with `data-field`."]),
    ...(content.querySelector("script")
      ? ["it contains a `<script>`, which would run for each release."]
      : []),
    ...([...content.children].some(({ localName }) => localName === "li")
      ? ["it begins with `<li>`, but is shown inside an item of a list. Write what is inside the `<li>`."]
      : []),
    ...elements.flatMap((element) => findElementFaults(element)),
  ];
}

function findElementFaults(element: Element): string[] {
  const about = `\`<${element.localName} data-field="${element.getAttribute("data-field")}">\``;
  const { isLink, names } = wantedBy(element);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length)
    return [`${about}: there is no field ${unknown.join(", ")}. There are ${known.join(", ")}.`];
  if (names.length > 1 || (!isLink && !names.length))
    return [`${about} needs one field. Only an \`<a>\` can also have \`url\`.`];
  const [name] = names;
  if ((name === "image") !== (element.localName === "img") && name)
    return [`${about}: an \`<img>\` shows the field image, and nothing else does.`];
  const canShow = element.namespaceURI === "http://www.w3.org/1999/xhtml" && !element.matches(withoutText);
  return canShow ? [] : [`${about} cannot show text.`];
}
