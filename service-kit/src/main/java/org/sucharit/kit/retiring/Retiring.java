package org.sucharit.kit.retiring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that will go. It works as before; its answers say since when it is deprecated (RFC 9745) and from when on
 * it may be gone (RFC 8594), and its OpenAPI document says so too. Days are those of Asia/Bangkok.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

    /** The day it was deprecated, {@code 2026-10-01}. */
    String since();

    /** The first day on which it may be gone, at least {@link RetiringOperation#NOTICE} after {@link #since}. */
    String sunset();

    /** Address of a page that says what to use instead; relative to the origin or whole. */
    String see();
}
