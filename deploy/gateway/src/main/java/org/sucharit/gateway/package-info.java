/** One origin for the APIs and pages of all services: a reverse proxy that knows which path belongs to whom. */
package org.sucharit.gateway;
