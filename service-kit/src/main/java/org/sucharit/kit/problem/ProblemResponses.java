package org.sucharit.kit.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in every service's OpenAPI document, once, what each operation answers when it cannot do what it is asked. */
public class ProblemResponses implements OASFilter {

    private static final String NAME = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        openApi.getComponents()
                .addSchema("Violation", violation())
                .addSchema(NAME, problem())
                .addResponse(
                        NAME,
                        OASFactory.createAPIResponse()
                                .description("Any error: what is wrong, where, and what to do (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(NAME)))));
    }

    private static Schema problem() {
        return object("type", "title", "status", "detail", "instance", "code", "violations")
                .addProperty("type", text("Address of the problem type, relative to the origin"))
                .addProperty("title", text("The type in words"))
                .addProperty("status", integer("HTTP status"))
                .addProperty("detail", text("What happened here and what to do"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("code", text("The type's stable code"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Every offending place")
                                .maxItems(Problem.MAX_VIOLATIONS)
                                .items(OASFactory.createSchema().ref("Violation")))
                .addProperty("more", text("Where all violations can be read; only where they are kept"))
                .addProperty("traceId", text("To be named to the operator; only with an unexpected error"));
    }

    private static Schema violation() {
        return object("code", "message")
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter or header"))
                .addProperty("line", integer("Line of a text file, from 1"))
                .addProperty("column", text("Name or number of its column"))
                .addProperty("code", text("Machine-readable reason"))
                .addProperty("message", text("What is wrong and what to do"));
    }

    private static Schema object(String... required) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema integer(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }
}
