/** Operations that will go, and how callers learn of it in time. */
package org.sucharit.kit.retiring;
