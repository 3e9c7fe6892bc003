/**
 * Reports that were published, as evidence for the items that ask for them: offered, and confirmed by the agency's officer
 * to stand on its own website. Nothing is fetched.
 */
package org.sucharit.assessment.evidence;
