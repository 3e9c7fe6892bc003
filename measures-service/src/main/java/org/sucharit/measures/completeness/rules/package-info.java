/** What a plan lacks or contradicts itself in, as plain values. No I/O but for the rules' own data. */
package org.sucharit.measures.completeness.rules;
