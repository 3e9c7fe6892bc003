/** The running suite: database, broker, four services and the gateway, started and stopped as one. */
package org.sucharit.local.suite;
