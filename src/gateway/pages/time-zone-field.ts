import { html as markup } from "hono/html";
import { isolate } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { groupZones, zoneLabel } from "../subscriptions/time-zones.js";
import type { Html } from "./page.js";

export interface TimeZoneOptions {
  /** The reader's time zone; empty for that of the list. */
  value: string;
  ofList: string;
  hasError: boolean;
}

/** A select of time zones: that of the list, the reader's own, and all others by continent. It needs no script. */
export function timeZoneField(
  locale: LocaleName,
  { value, ofList, hasError }: TimeZoneOptions,
): Html | Promise<Html> {
  const strings = locales[locale].choices;
  const ofListLabel = strings.timeZoneOfList.replace("{zone}", () => isolate(zoneLabel(ofList)));
  return markup`<div class="field">
<label for="time-zone">${strings.timeZone}</label>
<select id="time-zone" name="timeZone" ${hasError && markup`aria-invalid="true" aria-describedby="time-zone-error"`}>
<option value="">${ofListLabel}</option>
${value && markup`<option value="${value}" lang="en" selected>${zoneLabel(value)}</option>\n`}${groupZones().map(
    ({ name, zones }) => markup`<optgroup label="${name}" lang="en">
${zones.map((zone) => zone.value !== value && markup`<option value="${zone.value}">${zone.label}</option>\n`)}</optgroup>
`,
  )}</select>
${hasError && markup`<p class="error" id="time-zone-error">${strings.timeZoneUnknown}</p>`}
</div>
`;
}
