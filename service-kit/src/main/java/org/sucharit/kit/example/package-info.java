/** Examples in the OpenAPI documents, as tests have made them. */
package org.sucharit.kit.example;
