package org.sucharit.measures.plan;

import org.sucharit.measures.content.PlanContent;

/** What a feature keeps of what people write, before it is in force. */
public interface ContentView {

    /** Follows what was written. Called in the transaction that keeps it and holds the plan. */
    void wrote(PlanEntity plan, PlanContent content);
}
