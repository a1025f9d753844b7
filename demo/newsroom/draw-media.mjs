/**
 * Draws the images and documents in `media/`, so that nobody else has rights to them.
 * Run it after each change to this file: `node demo/newsroom/draw-media.mjs`. It needs Chromium.
 */
import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findEngine } from "../../test/helpers/find-engine.mjs";

const media = new URL("./media/", import.meta.url);

/** Random numbers from a fixed seed (mulberry32), so that every run draws the same image. */
function seededRandom(seed) {
  let state = seed;
  return (low = 0, high = 1) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return low + (((bits ^ (bits >>> 14)) >>> 0) / 4294967296) * (high - low);
  };
}

const svg = (width, height, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>
    <filter id="soft" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="6"/></filter>
    <filter id="mist" x="-60%" y="-300%" width="220%" height="700%"><feGaussianBlur stdDeviation="26"/></filter>
    <filter id="paper" x="0" y="0" width="100%" height="100%">
      <feTurbulence type="fractalNoise" baseFrequency="0.035 0.05" numOctaves="3" seed="4"/>
      <feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 1.1 -0.42"/>
    </filter>
    <filter id="ripple" x="-5%" y="-5%" width="110%" height="110%">
      <feTurbulence type="turbulence" baseFrequency="0.006 0.09" numOctaves="2" seed="8"/>
      <feDisplacementMap in="SourceGraphic" scale="22"/>
    </filter>
  </defs>
  ${content}
  <rect width="${width}" height="${height}" filter="url(#paper)" opacity="0.1"/>
</svg>`;

const gradient = (id, stops, direction = `x1="0" y1="0" x2="0" y2="1"`) =>
  `<linearGradient id="${id}" ${direction}>${stops
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join("")}</linearGradient>`;

/** Short horizontal strokes, closer together and thinner towards the horizon. */
function wavelets(random, { width, top, bottom, count, colors, opacity = 0.5 }) {
  let strokes = "";
  for (let i = 0; i < count; i++) {
    const depth = random() ** 1.7;
    const y = top + depth * (bottom - top);
    const length = 14 + depth * random(60, 190);
    const x = random(-60, width);
    const color = colors[Math.floor(random(0, colors.length))];
    strokes += `<path d="M${x.toFixed(0)} ${y.toFixed(1)}q${(length / 2).toFixed(0)} ${(-2 - depth * 7).toFixed(1)} ${length.toFixed(0)} 0" fill="none" stroke="${color}" stroke-width="${(0.8 + depth * 4).toFixed(1)}" stroke-linecap="round" opacity="${(opacity * random(0.35, 1)).toFixed(2)}"/>`;
  }
  return strokes;
}

/** A ridge or coast as a silhouette between x1 and x2, falling to `base`. */
function ridge(random, { x1, x2, base, height, steps = 14, color, profile = (t) => Math.sin(t * Math.PI) }) {
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return `${(x1 + t * (x2 - x1)).toFixed(0)},${(base - height * profile(t) * random(0.82, 1.06)).toFixed(0)}`;
  });
  return `<polygon points="${x1},${base} ${points.join(" ")} ${x2},${base}" fill="${color}"/>`;
}

const tern = (x, y, size, color, tilt = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${tilt}) scale(${size})" fill="${color}">
    <path d="M0 0C-9-13-24-16-40-9C-27-9-16-5-9 4C-4 8 4 8 9 4C16-5 27-9 40-9C24-16 9-13 0 0Z"/>
    <path d="M-3 2L-1 17L0 10L1 17L3 2Z"/>
  </g>`;

function cableShip() {
  const random = seededRandom(11);
  const lantern = (x, y, r = 4) =>
    `<circle cx="${x}" cy="${y}" r="${r * 5}" fill="#ffd98a" opacity="0.35" filter="url(#soft)"/><circle cx="${x}" cy="${y}" r="${r}" fill="#fff3cf"/>`;
  return svg(
    1200,
    800,
    `<defs>
      ${gradient("sky", [
        [0, "#1f2f52"],
        [0.45, "#56658c"],
        [0.78, "#c98f80"],
        [1, "#f2c58d"],
      ])}
      ${gradient("sea", [
        [0, "#b98a7c"],
        [0.16, "#5d6a86"],
        [1, "#14233f"],
      ])}
      ${gradient(
        "beam",
        [
          [0, "#ffe6ae", 0],
          [1, "#ffe6ae", 0.45],
        ],
        `x1="0" y1="0" x2="1" y2="0"`,
      )}
    </defs>
    <rect width="1200" height="470" fill="url(#sky)"/>
    <g fill="#f7d3a4" opacity="0.5" filter="url(#mist)"><ellipse cx="330" cy="440" rx="330" ry="34"/><ellipse cx="560" cy="330" rx="300" ry="14"/></g>
    <g fill="#33426a" opacity="0.55" filter="url(#mist)"><ellipse cx="820" cy="150" rx="420" ry="26"/><ellipse cx="220" cy="235" rx="300" ry="20"/></g>
    ${ridge(random, { x1: 640, x2: 1260, base: 470, height: 90, color: "#7d7590", steps: 20, profile: (t) => t ** 0.8 })}
    <path d="M770 474L806 452L838 446L866 412L900 398L924 360L956 344L970 332L1034 330L1062 338L1100 322L1150 318L1200 296V474Z" fill="#3d4668"/>
    <path d="M866 412L900 398L912 424L890 474H846ZM956 344L970 332L986 372L964 474H930L948 400ZM1062 338L1100 322L1092 380L1120 474H1068L1076 400Z" fill="#333c5c"/>
    <path d="M984 338l5-92h22l5 92z" fill="#e9dccf"/><path d="M986 302h28l1 16h-30zM988 268h24l1 14h-26z" fill="#a8463a"/>
    <rect x="988" y="228" width="24" height="19" fill="#26304d"/><path d="M985 229l15-13 15 13z" fill="#26304d"/>
    <path d="M1000 237L480 182V268Z" fill="url(#beam)"/>${lantern(1000, 238, 5)}
    <rect y="468" width="1200" height="332" fill="url(#sea)"/>
    ${wavelets(random, { width: 1200, top: 474, bottom: 800, count: 300, colors: ["#f0bf92", "#8d93ab", "#2a3a5e", "#0f1c36"], opacity: 0.55 })}
    <g>
      <path d="M212 500H700L742 462H762L724 574H262Q232 548 212 500Z" fill="#16233f"/>
      <path d="M252 560L262 574H724L729 560Z" fill="#8f3b32"/>
      <path d="M212 500H700L712 489H212Z" fill="#e7ddd0"/>
      <path d="M512 489V418H664V489ZM532 418V374H650V418ZM552 374V338H632V374Z" fill="#eee6da"/>
      <path d="M552 338h80v-7h-80z" fill="#b5543f"/>
      <g fill="#2c3a58"><path d="M540 386h102v13H540zM560 348h66v13h-66z"/>${[526, 552, 578, 604, 630].map((x) => `<rect x="${x}" y="436" width="14" height="16" rx="2"/>`).join("")}</g>
      <path d="M586 331V262h8v69zM570 286h40v4h-40z" fill="#2c3a58"/>
      <path d="M668 489v-58h34v58z" fill="#d59a4c"/><path d="M668 440h34v12h-34z" fill="#2c3a58"/>
      <path d="M292 489l38-118h14l-30 118zM398 489l-40-118h-28v10h20l34 108z" fill="#d59a4c"/>
      <ellipse cx="452" cy="462" rx="38" ry="29" fill="#7d6650"/><ellipse cx="452" cy="462" rx="24" ry="18" fill="#4b4036"/><path d="M414 489v-30h6v30zM484 489v-30h6v30z" fill="#2c3a58"/>
      <path d="M337 384Q300 470 214 500T120 660" fill="none" stroke="#0f1830" stroke-width="4"/>
      <path d="M762 462l34-24v6l-30 22z" fill="#2c3a58"/>
    </g>
    ${lantern(590, 264)}${lantern(337, 374)}${lantern(692, 426, 3)}${[533, 559, 585, 611, 637].map((x) => `<rect x="${x - 6}" y="437" width="12" height="13" fill="#ffdf9b" opacity="0.9"/>`).join("")}
    <g filter="url(#ripple)" opacity="0.5"><path d="M262 578H724L640 690H360Z" fill="#0d1830"/><path d="M580 590h20v120h-20z" fill="#ffd98a" opacity="0.5"/><path d="M330 590h12v80h-12z" fill="#ffd98a" opacity="0.4"/></g>
    <path d="M200 572Q240 560 270 576T360 578H720Q760 568 800 580" fill="none" stroke="#e8cdb6" stroke-width="3" opacity="0.5"/>`,
  );
}

function barque(scale, x, y) {
  const squareSails = (mast, top, widths) => {
    let sails = "";
    let sailTop = top;
    for (const [width, next, height] of widths) {
      const [a, b] = [width / 2, next / 2];
      sails += `<path d="M${mast - a} ${sailTop}H${mast + a}Q${mast + b + 14} ${sailTop + height * 0.6} ${mast + b} ${sailTop + height}Q${mast} ${sailTop + height - 13} ${mast - b} ${sailTop + height}Q${mast - a + 8} ${sailTop + height * 0.6} ${mast - a} ${sailTop}Z"/>`;
      sailTop += height + 7;
    }
    return sails;
  };
  const fore = squareSails(180, -330, [
    [54, 72, 52],
    [76, 98, 62],
    [102, 120, 70],
    [122, 132, 72],
  ]);
  const main = squareSails(40, -366, [
    [58, 78, 56],
    [82, 106, 66],
    [110, 130, 74],
    [132, 144, 78],
  ]);
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <g stroke="#4a3524" stroke-width="6" stroke-linecap="round"><path d="M180 10V-352M40 10V-388M-104 10V-330"/><path d="M226-22L352-84" stroke-width="8"/></g>
    <g stroke="#5b4a3c" stroke-width="1.4" fill="none"><path d="M346-82L180-340M340-78L180-210M180-350L40-388L-104-330M-104-326L-206-22M180-352L120 0M40-388L-30 0M-104-330L-160 0"/></g>
    <g fill="#d8cdb8">${fore}${main}<path d="M-98-300V-112L-206-96Q-176-200-98-300Z"/></g>
    <g fill="#f6efe0"><g transform="translate(-9 -2)">${fore}${main}</g><path d="M-104-306V-116L-198-102Q-172-206-104-306Z"/></g>
    <g fill="#ede3cf"><path d="M334-80Q262-110 192-312Q224-150 214-46Z"/><path d="M282-56Q226-96 190-232Q206-120 202-40Z"/><path d="M170-262Q128-136 96-70L66-60Q136-150 170-262Z" opacity="0.85"/></g>
    <path d="M-226-34Q-60 2 230-26L268-46Q250 34 196 44H-176Q-214 20-226-34Z" fill="#20262e"/>
    <path d="M-222-20Q-60 14 228-12L240-14L238-4Q-40 26-216-4Z" fill="#f3ead8"/>
    <path d="M-188 36Q0 50 200 36L196 44H-176Z" fill="#7d3129"/>
    <path d="M-206-96v-30l-44 8v18z" fill="#1f4e79"/><path d="M-206-116l-44 8v5l44-8z" fill="#f3ead8"/>
  </g>`;
}

function ternaAtSea() {
  const random = seededRandom(5);
  const swell = (y, color, amplitude, opacity) => {
    let path = `M-20 ${y}`;
    for (let x = -20; x < 1220; x += 110) path += `q27 ${-amplitude * random(0.6, 1.2)} 55 0t55 0`;
    return `<path d="${path}V800H-20Z" fill="${color}" opacity="${opacity}"/>`;
  };
  return svg(
    1200,
    800,
    `<defs>
      ${gradient("sky", [
        [0, "#7fa9c6"],
        [0.6, "#c6dbe2"],
        [1, "#f1ead6"],
      ])}
      ${gradient("sea", [
        [0, "#5f9aa3"],
        [1, "#0f4a5c"],
      ])}
    </defs>
    <rect width="1200" height="540" fill="url(#sky)"/>
    <g fill="#fff" opacity="0.75" filter="url(#mist)"><ellipse cx="240" cy="170" rx="190" ry="34"/><ellipse cx="330" cy="140" rx="110" ry="34"/><ellipse cx="960" cy="250" rx="220" ry="26"/><ellipse cx="1010" cy="225" rx="110" ry="26"/><ellipse cx="640" cy="420" rx="420" ry="16"/></g>
    ${ridge(random, { x1: -40, x2: 420, base: 532, height: 34, color: "#9db6b8", steps: 18, profile: (t) => (1 - t) ** 0.7 })}
    <rect y="530" width="1200" height="270" fill="url(#sea)"/>
    ${wavelets(random, { width: 1200, top: 534, bottom: 660, count: 170, colors: ["#d9ebe6", "#2f7483", "#8fc0c0"], opacity: 0.5 })}
    <ellipse cx="590" cy="626" rx="270" ry="16" fill="#0c3d4d" opacity="0.5" filter="url(#soft)"/>
    ${barque(1.22, 590, 572)}
    ${swell(622, "#2b7382", 10, 0.92)}
    <path d="M330 622q60-14 120 0t120 2q80-14 150-2t150 0q40 4 66 14q-110 8-300 4t-306-18z" fill="#eaf4ef" opacity="0.75"/>
    ${swell(668, "#1d6273", 13, 0.95)}${swell(728, "#124f61", 15, 0.95)}
    ${wavelets(random, { width: 1200, top: 650, bottom: 800, count: 90, colors: ["#bfe0dc", "#0b3c4c"], opacity: 0.4 })}
    ${tern(250, 300, 0.9, "#fdfdf8", -12)}${tern(330, 350, 0.6, "#fdfdf8", 8)}${tern(1010, 420, 0.7, "#fdfdf8", 14)}`,
  );
}

function ternaInSolvhavn() {
  const random = seededRandom(23);
  const colors = [
    "#b4533f",
    "#e3c27d",
    "#5d7f8c",
    "#d9d2c0",
    "#8a9a6a",
    "#c97f57",
    "#3f5f7f",
    "#ead9b8",
    "#9c4a42",
    "#7fa0a0",
  ];
  let houses = "";
  let x = -30;
  for (let i = 0; x < 1230; i++) {
    const width = random(88, 132);
    const height = random(150, 232);
    const top = 470 - height;
    const gable = random(44, 70);
    const color = colors[i % colors.length];
    houses += `<path d="M${x} 470V${top}L${x + width / 2} ${top - gable}L${x + width} ${top}V470Z" fill="${color}"/><path d="M${x - 5} ${top + 4}L${x + width / 2} ${top - gable - 4}L${x + width + 5} ${top + 4}L${x + width} ${top + 12}L${x + width / 2} ${top - gable + 8}L${x} ${top + 12}Z" fill="#4b3a3a"/>`;
    for (let row = top + 26; row < 420; row += 48)
      for (let column = 0; column < 3; column++) {
        const lit = random() < 0.16;
        houses += `<rect x="${(x + width * (0.16 + column * 0.26)).toFixed(0)}" y="${row.toFixed(0)}" width="${(width * 0.16).toFixed(0)}" height="27" fill="${lit ? "#ffe2a0" : "#2f3d4c"}" stroke="#f2ead9" stroke-width="3"/>`;
      }
    houses += `<rect x="${(x + width * 0.42).toFixed(0)}" y="430" width="18" height="40" fill="#3a2c2a"/>`;
    x += width + 2;
  }
  return svg(
    1200,
    800,
    `<defs>
      ${gradient("sky", [
        [0, "#a9bfd0"],
        [1, "#f4e4cb"],
      ])}
      ${gradient("water", [
        [0, "#7f97a3"],
        [1, "#2c4a5c"],
      ])}
    </defs>
    <rect width="1200" height="500" fill="url(#sky)"/>
    <g fill="#fff6e6" opacity="0.8" filter="url(#mist)"><ellipse cx="300" cy="110" rx="240" ry="24"/><ellipse cx="900" cy="70" rx="260" ry="20"/></g>
    <path d="M806 260V120l18-66l18 66v140z" fill="#6b7f77"/><path d="M806 122h36v8h-36z" fill="#506059"/><circle cx="824" cy="152" r="12" fill="#f2ead9"/>
    ${houses}
    <rect y="466" width="1200" height="44" fill="#8b8378"/><rect y="466" width="1200" height="7" fill="#a9a195"/>
    ${Array.from({ length: 26 }, (_, i) => `<rect x="${i * 48}" y="474" width="2" height="36" fill="#6f685f"/>`).join("")}
    <rect y="508" width="1200" height="292" fill="url(#water)"/>
    <g transform="translate(0 1006) scale(1 -0.86)" filter="url(#ripple)" opacity="0.34">${houses}</g>
    <g transform="translate(0 -4)">
      <g stroke="#3d2d22" stroke-width="7" stroke-linecap="round"><path d="M470 520V96M620 520V62M770 520V112"/><path d="M862 500L972 448" stroke-width="8"/></g>
      <g stroke="#3d2d22" stroke-width="4">${[150, 206, 268, 334].map((y, i) => `<path d="M${548 - i * 9} ${y}H${692 + i * 9}M${706 - i * 8} ${y + 36}H${834 + i * 8}"/>`).join("")}</g>
      <g fill="#f6efe0">${[150, 206, 268, 334].map((y, i) => `<path d="M${552 - i * 9} ${y + 2}H${688 + i * 9}q-14 15-34 4t-34 3t-34-3t-34 3z"/><path d="M${710 - i * 8} ${y + 38}H${830 + i * 8}q-12 14-30 4t-30 3t-30-3t-30 3z"/>`).join("")}</g>
      <g stroke="#4d4037" stroke-width="1.5" fill="none"><path d="M968 450L770 112L620 62L470 96L352 498M620 62L560 500M620 62L690 500M770 112L716 500M770 112L840 500M470 96L410 500M470 96L530 500"/></g>
      <path d="M326 494Q560 530 872 500L908 482Q892 566 842 578H384Q344 552 326 494Z" fill="#1c232b"/>
      <path d="M331 510Q560 546 874 516L886 513L884 523Q600 556 337 526Z" fill="#f3ead8"/>
      <path d="M362 564Q600 584 852 566L842 578H384Z" fill="#7d3129"/>
      <g>${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) => `<path d="M${470 + i * 27} ${i % 2 ? 60 + i * 9 : 58 + i * 9}l15 5l-11 11z" fill="${["#b4533f", "#e3c27d", "#1f4e79", "#f6efe0"][i % 4]}"/>`).join("")}</g>
    </g>
    <g filter="url(#ripple)" opacity="0.42"><path d="M384 582H842L800 700H430Z" fill="#12202b"/><path d="M466 590h9v170h-9zM615 590h9v190h-9zM765 590h9v160h-9z" fill="#2a211b"/></g>
    ${wavelets(random, { width: 1200, top: 520, bottom: 800, count: 190, colors: ["#dfe6e4", "#2a4456", "#f0dcc0"], opacity: 0.4 })}
    ${tern(180, 190, 0.7, "#ffffff", 10)}${tern(1040, 150, 0.9, "#ffffff", -14)}`,
  );
}

function ravnskaerLight() {
  const random = seededRandom(31);
  const rocks = (base, height, color, x1, x2) =>
    ridge(random, {
      x1,
      x2,
      base,
      height,
      color,
      steps: 13,
      profile: (t) => Math.min(1, 2.6 * Math.min(t, 1 - t)),
    });
  return svg(
    800,
    1200,
    `<defs>
      ${gradient("sky", [
        [0, "#5d8db0"],
        [0.7, "#cfe0e2"],
        [1, "#f3e9d4"],
      ])}
      ${gradient("sea", [
        [0, "#4f8795"],
        [1, "#123e50"],
      ])}
      ${gradient(
        "tower",
        [
          [0, "#fff", 0.25],
          [0.4, "#fff", 0],
          [1, "#1b2433", 0.35],
        ],
        `x1="0" y1="0" x2="1" y2="0"`,
      )}
    </defs>
    <rect width="800" height="860" fill="url(#sky)"/>
    <g fill="#fff" opacity="0.8" filter="url(#mist)"><ellipse cx="170" cy="330" rx="200" ry="40"/><ellipse cx="250" cy="290" rx="110" ry="40"/><ellipse cx="700" cy="520" rx="200" ry="30"/></g>
    <rect y="850" width="800" height="350" fill="url(#sea)"/>
    ${wavelets(random, { width: 800, top: 854, bottom: 1200, count: 190, colors: ["#d5e8e4", "#2b6675", "#0d3443"], opacity: 0.5 })}
    ${rocks(985, 150, "#6d6a66", 60, 790)}
    ${rocks(1010, 120, "#55524f", 120, 700)}
    <path d="M352 880L372 372H468L488 880Z" fill="#f2ece0"/>
    <path d="M367 500L362 620H478L473 500ZM357 740L352 880H488L483 740ZM371 398L370 420H470L469 398Z" fill="#b33a2f"/>
    <path d="M352 880L372 372H468L488 880Z" fill="url(#tower)"/>
    <g fill="#2a3440"><rect x="409" y="540" width="22" height="34" rx="10"/><rect x="409" y="664" width="22" height="34" rx="10"/><path d="M403 880v-48q0-17 17-17t17 17v48z"/></g>
    <path d="M352 366H488V378H352Z" fill="#2a3440"/><path d="M358 340v26M380 340v26M402 340v26M438 340v26M460 340v26M482 340v26M354 342H486" stroke="#2a3440" stroke-width="4"/>
    <rect x="384" y="286" width="72" height="80" fill="#ffe9b0"/><path d="M384 286v80M408 286v80M432 286v80M456 286v80" stroke="#2a3440" stroke-width="5"/>
    <path d="M374 288Q420 224 466 288Z" fill="#b33a2f"/><path d="M417 250v-34h6v34z" fill="#2a3440"/>
    <path d="M520 900v-70l48-34l48 34v70z" fill="#efe7d8"/><path d="M510 836l58-44l58 44l-8 10l-50-38l-50 38z" fill="#8f3b32"/><path d="M556 900v-40h24v40z" fill="#2a3440"/>
    ${rocks(1050, 95, "#45423f", 20, 620)}
    ${rocks(1056, 70, "#383634", 380, 800)}
    <g fill="#f2f8f5" opacity="0.85"><path d="M0 1046q50-26 92 0t96 0t100 2t104-4t110 2t100-4t104 2t100 0v26H0z"/></g>
    <rect y="1062" width="800" height="138" fill="#1a4f62" opacity="0.9"/>
    ${wavelets(random, { width: 800, top: 1050, bottom: 1200, count: 70, colors: ["#e5f1ee", "#0d3443"], opacity: 0.5 })}
    ${tern(180, 470, 1.3, "#fbfbf6", -14)}${tern(610, 300, 1, "#fbfbf6", 12)}${tern(680, 380, 0.7, "#fbfbf6", -6)}${tern(260, 620, 0.8, "#fbfbf6", 18)}${tern(130, 230, 0.6, "#fbfbf6", 4)}`,
  );
}

function seaDike() {
  const random = seededRandom(47);
  let grass = "";
  for (let i = 0; i < 260; i++) {
    const x = random(0, 1200);
    const y = 675 - random(0, 60) * (0.4 + x / 1600);
    const lean = random(-14, 34);
    const height = random(30, 92);
    grass += `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q${(lean / 3).toFixed(0)} ${(-height / 2).toFixed(0)} ${lean.toFixed(0)} ${(-height).toFixed(0)}" stroke="${["#c9b878", "#9aa35f", "#6f7f46", "#e0d39a"][i % 4]}" stroke-width="${random(1.5, 3.5).toFixed(1)}" fill="none" stroke-linecap="round"/>`;
  }
  return svg(
    1200,
    675,
    `<defs>
      ${gradient("sky", [
        [0, "#9dbccb"],
        [0.7, "#f0dcc2"],
        [1, "#f7cfa4"],
      ])}
      ${gradient("dike", [
        [0, "#a7b56b"],
        [1, "#4f6a3c"],
      ])}
      ${gradient("sea", [
        [0, "#d9c6ae"],
        [1, "#6f97a0"],
      ])}
    </defs>
    <rect width="1200" height="330" fill="url(#sky)"/>
    <circle cx="300" cy="262" r="110" fill="#fff1cf" opacity="0.8" filter="url(#mist)"/><circle cx="300" cy="262" r="30" fill="#fff8e3"/>
    <g fill="#fff" opacity="0.6" filter="url(#mist)"><ellipse cx="820" cy="90" rx="280" ry="24"/><ellipse cx="500" cy="160" rx="220" ry="14"/></g>
    <rect y="320" width="1200" height="355" fill="url(#sea)"/>
    ${wavelets(random, { width: 760, top: 324, bottom: 600, count: 170, colors: ["#fff2da", "#7fa3a8", "#b99f88"], opacity: 0.5 })}
    <path d="M560 330Q420 430 90 675H330Q520 450 600 332Z" fill="#c8b48d"/>
    <path d="M600 318Q580 420 250 675H1200V300Q860 286 600 318Z" fill="url(#dike)"/>
    <path d="M600 318Q640 420 640 675H860Q720 420 622 316Z" fill="#b7c17a" opacity="0.75"/>
    <path d="M606 318Q662 430 712 675H776Q690 430 615 317Z" fill="#e3d6b4"/>
    <path d="M760 306Q960 360 1200 520V300Q960 288 760 306Z" fill="#86984f" opacity="0.8"/>
    <g transform="translate(1010 236)"><path d="M-34 78V20L0-8L34 20V78Z" fill="#efe7d8"/><path d="M-44 26L0-14L44 26L36 32L0 0L-36 32Z" fill="#8f3b32"/><path d="M-8 78V48H8V78Z" fill="#33414d"/></g>
    <g fill="#f6f2e8">${[
      [900, 420],
      [940, 446],
      [990, 428],
      [860, 466],
      [1060, 470],
    ]
      .map(
        ([x, y]) =>
          `<g transform="translate(${x} ${y})"><ellipse rx="17" ry="11"/><circle cx="15" cy="-6" r="6" fill="#4a433c"/><path d="M-8 8v11M8 8v11" stroke="#4a433c" stroke-width="3"/></g>`,
      )
      .join("")}</g>
    ${grass}
    ${tern(450, 150, 0.8, "#ffffff", -10)}${tern(530, 196, 0.5, "#ffffff", 12)}`,
  );
}

