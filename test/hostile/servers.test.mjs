/* A hostile newsroom against the gateway, the commands and the recipes. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../../dist/cli/cli.js";
import { localFeed, startGateway } from "../gateway/helpers/newsroom-server.mjs";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { readCopy } from "../recipes/check-copy.mjs";
import { hasApache, runApache } from "../recipes/run-apache.mjs";
import { nginx, runNginx } from "../recipes/run-nginx.mjs";
import { php, runPhp } from "../recipes/run-php.mjs";
import { snapshotFolder } from "../recipes/snapshot-folder.mjs";
import { casesOf } from "./cases.mjs";
import {
  attackCheck,
  attackGateway,
  attackScript,
  attackSnapshot,
  snapshotFile,
  startStage,
} from "./servers.mjs";

// A newsroom that never ends its answer is waited for; that is in `npm run test:more`.
const cases = casesOf({ ofProxy: true }).filter(({ hangs }) => !hangs);

const shown = (faults) => faults.map(({ case: { name }, fault }) => `${name}: ${fault}`);

/** Runs a command in this process. */
async function runCommand(...args) {
  let text = "";
  const write = (line) => (text += line);
  return { code: await run(args, { out: write, err: write }), text };
}

/** A gateway in front of the stage. Its copy grows old at `later`. */
function gatewayFor(stage) {
  const { ask, advanceSeconds, settled } = startGateway({ feeds: { news: localFeed(stage) } });
  return {
    async ask(path) {
      const answer = await ask(path);
      await settled();
      return answer;
    },
    later: () => advanceSeconds(3600),
  };
}

test("the gateway passes on nothing of a hostile newsroom but releases (S12)", async (t) => {
  const stage = await startStage(t, "gateway");
  assert.deepEqual(shown(await attackGateway(stage, cases, { start: () => gatewayFor(stage) })), []);
});

test("the command check survives a hostile newsroom and prints no control characters (S12)", async (t) => {
  const stage = await startStage(t, "check");
  assert.deepEqual(shown(await attackCheck(stage, cases, { run: runCommand })), []);
});

test("a snapshot, nginx and Apache pass on nothing of a hostile newsroom but releases (S12)", async (t) => {
  const stage = await startStage(t, "snapshot");
  const { folder, renew } = await snapshotFolder(t, stage);
  const servers = await Promise.all([
    ...(nginx ? [runNginx(t, folder)] : []),
    ...(hasApache ? [runApache(t, folder)] : []),
  ]);
  const read = servers.map((url) => (message) => readCopy(`${url}/newsroom/feed.json`, message));
  assert.deepEqual(
    shown(await attackSnapshot(stage, cases, { file: snapshotFile(folder), renew, read })),
    [],
  );
});

test(
  "the PHP recipe passes on nothing of a hostile newsroom but the text of a feed (S12)",
  { skip: !php && "php is not installed" },
  async (t) => {
    const stage = await startStage(t, "php");
    const { address, copy } = await runPhp(t, stage);
    const read = (message) => readCopy(address, message);
    assert.deepEqual(shown(await attackScript(stage, cases, { copy, read })), []);
  },
);

test("would find the faults of a naive proxy, a naive copy and a naive command", async (t) => {
  const some = (pattern) => cases.filter(({ name }) => pattern.test(name));
  const stage = await startStage(t, "naive");

  const proxied = shown(
    await attackGateway(stage, some(/cookies|to an internal|bot page$|any origin/u), {
      start: () => ({ ask: (path) => fetch(`${stage.url}${path}`), later: () => {} }),
    }),
  );
  for (const pattern of [
    /header set-cookie/u,
    /request to the internal/u,
    /no sandbox/u,
    /throws SyntaxError/u,
    /header access-control-allow-credentials/u,
  ])
    assert.ok(
      proxied.some((fault) => pattern.test(fault)),
      String(pattern),
    );

  const file = join(await tempFolder(t), "feed.xml");
  const renew = async () => writeFile(file, await (await fetch(`${stage.url}/feed`)).text());
  stage.use(undefined);
  const copied = shown(
    await attackSnapshot(stage, some(/markup in a text|to an internal/u), { file, renew }),
  );
  for (const pattern of [
    /the copy has a tag/u,
    /request to the internal/u,
    /the copy is of an internal service/u,
  ])
    assert.ok(
      copied.some((fault) => pattern.test(fault)),
      String(pattern),
    );

  const scripted = shown(
    await attackScript(stage, some(/a bot page$|an empty answer|to an internal/u), {
      copy: file,
      read: async () => {
        await renew();
        return readFile(file, "utf8");
      },
    }),
  );
  for (const pattern of [/the copy is no feed/u, /the copy is of an internal service/u])
    assert.ok(
      scripted.some((fault) => pattern.test(fault)),
      String(pattern),
    );

  const printed = shown(
    await attackCheck(stage, some(/control characters in a title|a stranger$|reset before/u), {
      run: async () => ({ code: 0, text: await (await fetch(`${stage.url}/feed`)).text() }),
    }),
  );
  for (const pattern of [/prints/u, /throws TypeError/u])
    assert.ok(
      printed.some((fault) => pattern.test(fault)),
      String(pattern),
    );
});
