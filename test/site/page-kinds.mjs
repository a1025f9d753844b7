/* One page of each kind of the documentation's website, by what it is. */
export const pageKinds = {
  "the first page": "index.html",
  "an element": "elements/press-list.html",
  "a release": "elements/press-release.html",
  "a form": "elements/subscribe-form.html",
  "a guide": "guides/migrate.html",
  "a host": "hosts/wordpress.html",
  "a reference": "reference/press-list.html",
  "a decision": "decisions/xml-reader.html",
  "the accessibility record": "accessibility/index.html",
  "the benchmark": "reference/speed.html",
  "the contents": "contents.html",
  "the search": "search.html?q=time+zone",
  "the configurator": "configurator.html",
  "the sample newsroom": "samples/index.html",
};