function ternaRoute() {
  const place = (x, y, name, dx = 12, dy = 5, anchor = "start") =>
    `<circle cx="${x}" cy="${y}" r="5" fill="#fff" stroke="#23313f" stroke-width="2.5"/><text x="${x + dx}" y="${y + dy}" text-anchor="${anchor}">${name}</text>`;
  const england =
    "M0 0H196L210 40L178 82L214 128L262 150L282 206L300 262L344 300L398 318L430 372L404 428L350 452L300 470L262 488L244 498L246 506L268 500L330 490L392 500L360 530L240 548L120 560L0 585Z";
  const islands = [
    "M776 132L800 104L828 112L846 90L876 96L884 122L908 138L896 160L904 182L880 190L868 214L838 206L822 216L806 196L784 190L790 166L774 154Z",
    "M716 196L734 182L752 192L764 186L768 208L752 216L748 234L726 226L710 228L714 210Z",
    "M904 268L920 256L938 266L930 282L940 294L916 296L900 286Z",
    "M650 150L664 142L672 156L660 170L646 166Z",
    "M936 196L946 188L954 200L944 210Z",
  ];
  const land = `fill="#eadfc4" stroke="#7b6d55" stroke-width="2" stroke-linejoin="round"`;
  const depth = (width, color) =>
    `fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"`;
  const coast = [england, ...islands];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 625" font-family="Liberation Serif, serif" font-size="25" fill="#23313f">
    <rect width="1000" height="625" fill="#d5e4e8"/>
    ${coast.map((d) => `<path d="${d}" ${depth(96, "#dfebec")}/>`).join("")}
    ${coast.map((d) => `<path d="${d}" ${depth(46, "#eaf2f0")}/>`).join("")}
    <g stroke="#a9c0c6" stroke-width="1">${[125, 250, 375, 500, 625, 750, 875].map((x) => `<path d="M${x} 0V625"/>`).join("")}${[125, 250, 375, 500].map((y) => `<path d="M0 ${y}H1000"/>`).join("")}</g>
    ${coast.map((d) => `<path d="${d}" ${land}/>`).join("")}
    <path d="M832 212Q806 244 746 234T690 204Q664 186 650 166Q560 230 520 330T430 466Q380 480 320 480L250 500" fill="none" stroke="#a8342a" stroke-width="4" stroke-dasharray="11 8" stroke-linecap="round"/>
    ${place(832, 210, "Sølvhavn", 14, 26)}${place(746, 232, "Østervig", 20, 40, "end")}${place(652, 166, "Ravnskær", -12, -6, "end")}${place(250, 500, "London", -12, 6, "end")}
    <g font-style="italic" fill="#4f6f7d" font-size="30" letter-spacing="8"><text x="660" y="400" text-anchor="middle">NORTH SEA</text></g>
    <g font-size="25" letter-spacing="5" fill="#6b5a3d"><text x="840" y="70" text-anchor="middle">TERNMARK</text><text x="110" y="330" text-anchor="middle">ENGLAND</text></g>
    <g transform="translate(900 500)"><circle r="46" fill="none" stroke="#7b6d55" stroke-width="1.5"/><path d="M0-58L9 0L0 58L-9 0Z" fill="#eadfc4" stroke="#7b6d55"/><path d="M0-58L9 0H-9Z" fill="#a8342a"/><path d="M-58 0L0-7L58 0L0 7Z" fill="#eadfc4" stroke="#7b6d55"/><text y="-66" text-anchor="middle" font-size="22">N</text></g>
    <g transform="translate(560 575)" font-size="19"><path d="M0 0H160" stroke="#23313f" stroke-width="3"/><path d="M0-6V6M80-6V6M160-6V6" stroke="#23313f" stroke-width="2"/><text y="-12">0</text><text x="80" y="-12" text-anchor="middle">50</text><text x="142" y="-12">100 nautical miles</text></g>
    <rect x="6" y="6" width="988" height="613" fill="none" stroke="#7b6d55" stroke-width="3"/>
  </svg>`;
}

function portrait({ backdrop, skin, hair, hairShape, jacket, shirt, beard = "", glasses = false }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 320 320">
    <rect width="320" height="320" fill="${backdrop}"/><circle cx="160" cy="150" r="190" fill="#fff" opacity="0.1"/>
    ${hairShape.back ? `<path d="${hairShape.back}" fill="${hair}"/>` : ""}
    <path d="M28 330Q34 256 108 240L136 226H184L212 240Q286 256 292 330Z" fill="${jacket}"/>
    <path d="M134 226L160 282L186 226V200H134Z" fill="${shirt}"/><path d="M136 226L108 240L150 300L160 282ZM184 226L212 240L170 300L160 282Z" fill="#000" opacity="0.16"/>
    <path d="M138 180V232Q160 252 182 232V180Z" fill="${skin}"/><path d="M138 200Q160 224 182 200V212Q160 234 138 212Z" fill="#000" opacity="0.12"/>
    <ellipse cx="160" cy="146" rx="54" ry="66" fill="${skin}"/><circle cx="106" cy="150" r="11" fill="${skin}"/><circle cx="214" cy="150" r="11" fill="${skin}"/>
    ${beard ? `<path d="M106 152Q110 222 160 224Q210 222 214 152Q206 186 184 184Q160 172 136 184Q114 186 106 152Z" fill="${beard}"/>` : ""}
    <path d="${hairShape.front}" fill="${hair}"/>
    <g fill="#2b2622"><circle cx="139" cy="146" r="4.5"/><circle cx="181" cy="146" r="4.5"/></g>
    <path d="M128 132q11-7 22-1M170 131q11-6 22 1" stroke="${hair}" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M160 150l-5 20q5 4 10 1" stroke="#000" stroke-opacity="0.22" stroke-width="3" fill="none" stroke-linecap="round"/>
    <path d="M143 191q17 12 34 0" stroke="#8c3f38" stroke-width="4" fill="none" stroke-linecap="round"/>
    ${glasses ? `<g fill="none" stroke="#2b2622" stroke-width="3.5"><circle cx="138" cy="147" r="19"/><circle cx="182" cy="147" r="19"/><path d="M157 146q3-3 6 0M119 145l-13-3M201 145l13-3"/></g>` : ""}
  </svg>`;
}

