/**
 * The design systems that the presets are made for: their packages, a page with their own components, and what in that page is the
 * counterpart of each of our parts.
 *
 * @typedef {object} System
 * @property {string} package Name and version.
 * @property {string} css Path of its style sheet in the package.
 * @property {string} page Attributes of `<html>` and `<body>`, as the system wants them.
 * @property {boolean} [hasDark] Whether it has a dark scheme.
 * @property {string} components Its own list, form, buttons and error summary.
 * @property {Record<string, string>} parts Selectors of the counterparts, by the names of `ourParts`. `::before` and `::after`
 *   stand for what the system draws there.
 * @property {Record<string, string>} exceptions What differs on purpose, as `part: property`, each with the reason.
 */

/** Where our parts are: the element, and a selector in its shadow root. */
export const ourParts = {
  text: "press-list [part~=lead]",
  heading: "press-list [part~=heading]",
  link: "press-list [part~=link]",
  "release heading": "press-release [part~=title]",
  "section heading": "press-release section > [part~=heading]",
  "text link": "press-release [part~=prose] [part~=link]",
  "list button": "press-list [part~=more-button]",
  "primary button": "subscribe-form [part~=primary]",
  "list field": "press-list [part~=input]",
  field: "subscribe-form [part~=input]",
  "invalid field": "#invalid [part~=input]",
  label: "subscribe-form [part~=field-label]",
  legend: "subscribe-form [part=legend]",
  checkbox: "subscribe-form [part~=consent-box]",
  radio: "subscribe-form [part~=radio]",
  "checkbox label": "subscribe-form [part=consent] > span",
  error: "#invalid [part~=field-error]",
};

