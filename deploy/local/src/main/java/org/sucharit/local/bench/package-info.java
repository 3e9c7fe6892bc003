/** Measurements of the running suite. They print figures and judge none. */
package org.sucharit.local.bench;
