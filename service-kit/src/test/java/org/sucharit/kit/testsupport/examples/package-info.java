/** What tests send and get, as the examples of the OpenAPI documents. */
package org.sucharit.kit.testsupport.examples;