/** @type {Record<string, System>} */
export const systems = {
  govuk: {
    package: "govuk-frontend@6.6.0",
    css: "dist/govuk/govuk-frontend.min.css",
    page: ['class="govuk-template"', 'class="govuk-template__body govuk-frontend-supported"'],
    components: `
      <h2 class="govuk-heading-l">Release</h2>
      <ul class="govuk-list">
        <li><h3 class="govuk-heading-s"><a class="govuk-link" href="#a">Headline of a release</a></h3>
        <p class="govuk-body">Lead of a release</p></li>
      </ul>
      <h3 class="govuk-heading-m">Section</h3>
      <p class="govuk-body">Text with <a class="govuk-link" href="#b">a link</a>.</p>
      <button class="govuk-button govuk-button--secondary">Show more</button>
      <div class="govuk-form-group">
        <label class="govuk-label" for="g-email">Email address</label>
        <input class="govuk-input" id="g-email" type="email">
      </div>
      <div class="govuk-form-group govuk-form-group--error">
        <label class="govuk-label" for="g-wrong">Email address</label>
        <p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter your email address</p>
        <input class="govuk-input govuk-input--error" id="g-wrong" type="email">
      </div>
      <div class="govuk-form-group"><fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">How often</legend>
        <div class="govuk-radios"><div class="govuk-radios__item">
          <input class="govuk-radios__input" id="g-radio" name="g" type="radio" checked>
          <label class="govuk-label govuk-radios__label" for="g-radio">Daily</label>
        </div></div>
      </fieldset></div>
      <div class="govuk-form-group"><div class="govuk-checkboxes"><div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id="g-box" type="checkbox">
        <label class="govuk-label govuk-checkboxes__label" for="g-box">Send me press releases</label>
      </div></div></div>
      <button class="govuk-button">Subscribe</button>
      <div class="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li><a href="#g-email">Enter your email address</a></li></ul></div>
      </div></div>`,
    parts: {
      text: "li .govuk-body",
      heading: ".govuk-heading-s",
      link: ".govuk-heading-s .govuk-link",
      "release heading": ".govuk-heading-l",
      "section heading": ".govuk-heading-m",
      "text link": ".govuk-body .govuk-link",
      "list button": ".govuk-button--secondary",
      "primary button": ".govuk-button:not(.govuk-button--secondary)",
      "list field": ".govuk-input",
      field: ".govuk-input",
      "invalid field": ".govuk-input--error",
      label: ".govuk-label",
      legend: ".govuk-fieldset__legend",
      checkbox: ".govuk-checkboxes__label::before",
      radio: ".govuk-radios__label::before",
      "checkbox label": ".govuk-checkboxes__label",
      error: ".govuk-error-message",
    },
    exceptions: {
      "(?:list |invalid )?field: color":
        "GOV.UK leaves the browser's black in fields; ours have the color of text",
    },
  },
  ecl: {
    package: "@ecl/preset-eu@5.3.1",
    css: "dist/styles/ecl-eu.css",
    page: ["", 'class="ecl"'],
    components: `
      <article class="ecl-content-item"><div class="ecl-content-block">
        <div class="ecl-content-block__title"><a class="ecl-link ecl-link--standalone" href="#a">Headline of a release</a></div>
        <div class="ecl-content-block__description">Lead of a release</div>
      </div></article>
      <p>Text with <a class="ecl-link" href="#b">a link</a>.</p>
      <button class="ecl-button ecl-button--secondary">Show more</button>
      <div class="ecl-form-group">
        <label class="ecl-form-label" for="e-email">Email address</label>
        <input class="ecl-text-input ecl-text-input--m" id="e-email" type="email">
      </div>
      <div class="ecl-form-group">
        <label class="ecl-form-label ecl-form-label--invalid" for="e-wrong">Email address</label>
        <div class="ecl-feedback-message">Enter your email address</div>
        <input class="ecl-text-input ecl-text-input--m ecl-text-input--invalid" id="e-wrong" type="email">
      </div>
      <fieldset class="ecl-form-group">
        <legend class="ecl-form-label">How often</legend>
        <div class="ecl-radio"><input class="ecl-radio__input" id="e-radio" name="e" type="radio" checked>
          <label class="ecl-radio__label" for="e-radio"><span class="ecl-radio__box"><span class="ecl-radio__box-inner"></span></span><span class="ecl-radio__text">Daily</span></label></div>
      </fieldset>
      <div class="ecl-form-group"><div class="ecl-checkbox"><input class="ecl-checkbox__input" id="e-box" type="checkbox">
        <label class="ecl-checkbox__label" for="e-box"><span class="ecl-checkbox__box"></span><span class="ecl-checkbox__text">Send me press releases</span></label></div></div>
      <button class="ecl-button ecl-button--primary">Subscribe</button>`,
    parts: {
      text: ".ecl-content-block__description",
      heading: ".ecl-content-block__title",
      link: ".ecl-content-block__title .ecl-link",
      "text link": "p .ecl-link",
      "list button": ".ecl-button--secondary",
      "primary button": ".ecl-button--primary",
      "list field": ".ecl-text-input",
      field: ".ecl-text-input",
      "invalid field": ".ecl-text-input--invalid",
      label: ".ecl-form-label",
      legend: "legend.ecl-form-label",
      checkbox: ".ecl-checkbox__box",
      radio: ".ecl-radio__box",
      "checkbox label": ".ecl-checkbox__text",
      error: ".ecl-feedback-message",
    },
    exceptions: {
      "(?:list |invalid )?field: edge-left":
        "in right-to-left pages, ECL has 4 pixels more at the end of a field",
      "invalid field: focus, outline-color": "the part of a field does not say whether it is invalid",
    },
  },
  dkfds: {
    package: "dkfds@11.2.0",
    css: "dist/css/dkfds.min.css",
    page: ["", ""],
    components: `
      <h2>Release</h2>
      <ul class="nobullet-list"><li><h3 class="h4"><a href="#a">Headline of a release</a></h3><p>Lead of a release</p></li></ul>
      <h3 class="section">Section</h3>
      <p class="text">Text with <a href="#b">a link</a>.</p>
      <button class="button button-secondary">Show more</button>
      <div class="form-group"><label class="form-label" for="d-email">Email address</label><input class="form-input" id="d-email" type="email"></div>
      <div class="form-group form-error"><label class="form-label" for="d-wrong">Email address</label>
        <span class="form-error-message">Enter your email address</span><input class="form-input" id="d-wrong" type="email"></div>
      <div class="form-group"><fieldset><legend class="form-label">How often</legend>
        <div class="form-group-radio"><input class="form-radio" id="d-radio" name="d" type="radio" checked><label class="form-label" for="d-radio">Daily</label></div></fieldset></div>
      <div class="form-group"><div class="form-group-checkbox"><input class="form-checkbox" id="d-box" type="checkbox"><label class="form-label" for="d-box">Send me press releases</label></div></div>
      <button class="button button-primary">Subscribe</button>`,
    parts: {
      text: "li p",
      heading: ".h4",
      link: ".h4 a",
      "release heading": "h2",
      "section heading": ".section",
      "text link": ".text a",
      "list button": ".button-secondary",
      "primary button": ".button-primary",
      "list field": ".form-input",
      field: ".form-input",
      "invalid field": ".form-error .form-input",
      label: ".form-label",
      legend: "legend",
      checkbox: ".form-checkbox + label::before",
      radio: ".form-radio + label::before",
      "checkbox label": ".form-checkbox + label",
      error: ".form-error-message",
    },
    exceptions: {
      ".*: font-family": "the same fonts, with one name less",
      "invalid field: edge-left":
        "its border is thicker by a pixel, and the part does not say that it is invalid",
      "radio: border-top-left-radius": "a circle, written in another way",
      "(?:release |section )?heading: (?:font-size|line-height)":
        "one line height for all headings, and no step for narrow windows",
    },
  },
  uswds: {
    package: "@uswds/uswds@3.14.0",
    css: "dist/css/uswds.min.css",
    page: ["", ""],
    components: `
      <div class="usa-prose"><h2>Release</h2></div>
      <ul class="usa-collection"><li class="usa-collection__item"><div class="usa-collection__body">
        <h3 class="usa-collection__heading"><a class="usa-link" href="#a">Headline of a release</a></h3>
        <p class="usa-collection__description">Lead of a release</p>
      </div></li></ul>
      <div class="usa-prose"><h3 class="section">Section</h3><p class="text">Text with <a class="usa-link" href="#b">a link</a>.</p></div>
      <button class="usa-button usa-button--outline">Show more</button>
      <form class="usa-form">
        <div class="usa-form-group"><label class="usa-label" for="u-email">Email address</label><input class="usa-input" id="u-email" type="email"></div>
        <div class="usa-form-group usa-form-group--error"><label class="usa-label usa-label--error" for="u-wrong">Email address</label>
          <span class="usa-error-message">Enter your email address</span><input class="usa-input usa-input--error" id="u-wrong" type="email"></div>
        <fieldset class="usa-fieldset"><legend class="usa-legend">How often</legend>
          <div class="usa-radio"><input class="usa-radio__input" id="u-radio" name="u" type="radio" checked><label class="usa-radio__label" for="u-radio">Daily</label></div></fieldset>
        <div class="usa-checkbox"><input class="usa-checkbox__input" id="u-box" type="checkbox"><label class="usa-checkbox__label" for="u-box">Send me press releases</label></div>
        <button class="usa-button primary">Subscribe</button>
      </form>`,
    parts: {
      text: ".usa-collection__description",
      heading: ".usa-collection__heading",
      link: ".usa-collection__heading .usa-link",
      "release heading": "h2",
      "section heading": ".section",
      "text link": ".text .usa-link",
      "list button": ".usa-button--outline",
      "primary button": ".primary",
      "list field": ".usa-input",
      field: ".usa-input",
      "invalid field": ".usa-input--error",
      label: ".usa-label",
      legend: ".usa-legend",
      checkbox: ".usa-checkbox__label::before",
      radio: ".usa-radio__label::before",
      "checkbox label": ".usa-checkbox__label",
      error: ".usa-error-message",
    },
    exceptions: {
      "list button: (?:border-top-color|focus, box-shadow)": "USWDS draws this border as a shadow",
      "(?:checkbox|radio): .*":
        "USWDS draws the border around the box, as a shadow; ours is a border of the same size and color",
      "checkbox label: line-height": "set for the label, not for the text in it",
    },
  },
  bootstrap: {
    package: "bootstrap@5.3.9",
    css: "dist/css/bootstrap.min.css",
    page: ["", ""],
    hasDark: true,
    components: `
      <h2>Release</h2>
      <ul class="list-unstyled"><li><h3 class="h5"><a href="#a">Headline of a release</a></h3><p class="lead-text">Lead of a release</p></li></ul>
      <h3 class="h5 section">Section</h3>
      <p class="text">Text with <a href="#b">a link</a>.</p>
      <button class="btn btn-outline-secondary">Show more</button>
      <form>
        <div class="mb-3"><label class="form-label" for="b-email">Email address</label><input class="form-control" id="b-email" type="email"></div>
        <div class="mb-3"><label class="form-label" for="b-wrong">Email address</label><input class="form-control is-invalid" id="b-wrong" type="email"><div class="invalid-feedback">Enter your email address</div></div>
        <fieldset class="mb-3"><legend class="fs-6">How often</legend><div class="form-check"><input class="form-check-input" id="b-radio" name="b" type="radio" checked><label class="form-check-label" for="b-radio">Daily</label></div></fieldset>
        <div class="form-check mb-3"><input class="form-check-input" id="b-box" type="checkbox"><label class="form-check-label" for="b-box">Send me press releases</label></div>
        <button class="btn btn-primary">Subscribe</button>
      </form>
      <div class="alert alert-danger">There is a problem</div>`,
    parts: {
      text: ".lead-text",
      heading: "li .h5",
      link: "li .h5 a",
      "release heading": "h2",
      "section heading": ".section",
      "text link": ".text a",
      "list button": ".btn-outline-secondary",
      "primary button": ".btn-primary",
      "list field": ".form-control",
      field: ".form-control",
      "invalid field": ".is-invalid",
      label: ".form-label",
      legend: "legend",
      checkbox: "#b-box",
      radio: "#b-radio",
      "checkbox label": ".form-check-label",
      error: ".invalid-feedback",
    },
    exceptions: {
      ".*: focus, outline-.*":
        "Bootstrap's ring is a shadow with a contrast of 1.3 : 1, or the browser's own; ours is darker",
      "(?:list |invalid )?field: border-top-color":
        "Bootstrap's border has a contrast of 1.3 : 1; ours has 4.7 : 1",
      "list button: (?:border-top-)?color": "Bootstrap's outline button is too dark on a dark page",
      "(?:checkbox|radio): border-.*": "the browser's own box, in the color of Bootstrap",
    },
  },
};
