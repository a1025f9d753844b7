import type { CSSResult, ReactiveControllerHost } from "lit";
import type { LocaleController } from "../../controllers/locale-controller.js";
import type { Frequency } from "../../subscribe/frequency.js";
import type { ProviderName } from "../../subscribe/provider.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import type { ErrorPosition } from "./validation/error-position.js";

/** How far a subscription request has come. `pending`: it was accepted, and the reader is asked to check their email. */
export type Progress = "none" | "sending" | "pending" | "failed";

/** The properties of `<subscribe-form>` that its features read. The class says what they mean. */
export interface FormProperties {
  readonly action?: string | undefined;
  readonly provider?: ProviderName | undefined;
  readonly list?: string | undefined;
  readonly topics?: Record<string, string> | string | undefined;
  readonly languages?: string | undefined;
  readonly frequencies?: SpaceSeparated<Frequency> | undefined;
  readonly privacyHref?: string | undefined;
  readonly consentVersion: string;
  readonly manageHref?: string | undefined;
  readonly unsubscribeHref?: string | undefined;
  readonly errorPosition?: ErrorPosition | undefined;
  readonly errorClass?: string | undefined;
  readonly errorSummary?: string | undefined;
  readonly errorTitle?: string | undefined;
}

/** Everything that a feature of `<subscribe-form>` knows about its element. */
export interface FormContext {
  /** For the page's content inside the element, and for updates. */
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly properties: FormProperties;
  readonly locale: LocaleController;
  /** Adds the styles of a feature to the element, once. */
  addStyles(styles: CSSResult): void;
}
