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
import { type Client } from "openapi-fetch";
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
export declare function sucharit(options?: Options): SucharitClient;
/**
 * A key for one creating request. Every POST gets one by itself; give your own, and keep it, to send the same request
 * again when there was no answer: it counts once.
 */
export declare function idempotencyKey(): string;
/** A problem as an exception, for those who prefer it. */
export declare class ProblemError extends Error {
    readonly status: number;
    /** Undefined where what answered was not the API. */
    readonly problem: Problem | undefined;
    /** After how many seconds to ask again, where the answer says so. */
    readonly retryAfter: number | undefined;
    constructor(response: Response, problem: Problem | undefined);
}
interface Answer<Data> {
    data?: Data;
    error?: unknown;
    response: Response;
}
/** The data of an answer. Throws a {@link ProblemError} where there is a problem instead. */
export declare function ok<Data>(answer: Answer<Data>): NonNullable<Data>;
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
export declare function items<Item, Key>(page: (after: Key | undefined) => Promise<Answer<Page<Item, Key>>>): AsyncGenerator<Item, void, undefined>;
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
export declare function changes(api: SucharitClient, wanted: Wanted): AsyncGenerator<Change, void, undefined>;
