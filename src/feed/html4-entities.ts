import { commonEntities, type Entities } from "./decode-entities.js";
import { windows1252 } from "./windows-1252.js";

/** The names that `commonEntities` lacks: a code point, then the names of that one and of those after it. */
const names =
  "161 iexcl cent pound curren yen brvbar sect uml copy ordf 172 not shy reg macr deg plusmn sup2 sup3 " +
  "acute micro para middot cedil sup1 ordm 188 frac14 frac12 frac34 iquest 208 ETH 215 times 222 THORN " +
  "240 eth 247 divide 254 thorn 338 OElig oelig 402 fnof 710 circ 732 tilde 913 Alpha Beta Gamma Delta " +
  "Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi " +
  "Omega 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho " +
  "sigmaf sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp 8201 thinsp " +
  "8204 zwnj zwj lrm rlm 8218 sbquo 8224 dagger Dagger bull 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline " +
  "8260 frasl 8465 image 8472 weierp 8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr " +
  "8629 crarr 8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin " +
  "notin 8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or " +
  "cap cup int 8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub " +
  "8838 sube supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9001 lang " +
  "rang 9674 loz 9824 spades 9827 clubs 9829 hearts diams";

function readNames(): [string, string][] {
  const read: [string, string][] = [];
  let code = 0;
  for (const name of names.split(" "))
    if (+name) code = +name;
    else read.push([name, String.fromCharCode(code++)]);
  return read;
}

/** All names of HTML 4, letters with a caron, and the codes that were meant as windows-1252. */
export const html4Entities: Entities = new Map<string | number, string>([
  ...readNames(),
  ...Array.from("CcDdEeNnRrSsTtZz", (letter): [string, string] => [
    `${letter}caron`,
    `${letter}\u030c`.normalize(),
  ]),
  ...windows1252,
  ...commonEntities,
]);
