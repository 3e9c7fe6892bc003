/** What every service needs to be a good service, and nothing that is about the assessment itself. */
package org.sucharit.kit;