const portraits = {
  "asta-brimvold.webp": portrait({
    backdrop: "#8fa7ab",
    skin: "#efc9ab",
    hair: "#c9c2b8",
    hairShape: {
      back: "M92 148Q84 62 160 60Q236 62 228 148L234 206Q210 216 196 200H124Q110 216 86 206Z",
      front: "M102 144Q100 84 150 84Q206 78 218 144Q206 112 178 104Q140 130 102 144Z",
    },
    jacket: "#23405c",
    shirt: "#f3efe6",
    glasses: true,
  }),
  "joar-tangmose.webp": portrait({
    backdrop: "#c9b48f",
    skin: "#c98f68",
    hair: "#2c211c",
    hairShape: {
      front: "M102 140Q92 76 160 70Q228 76 218 140Q214 110 196 102Q160 112 124 102Q106 110 102 140Z",
    },
    jacket: "#4a5a48",
    shirt: "#e9e4da",
  }),
  "samira-klitloev.webp": portrait({
    backdrop: "#a9838a",
    skin: "#dcac84",
    hair: "#3a2620",
    hairShape: {
      back: "M88 160Q76 56 160 54Q244 56 232 160Q240 236 250 262Q220 272 200 246H120Q100 272 70 262Q80 236 88 160Z",
      front: "M104 140Q104 80 160 80Q216 80 216 140Q206 108 160 92Q114 108 104 140Z",
    },
    jacket: "#6d2f3a",
    shirt: "#f4ebdf",
  }),
  "eskild-havgaard.webp": portrait({
    backdrop: "#7e93a8",
    skin: "#e8bd9c",
    hair: "#8f8a84",
    hairShape: {
      front: "M104 136Q100 82 160 78Q220 82 216 136Q210 108 190 104Q150 98 124 108Q108 116 104 136Z",
    },
    jacket: "#1c2c47",
    shirt: "#f6f4ef",
    beard: "#9c9690",
  }),
};

