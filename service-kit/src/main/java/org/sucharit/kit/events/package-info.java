/**
 * State that travels. A service publishes versioned snapshots of what it owns ({@link
 * org.sucharit.kit.events.Snapshots#publish}), keeps the newest snapshot of what others own, and derives its own
 * aggregates from them.
 *
 * <pre>
 * use case ─ publish ─► snapshot + outbox ─ relay ─► topic ─ consumer ─► intake ─► snapshot + stale ─ worker ─► derive ─ publish …
 * </pre>
 *
 * Every arrow that crosses a process is at least once; every write behind it is idempotent by version.
 */
package org.sucharit.kit.events;
