package org.sucharit.local.nation;

import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;

/** What there is before there is an agency. */
public interface Basis {

    /** Every province. */
    List<Province> provinces();

    /** The rules of a fiscal year; empty where none are published. */
    Optional<Framework> framework(int fiscalYear);
}