const pictures = [
  ["cable-ship", "jpeg", cableShip(), 1200, 800, 72, 360],
  ["terna-at-sea", "jpeg", ternaAtSea(), 1200, 800, 66, 360],
  ["terna-in-solvhavn", "webp", ternaInSolvhavn(), 1200, 800, 62, 360],
  ["ravnskaer-light", "jpeg", ravnskaerLight(), 800, 1200, 66],
  ["sea-dike", "jpeg", seaDike(), 1200, 675, 62, 360],
  ["terna-route", "png", ternaRoute(), 720, 450],
];

const documentPage = (language, title, content) =>
  `<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><title>${title}</title>
  <style>
    @page { size: A4; margin: 25mm 22mm }
    body { font: 11pt/1.5 "Liberation Serif", "DejaVu Sans", serif; color: #1a1a1a }
    :lang(ar) { font-family: "DejaVu Sans", sans-serif; font-size: 10.5pt }
    header { border-block-end: 2pt solid #1b3a5b; padding-block-end: 3mm; margin-block-end: 8mm; color: #1b3a5b }
    h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 5mm } h2 { font-size: 13pt; margin: 7mm 0 2mm }
    table { border-collapse: collapse; inline-size: 100% } th, td { text-align: start; vertical-align: top; padding: 1.6mm 4mm 1.6mm 0; border-block-end: 0.5pt solid #b9c2ca }
    th { white-space: nowrap }
  </style>${content}</html>`;

