import { html, type TemplateResult } from "lit";

/** Forms of a page, each with the markup and the classes of a design system. docs/elements/subscribe-form.md has them, too. */
export const designSystemForms = {
  govuk: (action: string): TemplateResult => html`
    <subscribe-form
      error-position="before"
      error-class="govuk-error-message"
      error-summary="govuk-problems"
      error-title="Error: "
    >
      <div class="govuk-error-summary" id="govuk-problems" hidden>
        <div role="alert">
          <h2 class="govuk-error-summary__title">There is a problem</h2>
          <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list"></ul>
          </div>
        </div>
      </div>
      <form method="post" action=${action}>
        <div class="govuk-form-group" data-invalid-class="govuk-form-group--error">
          <label class="govuk-label" for="govuk-email">Email address</label>
          <div class="govuk-hint" id="govuk-hint">We write once a week.</div>
          <input
            class="govuk-input"
            id="govuk-email"
            name="email"
            type="email"
            autocomplete="email"
            required
            aria-describedby="govuk-hint"
            data-invalid-class="govuk-input--error"
          />
        </div>
        <div class="govuk-form-group" data-invalid-class="govuk-form-group--error">
          <div class="govuk-checkboxes">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id="govuk-consent"
                name="consent"
                type="checkbox"
                value="yes"
                required
              />
              <label class="govuk-label govuk-checkboxes__label" for="govuk-consent"
                >Send me press releases</label
              >
            </div>
          </div>
        </div>
        <button class="govuk-button">Subscribe</button>
      </form>
    </subscribe-form>
  `,

  ecl: (action: string): TemplateResult => html`
    <subscribe-form>
      <form method="post" action=${action}>
        <div class="ecl-form-group">
          <label class="ecl-form-label" for="ecl-email" data-invalid-class="ecl-form-label--invalid"
            >Email address</label
          >
          <div class="ecl-feedback-message" data-error-for="email" hidden></div>
          <input
            class="ecl-text-input ecl-text-input--m"
            id="ecl-email"
            name="email"
            type="email"
            autocomplete="email"
            required
            data-invalid-class="ecl-text-input--invalid"
          />
        </div>
        <fieldset class="ecl-form-group">
          <legend class="ecl-form-label">Consent</legend>
          <div class="ecl-feedback-message" data-error-for="consent" hidden></div>
          <div class="ecl-checkbox" data-invalid-class="ecl-checkbox--invalid">
            <input
              class="ecl-checkbox__input"
              id="ecl-consent"
              name="consent"
              type="checkbox"
              value="yes"
              required
            />
            <label class="ecl-checkbox__label" for="ecl-consent">Send me press releases</label>
          </div>
        </fieldset>
        <button class="ecl-button ecl-button--primary">Subscribe</button>
      </form>
    </subscribe-form>
  `,

  dkfds: (action: string): TemplateResult => html`
    <subscribe-form>
      <form method="post" action=${action}>
        <div class="form-group" data-invalid-class="form-error">
          <label class="form-label" for="dkfds-email">Email address</label>
          <span class="form-error-message" id="dkfds-email-error" hidden
            ><span class="sr-only">Error: </span><span data-error-text></span
          ></span>
          <input
            class="form-input"
            id="dkfds-email"
            name="email"
            type="email"
            autocomplete="email"
            required
            aria-describedby="dkfds-email-error"
          />
        </div>
        <div class="form-group" data-invalid-class="form-error">
          <span class="form-error-message" id="dkfds-consent-error" hidden
            ><span class="sr-only">Error: </span><span data-error-text></span
          ></span>
          <div class="form-group-checkbox">
            <input
              class="form-checkbox"
              id="dkfds-consent"
              name="consent"
              type="checkbox"
              value="yes"
              required
              aria-describedby="dkfds-consent-error"
            />
            <label class="form-label" for="dkfds-consent">Send me press releases</label>
          </div>
        </div>
        <button class="button button-primary">Subscribe</button>
      </form>
    </subscribe-form>
  `,

  uswds: (action: string): TemplateResult => html`
    <subscribe-form error-position="before" error-class="usa-error-message">
      <form class="usa-form" method="post" action=${action}>
        <div class="usa-form-group" data-invalid-class="usa-form-group--error">
          <label class="usa-label" for="uswds-email" data-invalid-class="usa-label--error"
            >Email address</label
          >
          <input
            class="usa-input"
            id="uswds-email"
            name="email"
            type="email"
            autocomplete="email"
            required
            data-invalid-class="usa-input--error"
          />
        </div>
        <div class="usa-form-group" data-invalid-class="usa-form-group--error">
          <div class="usa-checkbox">
            <input
              class="usa-checkbox__input"
              id="uswds-consent"
              name="consent"
              type="checkbox"
              value="yes"
              required
            />
            <label class="usa-checkbox__label" for="uswds-consent">Send me press releases</label>
          </div>
        </div>
        <button class="usa-button">Subscribe</button>
      </form>
    </subscribe-form>
  `,

  bootstrap: (action: string): TemplateResult => html`
    <subscribe-form error-class="invalid-feedback">
      <form method="post" action=${action}>
        <div class="mb-3">
          <label class="form-label" for="bootstrap-email">Email address</label>
          <input
            class="form-control"
            id="bootstrap-email"
            name="email"
            type="email"
            autocomplete="email"
            required
            data-invalid-class="is-invalid"
          />
        </div>
        <div class="form-check mb-3">
          <input
            class="form-check-input"
            id="bootstrap-consent"
            name="consent"
            type="checkbox"
            value="yes"
            required
            data-invalid-class="is-invalid"
          />
          <label class="form-check-label" for="bootstrap-consent">Send me press releases</label>
        </div>
        <button class="btn btn-primary">Subscribe</button>
      </form>
    </subscribe-form>
  `,
};
