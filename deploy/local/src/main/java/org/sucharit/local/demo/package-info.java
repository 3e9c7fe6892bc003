/** The demonstration: one real agency's result, posted in, followed through all services and shown. */
package org.sucharit.local.demo;
