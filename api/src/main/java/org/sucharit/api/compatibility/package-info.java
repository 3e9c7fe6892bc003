/** What callers of a released API would stumble over in the present one. */
package org.sucharit.api.compatibility;
