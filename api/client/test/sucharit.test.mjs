// What pages load, as it is bundled, against a server that answers like the API.
import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { changes, idempotencyKey, items, ok, ProblemError, sucharit } from "../dist/sucharit.js";

// Node 18, which may build the client, has it only there; browsers and newer Node have it for all.
globalThis.crypto ??= webcrypto;

const SCORE = "/api/v1/scores/{fiscalYear}/{agency}";
const PATH = { path: { fiscalYear: 2568, agency: "khlong-phon" } };

let asked = [];
let answer;
let baseUrl;

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) {
    body += chunk;
  }
  asked.push({ method: request.method, url: request.url, headers: request.headers, body });
  const { status, headers, json, events } = answer(request);
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  for (const event of events ?? []) {
    response.write(event);
    await new Promise((sent) => setTimeout(sent, 10));
  }
  response.end(json === undefined ? undefined : JSON.stringify(json));
});

before(async () => {
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  baseUrl = `http://127.0.0.1:${server.address().port}`;
});

after(() => server.close());

beforeEach(() => {
  asked = [];
  answer = () => ({ status: 200, json: { version: 7 } });
});

test("a request says who asks, in which language, and where", async () => {
  const api = sucharit({ baseUrl, token: () => "t", language: "en" });

  const { data, response } = await api.GET(SCORE, { params: PATH });

  assert.deepEqual(data, { version: 7 });
  assert.equal(response.status, 200);
  assert.equal(asked[0].url, "/api/v1/scores/2568/khlong-phon");
  assert.equal(asked[0].headers.authorization, "Bearer t");
  assert.equal(asked[0].headers["accept-language"], "en");
  assert.equal(asked[0].headers["idempotency-key"], undefined);
});

test("who has no token sends none", async () => {
  await sucharit({ baseUrl, token: () => undefined }).GET(SCORE, { params: PATH });

  assert.equal(asked[0].headers.authorization, undefined);
});

test("the token is asked for each time", async () => {
  const tokens = ["first", "second"];
  const api = sucharit({ baseUrl, token: () => tokens.shift() });

  await api.GET(SCORE, { params: PATH });
  await api.GET(SCORE, { params: PATH });

  assert.deepEqual(
    asked.map((request) => request.headers.authorization),
    ["Bearer first", "Bearer second"],
  );
});

test("what creates something has a key of its own, or the one that is given", async () => {
  const api = sucharit({ baseUrl });
  const simulation = { params: PATH, body: { scores: [] } };

  await api.POST(`${SCORE}/simulations`, simulation);
  await api.POST(`${SCORE}/simulations`, simulation);
  await api.POST(`${SCORE}/simulations`, { ...simulation, headers: { "Idempotency-Key": "mine" } });

  const [first, second, third] = asked.map((request) => request.headers["idempotency-key"]);
  assert.match(first, /^[0-9a-f]{32}$/);
  assert.notEqual(first, second);
  assert.equal(third, "mine");
  assert.equal(asked[0].body, '{"scores":[]}');
  assert.notEqual(idempotencyKey(), idempotencyKey());
});

test("a problem is an answer, and an exception for those who prefer it", async () => {
  const problem = { status: 503, code: "unavailable", title: "Away", detail: "Try again.", violations: [] };
  answer = () => ({
    status: 503,
    headers: { "Content-Type": "application/problem+json", "Retry-After": "2" },
    json: problem,
  });

  const result = await sucharit({ baseUrl }).GET(SCORE, { params: PATH });

  assert.deepEqual(result.error, problem);
  assert.equal(result.data, undefined);
  assert.throws(
    () => ok(result),
    (thrown) =>
      thrown instanceof ProblemError &&
      thrown.message === "Try again." &&
      thrown.status === 503 &&
      thrown.retryAfter === 2 &&
      thrown.problem.code === "unavailable",
  );
});

test("an answer of somebody in between is no problem of the API's", async () => {
  answer = () => ({ status: 502, headers: { "Content-Type": "text/html" }, json: "bad gateway" });

  const result = await sucharit({ baseUrl }).GET(SCORE, { params: PATH });

  assert.throws(
    () => ok(result),
    (thrown) => thrown instanceof ProblemError && thrown.problem === undefined && thrown.message === "status 502",
  );
});

test("a list is read page by page, and only as far as it is used", async () => {
  const pages = { undefined: [["a", "b"], "b"], b: [["c"], "c"], c: [["d"], null] };
  answer = (request) => {
    const after = new URL(request.url, baseUrl).searchParams.get("after") ?? undefined;
    const [found, next] = pages[after];
    return { status: 200, json: { items: found, next } };
  };
  const api = sucharit({ baseUrl });
  const list = () => items((after) => api.GET("/api/v1/agencies", { params: { query: { after } } }));

  const all = [];
  for await (const code of list()) {
    all.push(code);
  }
  assert.deepEqual(all, ["a", "b", "c", "d"]);

  asked = [];
  for await (const code of list()) {
    if (code === "b") {
      break;
    }
  }
  assert.equal(asked.length, 1);
});

test("a page that cannot be read ends the list", async () => {
  answer = () => ({ status: 403, json: { status: 403, code: "forbidden", detail: "Not allowed.", violations: [] } });
  const api = sucharit({ baseUrl });

  await assert.rejects(async () => {
    for await (const agency of items(() => api.GET("/api/v1/agencies"))) {
      assert.fail(agency);
    }
  }, ProblemError);
});

test("changes are heard as they happen, and again after a break from the last one on", async () => {
  const event = (version) => `event:area\nid:${version}\ndata:{"fiscalYear":2568,"kind":"nation","code":"","version":${version}}\n\n`;
  const answers = [[event(1), ":\n\n" + event(2).slice(0, 20), event(2).slice(20)], undefined, [event(3)]];
  answer = () => {
    const events = answers.shift();
    return events ? { status: 200, headers: { "Content-Type": "text/event-stream" }, events } : { status: 503, json: {} };
  };
  const ended = new AbortController();
  const api = sucharit({ baseUrl, token: () => "t" });

  const heard = [];
  for await (const change of changes(api, { fiscalYear: 2568, area: "nation", scope: "internal", signal: ended.signal })) {
    heard.push(change.version);
    if (change.version === 3) {
      ended.abort();
      break;
    }
  }

  assert.deepEqual(heard, [1, 2, 3]);
  assert.deepEqual(
    asked.map((each) => [each.url, each.headers.authorization, each.headers["last-event-id"]]),
    [undefined, "2", "2"].map((last) => ["/api/v1/dashboards/2568/live?area=nation&scope=internal", "Bearer t", last]),
  );
});

test("changes that one may not hear of are a problem", async () => {
  answer = () => ({ status: 403, json: { status: 403, code: "forbidden", title: "Forbidden" } });

  const heard = changes(sucharit({ baseUrl }), { fiscalYear: 2568, area: "province/81", scope: "internal" });

  await assert.rejects(heard.next(), (trouble) => trouble instanceof ProblemError && trouble.status === 403);
  assert.equal(asked.length, 1);
});
