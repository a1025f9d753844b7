/** A mock newsroom for the tests of a page that shows news. For a server, see `newsroom-elements/testing/node`. */
export { faultNames, type FaultName } from "./faults.js";
export { feedFormatNames, type FeedFormatName } from "./feed-formats.js";
export { interceptFetch } from "./intercept-fetch.js";
export {
  MockNewsroom,
  type FeedAddressOptions,
  type MockNewsroomOptions,
  type NewsroomRequest,
} from "./mock-newsroom.js";
export type { MockRelease } from "./mock-release.js";
export { manyReleases, sampleReleases } from "./sample-releases.js";
