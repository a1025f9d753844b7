/**
 * Query parameters that tell a site where a reader came from and do not change what it shows. `*` matches any ending.
 * A plain `ref` is not among them, because on many sites it selects the content.
 */
export const trackingParameters =
  "utm_* mtm_* pk_* piwik_* matomo_* at_* trk_* gclid gclsrc gbraid wbraid dclid fbclid msclkid yclid ysclid twclid " +
  "ttclid li_fat_id igsh igshid mc_cid mc_eid mkt_tok _hs* __hs* hsctatracking vero_* oly_* rb_clickid s_cid sc_cid " +
  "sc_campaign ml_subscriber* wickedid _openstat ncid cmpid xtor wt_mc wt_zmc ref_src ref_url _ga _gl";

const TRACKING = new RegExp(`^(?:${trackingParameters.replace(/\*/g, ".*").replace(/ /g, "|")})$`, "i");

/** Returns an http(s) address without tracking parameters. Everything else keeps its spelling. */
export function removeTrackingParameters(href: string): string {
  const url = new URL(href);
  // URLSearchParams would change the spelling of the other parameters, and some servers compare it.
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((parameter) => !TRACKING.test(parameter.replace(/=.*/, "")));
  if (url.search) url.search = kept.join("&");
  if (/^#(?:utm_|xtor)/i.test(url.hash)) url.hash = "";
  return url.href;
}
