/** The OpenAPI documents of the services as one, of the origin that the gateway is. */
package org.sucharit.api.document;
