/** PostgreSQL and a Kafka broker without Docker, either thrown away after use or kept in a directory. */
package org.sucharit.embedded;
