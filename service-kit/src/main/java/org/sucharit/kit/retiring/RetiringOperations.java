package org.sucharit.kit.retiring;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says in the OpenAPI document which operations are {@link Retiring}, with {@code x-sunset} as the day they may go. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RetiringOperations implements OASFilter {

    private final Map<String, RetiringOperation> retiring = new HashMap<>();

    public RetiringOperations(IndexView classes) {
        for (AnnotationInstance told : classes.getAnnotations(Retiring.class)) {
            retiring.put(
                    operationId(told.target().asMethod()),
                    new RetiringOperation(day(told, "since"), day(told, "sunset"), text(told, "see")));
        }
    }

    @Override
    public org.eclipse.microprofile.openapi.models.Operation filterOperation(
            org.eclipse.microprofile.openapi.models.Operation operation) {
        RetiringOperation told = retiring.get(operation.getOperationId());
        if (told != null) {
            operation.setDeprecated(true);
            operation.addExtension("x-sunset", told.sunset().toString());
            String words = "Deprecated since " + told.since() + "; may be gone from " + told.sunset() + " on. Instead: "
                    + told.see();
            String before = operation.getDescription();
            operation.setDescription(before == null ? words : before + "\n\n" + words);
        }
        return operation;
    }

    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        AnnotationValue id = operation == null ? null : operation.value("operationId");
        if (id == null) {
            throw new IllegalStateException(method + " is retiring but has no operationId");
        }
        return id.asString();
    }

    private static LocalDate day(AnnotationInstance told, String name) {
        return LocalDate.parse(text(told, name));
    }

    private static String text(AnnotationInstance told, String name) {
        return told.value(name).asString();
    }
}
