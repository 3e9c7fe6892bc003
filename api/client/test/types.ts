// Compiled, never run: what the types allow, and what they refuse.
import { items, ok, sucharit, type Problem, type Schemas } from "../src/sucharit.js";

const api = sucharit({ baseUrl: "https://ita.example.go.th", token: () => undefined, language: "en" });
const path = { fiscalYear: 2568, agency: "khlong-phon" };

export async function reading(): Promise<void> {
  const { data, error } = await api.GET("/api/v1/scores/{fiscalYear}/{agency}", { params: { path } });
  if (error) {
    const problem: Problem = error;
    const places: readonly Schemas["Violation"][] = problem.violations;
    console.log(problem.code, problem.detail, places);
    return;
  }
  // A decimal number is text, so that no digit of it is lost.
  const total: string | null | undefined = data.total?.derived;
  console.log(total);

  // @ts-expect-error there is no such address
  await api.GET("/api/v1/score/{fiscalYear}/{agency}", { params: { path } });
  // @ts-expect-error the agency is missing
  await api.GET("/api/v1/scores/{fiscalYear}/{agency}", { params: { path: { fiscalYear: 2568 } } });
  // @ts-expect-error a score is not deleted
  await api.DELETE("/api/v1/scores/{fiscalYear}/{agency}", { params: { path } });
  // @ts-expect-error there is no such field
  console.log(data.grandTotal);
  // @ts-expect-error it may be missing
  console.log(data.total.derived.length);
}

export async function writing(): Promise<void> {
  await api.POST("/api/v1/scores/{fiscalYear}/{agency}/simulations", {
    params: { path },
    body: { scores: [{ node: "10", score: "100" }] },
  });
  await api.POST("/api/v1/scores/{fiscalYear}/{agency}/simulations", {
    params: { path },
    // @ts-expect-error scores are a list
    body: { scores: "100" },
  });
}

export async function paging(): Promise<string[]> {
  const names: string[] = [];
  for await (const agency of items((after: string | undefined) =>
    api.GET("/api/v1/agencies", { params: { query: { limit: 200, ...(after ? { after } : {}) } } }),
  )) {
    names.push(agency.name?.en ?? "");
    // @ts-expect-error an agency has no score
    console.log(agency.score);
  }
  return names;
}

export async function throwing(): Promise<number | null | undefined> {
  const score = ok(await api.GET("/api/v1/scores/{fiscalYear}/{agency}", { params: { path } }));
  return score.version;
}
