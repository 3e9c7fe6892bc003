/** {@code ./ita verify}: holds a receipt against itself, offline, and says what came of it. */
package org.sucharit.local.verify;
