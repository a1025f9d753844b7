import {
  createElement,
  type FunctionComponent,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import type { PressErrorEvent } from "../events/press-error-event.js";
import type { PressFilterEvent } from "../events/press-filter-event.js";
import type { PressLoadEvent } from "../events/press-load-event.js";
import type { PressSelectEvent } from "../events/press-select-event.js";
import type { SubscribeErrorEvent } from "../events/subscribe-error-event.js";
import type { SubscribeSubmitEvent } from "../events/subscribe-submit-event.js";
import type { SubscribeSuccessEvent } from "../events/subscribe-success-event.js";

type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** The elements' own events. TypeScript adds them to the map of all events only in a project that imports them. */
interface EventMap {
  "press-error": PressErrorEvent;
  "press-filter": PressFilterEvent;
  "press-load": PressLoadEvent;
  "press-select": PressSelectEvent;
  "subscribe-error": SubscribeErrorEvent;
  "subscribe-submit": SubscribeSubmitEvent;
  "subscribe-success": SubscribeSuccessEvent;
}

type EventName = keyof EventMap;

type Listeners<Name extends EventName> = {
  [Each in Name as `on${PascalCase<Each>}`]?: ((event: EventMap[Each]) => void) | undefined;
};

/** Props of a component: properties of the element, its events, and what every element of HTML has. */
export type ElementProps<Element, Property extends keyof Element, Event extends EventName> = Omit<
  HTMLAttributes<Element>,
  Property
> &
  Listeners<Event> &
  Partial<Pick<Element, Property>> & {
    /** Explains in the console what is wrong with the element's attributes. For building a page. */
    debug?: boolean | undefined;
    /** Leaves out the element's own styles. It counts when the element is first shown. */
    unstyled?: boolean | undefined;
    /** What is shown until the element is, and without JavaScript. */
    children?: ReactNode;
    /** The element itself. */
    ref?: Ref<Element> | undefined;
  };

/** What a component takes from its element. */
export interface ElementParts<Attribute, Property, Event> {
  /** Registers the element. It is called in the browser, after React has taken over the page. */
  define: () => Promise<unknown>;
  /** Properties that the element also has as attributes, so that they are in the HTML that a server writes. */
  attributes: readonly Attribute[];
  /** Properties without an attribute. */
  properties: readonly Property[];
  events: readonly Event[];
}

/**
 * A component for an element. In the HTML of a server, its props are attributes. React drops objects and listeners of a custom
 * element when it takes over such HTML, so the component sets them itself, and only then registers the element: before, the
 * element could change what React compares.
 */
export function createComponent<Props extends object>(
  tag: string,
  {
    define,
    attributes,
    properties,
    events,
  }: ElementParts<keyof Props & string, keyof Props & string, EventName>,
): FunctionComponent<Props> {
  function Component({ ref, ...given }: Record<string, unknown>): ReactNode {
    const element = useRef<HTMLElement>(null);
    const latest = useRef(given);

    useImperativeHandle(ref as Ref<unknown>, () => element.current);

    useLayoutEffect(() => {
      latest.current = given;
      for (const name of properties) {
        const value = given[name];
        if (element.current && (value !== undefined || Reflect.get(element.current, name) !== undefined))
          Reflect.set(element.current, name, value);
      }
    });

    useEffect(() => {
      const listening = new AbortController();
      for (const name of events)
        element.current?.addEventListener(
          name,
          (event) => {
            const listener = latest.current[listenerName(name)] as ((event: Event) => void) | undefined;
            listener?.(event);
          },
          listening,
        );
      void define();
      return () => listening.abort();
    }, []);

    const rest = { ...given };
    for (const name of [...attributes, ...properties, ...events.map(listenerName)]) delete rest[name];
    const written = attributes.map((name) => [kebabCase(name), attributeValue(given[name])]);
    return createElement(tag, { ...rest, ...Object.fromEntries(written), ref: element });
  }
  Component.displayName = listenerName(tag).slice("on".length);
  return Component as FunctionComponent<Props>;
}

/** `onPressLoad` for `press-load`. */
const listenerName = (event: string): string =>
  `on-${event}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `time-zone` for `timeZone`. */
const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** React writes `true` as an attribute without a value, and leaves out `undefined`. */
const attributeValue = (value: unknown): unknown =>
  value === false || value === null ? undefined : typeof value === "object" ? JSON.stringify(value) : value;
