import type {
  BuiltFormStrings,
  ChangeStrings,
  ChoiceStrings,
  FailureStrings,
  FindingStrings,
  ImageViewerStrings,
  ListStrings,
  MoreReleasesStrings,
  NewTabStrings,
  OpeningStrings,
  OutcomeStrings,
  PartStrings,
  Plural,
  ReleaseStrings,
  SubscribeStrings,
  ToolStrings,
} from "./locale.js";

/** The strings that a page may replace: any of them, by name. A plural may be replaced by one string or by its forms. */
export type Overrides<Strings> = {
  [Key in keyof Strings]?: Strings[Key] extends string
    ? string
    : Strings[Key] extends Plural
      ? string | Partial<Plural>
      : Overrides<Strings[Key]>;
};

/** The strings of `<press-list>` and of the release that it opens, as the `strings` property takes them. */
export type ListOverrides = Overrides<
  ListStrings & FindingStrings & OpeningStrings & ChangeStrings & NewTabStrings
>;

/** The strings of `<press-release>`, as the `strings` property takes them. */
export type ReleaseOverrides = Overrides<
  ReleaseStrings & FailureStrings & PartStrings & ImageViewerStrings & ToolStrings & MoreReleasesStrings
>;

/** The strings of `<subscribe-form>`, as the `strings` property takes them. Those of the built form are under `form`. */
export type FormOverrides = Overrides<
  SubscribeStrings & OutcomeStrings & { form: BuiltFormStrings & ChoiceStrings }
>;