const programme = (language, ministry, title, days, note) =>
  documentPage(
    language,
    title,
    `<header>${ministry}</header><h1>${title}</h1>${days
      .map(
        ([day, rows]) =>
          `<h2>${day}</h2><table>${rows.map(([time, what]) => `<tr><th scope="row">${time}</th><td>${what}</td></tr>`).join("")}</table>`,
      )
      .join("")}<p>${note}</p>`,
  );

const documents = {
  "soekabler-program-da.pdf": programme(
    "da",
    "Ternmarks Udenrigsministerium",
    "Beskyttelse af søkabler i Nordsøen: foreløbigt program",
    [
      [
        "Torsdag den 3. december",
        [
          ["9.30", "Åbning ved udenrigsminister Ragna Skærvig. Åben for pressen."],
          ["10.30", "Varsling: hvem får besked, og hvor hurtigt?"],
          ["13.30", "Reparation: en fælles pulje med to skibe"],
          ["16.00", "Besøg på kabelskibet Havtråd ved Nordkajen"],
        ],
      ],
      [
        "Fredag den 4. december",
        [
          ["9.00", "Det fælles søkort: data, adgang og ansvar"],
          ["11.30", "Vedtagelse af de tre aftaler"],
          ["14.00", "Pressemøde. Åbent for akkrediterede medier."],
        ],
      ],
    ],
    "Der tages forbehold for ændringer.",
  ),
  "subsea-cables-programme-en.pdf": programme(
    "en",
    "Ministry of Foreign Affairs of Ternmark",
    "Protecting subsea cables in the North Sea: provisional programme",
    [
      [
        "Thursday 3 December",
        [
          ["9.30", "Opening by Foreign Minister Ragna Skærvig. Open to the press."],
          ["10.30", "Warning: who is told, and how soon?"],
          ["13.30", "Repair: a common pool of two vessels"],
          ["16.00", "Visit to the cable ship Havtråd at the North Quay"],
        ],
      ],
      [
        "Friday 4 December",
        [
          ["9.00", "The common chart: data, access and responsibility"],
          ["11.30", "Adoption of the three agreements"],
          ["14.00", "Press conference. Open to accredited media."],
        ],
      ],
    ],
    "The programme may change.",
  ),
  "subsea-cables-programme-ar.pdf": programme(
    "ar",
    "وزارة خارجية تيرنمارك",
    "حماية الكابلات البحرية في بحر الشمال: البرنامج المؤقت",
    [
      [
        "الخميس 3 ديسمبر",
        [
          ["9:30", "الافتتاح بحضور وزيرة الخارجية راغنا سكيرفيغ. الجلسة مفتوحة للصحافة."],
          ["10:30", "الإنذار: من يُبلَّغ، وبأي سرعة؟"],
          ["13:30", "الإصلاح: أسطول مشترك من سفينتين"],
          ["16:00", "زيارة سفينة الكابلات «هافترود» في الرصيف الشمالي"],
        ],
      ],
      [
        "الجمعة 4 ديسمبر",
        [
          ["9:00", "الخريطة البحرية الموحدة: البيانات والوصول والمسؤولية"],
          ["11:30", "اعتماد الاتفاقيات الثلاث"],
          ["14:00", "مؤتمر صحفي مفتوح لوسائل الإعلام المعتمدة."],
        ],
      ],
    ],
    "البرنامج قابل للتعديل.",
  ),
  "short-stay-visa-guide-2027.pdf": documentPage(
    "en",
    "Short-stay visas from 2027: a guide for applicants",
    `<header>Ministry of Foreign Affairs of Ternmark</header>
    <h1>Short-stay visas from 2027: a guide for applicants</h1>
    <h2>What you need</h2>
    <ol><li>A passport that is valid for at least three months after your stay</li><li>A photograph, 35 by 45 millimetres</li><li>Proof of travel insurance</li><li>One document on the purpose of your visit: an invitation, a booking or an enrolment</li></ol>
    <h2>How long it takes</h2>
    <p>Most applicants have an answer within ten days. If we need to ask you something, we write to you by e-mail, and the time until you answer does not count.</p>
    <h2>If you applied before 1 January 2027</h2>
    <p>Your application is decided under the rules that were in force when you lodged it. You may withdraw it free of charge and lodge it again under the new rules. The fee that you have paid is set against the new one, and the difference is returned to you.</p>
    <h2>If the answer is no</h2>
    <p>You receive the reasons in writing. You may appeal within 30 days to the Visa Appeals Board in Sølvhavn.</p>`,
  ),
};

