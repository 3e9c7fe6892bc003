package org.sucharit.local.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives a test the running {@link org.sucharit.local.suite.Suite} of packaged services, shared where it can be. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SuiteExtension.class)
public @interface OnSuite {

    /** Whether topics are compacted at once, instead of never. */
    boolean compacting() default false;
}
