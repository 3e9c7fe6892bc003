/**
 * The API of Sucharit for pages and programs: every address, parameter and field is typed from the API's own document.
 *
 * ```js
 * const api = sucharit({ language: "en" });
 * const { data, error } = await api.GET("/api/v1/scores/{fiscalYear}/{agency}", {
 *   params: { path: { fiscalYear: 2568, agency: "khlong-phon" } },
 * });
 * ```
 */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { components, paths } from "./api.js";

export type { components, operations, paths } from "./api.js";

/** What is sent and answered, by name: `Schemas["Label"]`. */
export type Schemas = components["schemas"];

/** Any error (RFC 9457): what is wrong, where, and what to do. */
export type Problem = Schemas["Problem"];

export type SucharitClient = Client<paths>;

export interface Options {
  /** Where the API is, `https://ita.example.go.th`; without it, where the page is from. */
  baseUrl?: string;
  /** Asked before each request for the bearer token; nothing for one who reads what is public. */
  token?: () => string | undefined;
  /** Language of labels; without it, the one the browser asks for, and Thai if that is neither. */
  language?: "th" | "en";
  /** In place of the platform's own. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client. Its methods answer with `{ data, response }`, or with `{ error, response }` where `error` is a
 * {@link Problem}; they throw only where there was no answer. What is read again is asked for with the `ETag` that the
 * browser keeps, and comes from its cache where nothing has changed.
 */
export function sucharit(options: Options = {}): SucharitClient {
  const client = createClient<paths>({
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  client.use(headers(options));
  return client;
}

function headers(options: Options): Middleware {
  return {
    onRequest({ request }) {
      const token = options.token?.();
      if (token) {
        request.headers.set("Authorization", `Bearer ${token}`);
      }
      if (options.language) {
        request.headers.set("Accept-Language", options.language);
      }
      if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", idempotencyKey());
      }
      return request;
    },
  };
}

/**
 * A key for one creating request. Every POST gets one by itself; give your own, and keep it, to send the same request
 * again when there was no answer: it counts once.
 */
export function idempotencyKey(): string {
  // randomUUID is there only where the page came encrypted.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A problem as an exception, for those who prefer it. */
export class ProblemError extends Error {
  readonly status: number;
  /** Undefined where what answered was not the API. */
  readonly problem: Problem | undefined;
  /** After how many seconds to ask again, where the answer says so. */
  readonly retryAfter: number | undefined;

  constructor(response: Response, problem: Problem | undefined) {
    super(problem?.detail ?? problem?.title ?? `status ${response.status}`);
    this.name = "ProblemError";
    this.status = response.status;
    this.problem = problem;
    const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
    this.retryAfter = Number.isNaN(seconds) ? undefined : seconds;
  }
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer. Throws a {@link ProblemError} where there is a problem instead. */
export function ok<Data>(answer: Answer<Data>): NonNullable<Data> {
  if (!answer.response.ok || answer.data == null) {
    throw new ProblemError(answer.response, isProblem(answer.error) ? answer.error : undefined);
  }
  return answer.data;
}

function isProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "code" in error && "status" in error;
}

interface Page<Item, Key> {
  items?: readonly Item[] | null;
  next?: Key | null;
}

/**
 * Every item of a paged list; the next page is read when the one before is used up.
 *
 * ```js
 * const found = items((after) => api.GET("/api/v1/agencies", { params: { query: { limit: 200, after } } }));
 * for await (const agency of found) …
 * ```
 *
 * Throws a {@link ProblemError} where a page cannot be read.
 */
export async function* items<Item, Key>(
  page: (after: Key | undefined) => Promise<Answer<Page<Item, Key>>>,
): AsyncGenerator<Item, void, undefined> {
  let after: Key | undefined;
  do {
    const { items, next } = ok(await page(after));
    yield* items ?? [];
    after = next ?? undefined;
  } while (after !== undefined);
}

/** A change of an area's dashboard: what is told of it has another version. */
export type Change = Schemas["DashboardChange"];

/** Whose changes are wanted. */
export interface Wanted {
  fiscalYear: number;
  /** `nation`, `province/81`, `district/81/…`: as the API's document says. */
  area: string;
  scope?: "announced" | "internal";
  /** The version that is known; without it, the present one comes first. */
  known?: number;
  /** Ends it. */
  signal?: AbortSignal;
}

const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 30_000;

/**
 * Changes of an area's dashboard, as they happen. Where the connection ends, as it does every few minutes, it is made anew
 * and goes on from the last version heard of; other than the platform's `EventSource`, it sends the client's token.
 *
 * ```js
 * for await (const change of changes(api, { fiscalYear: 2568, area: "province/81" })) …
 * ```
 *
 * Throws a {@link ProblemError} where asking again would not help: the area is unknown, or not for the reader to see.
 */
export async function* changes(api: SucharitClient, wanted: Wanted): AsyncGenerator<Change, void, undefined> {
  const { fiscalYear, area, scope, signal } = wanted;
  let known = wanted.known;
  let pause = FIRST_PAUSE_MILLIS;
  while (!signal?.aborted) {
    let wait = 0;
    try {
      const answer = await api.GET("/api/v1/dashboards/{fiscalYear}/live", {
        params: {
          path: { fiscalYear },
          query: { area, ...(scope === undefined ? {} : { scope }) },
          header: known === undefined ? {} : { "Last-Event-ID": String(known) },
        },
        headers: { Accept: "text/event-stream" },
        parseAs: "stream",
        ...(signal === undefined ? {} : { signal }),
      });
      for await (const change of events(ok(answer) as ReadableStream<Uint8Array>)) {
        pause = FIRST_PAUSE_MILLIS;
        known = change.version ?? known;
        yield change;
      }
    } catch (trouble) {
      if (trouble instanceof ProblemError) {
        if (trouble.status < 500 && trouble.status !== 429) {
          throw trouble;
        }
        wait = 1000 * (trouble.retryAfter ?? 0);
      }
      // Else there was no answer, or it broke off.
    }
    // Not all readers at the same moment.
    await rest(Math.max(wait, pause * (0.5 + Math.random())), signal);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
  }
}

/** What the events of a stream say; comments, by which a server shows that it is there, say nothing. */
async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<Change, void, undefined> {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      const lines = (rest + value).split(/\r?\n/);
      rest = lines.pop() ?? "";
      for (const line of lines) {
        // Each event's data is one line.
        if (line.startsWith("data:")) {
          yield JSON.parse(line.slice("data:".length)) as Change;
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function rest(millis: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((rested) => {
    const timer = setTimeout(rested, millis);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      rested();
    });
  });
}
