/* The three blocks in the editor. WordPress knows their attributes from block.json; the preview is what its server writes. */
(({ apiFetch, blockEditor, blocks, components, element, i18n, serverSideRender }) => {
  const { createElement, Fragment, useEffect, useState } = element;
  const { __ } = i18n;
  const { CheckboxControl, Disabled, PanelBody, Placeholder, RangeControl, SelectControl, TextControl } =
    components;

  /** Reads JSON of this site; `undefined` until it is there, and if it cannot be read. */
  function useJson(path) {
    const [json, setJson] = useState();
    useEffect(() => {
      let isCurrent = true;
      setJson(undefined);
      if (path)
        apiFetch({ path }).then(
          (answer) => isCurrent && setJson(answer),
          () => isCurrent && setJson(undefined),
        );
      return () => {
        isCurrent = false;
      };
    }, [path]);
    return json;
  }

  /** One of the feeds that an administrator has allowed. */
  function FeedControl({ attributes, setAttributes, feeds }) {
    const options = feeds.map(({ id, title }) => ({ value: id, label: title }));
    return createElement(SelectControl, {
      label: __("Feed", "newsroom-elements"),
      value: attributes.feed || options[0].value,
      options,
      onChange: (feed) => setAttributes({ feed }),
    });
  }

  const select =
    (name, label, options) =>
    ({ attributes, setAttributes }) =>
      createElement(SelectControl, {
        label,
        value: attributes[name],
        options,
        onChange: (value) => setAttributes({ [name]: value }),
      });

  const number =
    (name, label, min, max) =>
    ({ attributes, setAttributes }) =>
      createElement(RangeControl, {
        label,
        value: attributes[name],
        min,
        max,
        onChange: (value) => setAttributes({ [name]: value }),
      });

  const text =
    (name, label, help) =>
    ({ attributes, setAttributes }) =>
      createElement(TextControl, {
        label,
        help,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });

  /** A checkbox for each word of an attribute with words. */
  const words =
    (name, labels) =>
    ({ attributes, setAttributes }) => {
      const chosen = attributes[name].split(" ").filter(Boolean);
      return Object.entries(labels).map(([word, label]) =>
        createElement(CheckboxControl, {
          key: word,
          label,
          checked: chosen.includes(word),
          onChange: (isOn) =>
            setAttributes({
              [name]: Object.keys(labels)
                .filter((other) => (other === word ? isOn : chosen.includes(other)))
                .join(" "),
            }),
        }),
      );
    };

  function ReleaseControl({ attributes, setAttributes, feeds }) {
    const feed = useJson(`/newsroom-elements/v1/feeds/${attributes.feed || feeds[0].id}`);
    const options = (feed?.items ?? []).map(({ id, title, summary }) => ({
      value: id,
      label: title || summary,
    }));
    return createElement(SelectControl, {
      label: __("Release", "newsroom-elements"),
      value: attributes.release,
      options: [{ value: "", label: __("The newest one", "newsroom-elements") }, ...options],
      onChange: (release) => setAttributes({ release }),
    });
  }

  const headingLevel = number("heading-level", __("Level of headings", "newsroom-elements"), 1, 6);

  const controls = {
    "press-list": [
      FeedControl,
      number("limit", __("Number of releases", "newsroom-elements"), 1, 50),
      select("layout", __("Layout", "newsroom-elements"), [
        { value: "list", label: __("List with leads", "newsroom-elements") },
        { value: "cards", label: __("Cards", "newsroom-elements") },
        { value: "compact", label: __("Compact", "newsroom-elements") },
        { value: "headlines", label: __("Headlines", "newsroom-elements") },
      ]),
      select("open", __("A headline opens the release", "newsroom-elements"), [
        { value: "link", label: __("in the newsroom", "newsroom-elements") },
        { value: "inline", label: __("in place of the list", "newsroom-elements") },
        { value: "dialog", label: __("in a dialog", "newsroom-elements") },
      ]),
      words("controls", {
        search: __("Readers can search", "newsroom-elements"),
        category: __("Readers can choose a subject", "newsroom-elements"),
        language: __("Readers can choose a language", "newsroom-elements"),
        year: __("Readers can choose a year", "newsroom-elements"),
      }),
      text("category", __("Only this subject", "newsroom-elements")),
      text(
        "language",
        __("Only this language", "newsroom-elements"),
        __("Its code, such as da.", "newsroom-elements"),
      ),
      headingLevel,
    ],
    "press-release": [
      FeedControl,
      ReleaseControl,
      words("tools", {
        "copy-text": __("Button: copy the text", "newsroom-elements"),
        "copy-link": __("Button: copy the link", "newsroom-elements"),
        print: __("Button: print", "newsroom-elements"),
      }),
      number("more", __("Other releases below it", "newsroom-elements"), 0, 20),
      headingLevel,
    ],
    "subscribe-form": [
      text(
        "list",
        __("Name of the list", "newsroom-elements"),
        __("Optional. Your gateway’s settings have the names.", "newsroom-elements"),
      ),
    ],
  };

  /** Shown where there is nothing to preview. */
  const missing = {
    "press-list": __(
      "No feed may be shown yet. An administrator can allow one in Settings → Newsroom.",
      "newsroom-elements",
    ),
    "subscribe-form": __(
      "No address for subscriptions is set. An administrator can enter one in Settings → Newsroom.",
      "newsroom-elements",
    ),
  };
  missing["press-release"] = missing["press-list"];

  function makeEdit(name) {
    const block = `newsroom-elements/${name}`;
    const needsFeed = controls[name].includes(FeedControl);
    const Missing = () =>
      createElement(
        Placeholder,
        { icon: "megaphone", label: blocks.getBlockType(block).title },
        missing[name],
      );
    return function Edit(properties) {
      const blockProps = blockEditor.useBlockProps();
      const feeds = useJson(needsFeed && "/newsroom-elements/v1/feeds");
      if (needsFeed && !feeds) return createElement("div", blockProps, createElement(components.Spinner));
      if (needsFeed && !feeds.length) return createElement("div", blockProps, createElement(Missing));
      return createElement(
        Fragment,
        null,
        createElement(
          blockEditor.InspectorControls,
          null,
          createElement(
            PanelBody,
            { title: __("Settings", "newsroom-elements") },
            controls[name].map((Control, index) =>
              createElement(Control, { ...properties, feeds, key: index }),
            ),
          ),
        ),
        createElement(
          "div",
          blockProps,
          // A link in the preview must not lead out of the editor.
          createElement(
            Disabled,
            null,
            createElement(serverSideRender, {
              block,
              attributes: properties.attributes,
              skipBlockSupportAttributes: true,
              EmptyResponsePlaceholder: Missing,
            }),
          ),
        ),
      );
    };
  }

  for (const name of Object.keys(controls))
    blocks.registerBlockType(`newsroom-elements/${name}`, { edit: makeEdit(name), save: () => null });
})(window.wp);
