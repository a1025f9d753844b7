/**
 * Query parameters that tell the target where a reader came from and change nothing that the reader gets.
 * A plain `ref` is not among them: on many sites it names what is shown.
 * A name with a star stands for all that begin so.
 */
export const trackingParameters =
  "utm_* mtm_* pk_* piwik_* matomo_* at_* trk_* gclid gclsrc gbraid wbraid dclid fbclid msclkid yclid ysclid twclid " +
  "ttclid li_fat_id igsh igshid mc_cid mc_eid mkt_tok _hs* __hs* hsctatracking vero_* oly_* rb_clickid s_cid sc_cid " +
  "sc_campaign ml_subscriber* wickedid _openstat ncid cmpid xtor wt_mc wt_zmc ref_src ref_url _ga _gl";

const TRACKING = new RegExp(`^(?:${trackingParameters.replace(/\*/g, ".*").replace(/ /g, "|")})$`, "i");

/** The same http(s) address without tracking parameters. The rest keeps its spelling. */
export function withoutTracking(href: string): string {
  const url = new URL(href);
  // Not through URLSearchParams: it respells what it keeps, and some servers compare the spelling.
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((parameter) => !TRACKING.test(parameter.split("=")[0]!));
  if (url.search) url.search = kept.join("&");
  if (/^#(?:utm_|xtor)/i.test(url.hash)) url.hash = "";
  return url.href;
}
