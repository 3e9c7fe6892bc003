/** Measurements of the running suite, or of a part of it by itself. They print figures and judge none. */
package org.sucharit.local.bench;