const fees = `Applicant,Until 2026-12-31 (kroner),From 2027-01-01 (kroner)
Adult,680,640
Student or researcher,680,250
Child aged 6 to 17,340,160
Child under 6,0,0
`;

const browser = await puppeteer.launch({
  executablePath: findEngine("chromium"),
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const shoot = async (name, source, { width, height, shownWidth = width, ...format }) => {
    const shownHeight = Math.round((height * shownWidth) / width);
    await page.setViewport({ width: shownWidth, height: shownHeight });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;inline-size:${shownWidth}px;block-size:${shownHeight}px}</style>${source}`,
    );
    await page.screenshot({ path: new URL(name, media).pathname, ...format });
  };
  for (const [name, type, source, width, height, quality, thumbnail] of pictures) {
    const extension = type === "jpeg" ? "jpg" : type;
    const format = { type, ...(quality && { quality }), width, height };
    await shoot(`${name}.${extension}`, source, format);
    if (thumbnail)
      await shoot(`${name}-${thumbnail}.${extension}`, source, { ...format, shownWidth: thumbnail });
  }
  for (const [name, source] of Object.entries(portraits)) {
    await shoot(name, source, { type: "webp", quality: 80, width: 320, height: 320 });
  }
  for (const [name, html] of Object.entries(documents)) {
    await page.setContent(html);
    await page.pdf({ path: new URL(name, media).pathname, preferCSSPageSize: true, tagged: true });
  }
  await writeFile(new URL("visa-fees-2027.csv", media), fees);
} finally {
  await browser.close();
}
