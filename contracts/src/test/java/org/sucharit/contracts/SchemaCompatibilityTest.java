package org.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.contracts.testsupport.SnapshotJson.parse;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sucharit.contracts.testsupport.SchemaCompatibility;

/** The checker of released schemas finds every change that breaks a reader, and only those. */
class SchemaCompatibilityTest {

    private static final String OLDER = "a reader one release older refuses what is written now";
    private static final String NEWER = "a reader one release newer refuses what was written before";

    private static final String RELEASED = """
            {'$id': 'urn:a', 'type': 'object', 'required': ['code', 'state'], 'properties': {
              'code': {'type': 'string', 'pattern': '^a$', 'maxLength': 5},
              'state': {'enum': ['on', 'off']},
              'note': {'type': ['string', 'null']},
              'size': {'type': 'integer', 'minimum': 1, 'maximum': 9},
              'counts': {'type': 'object', 'additionalProperties': {'type': 'integer', 'minimum': 0},
                'propertyNames': {'maxLength': 5}},
              'closed': {'type': 'object', 'properties': {}, 'additionalProperties': false},
              'steps': {'type': 'array', 'items': {'$ref': '#/$defs/step'}}},
             '$defs': {'step': {'type': 'object', 'required': ['text'], 'properties': {
                'text': {'type': 'string'},
                'steps': {'type': 'array', 'items': {'$ref': '#/$defs/step'}}}}}}
            """;

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("'size':", "'size':"),
                Arguments.of("'size':", "'further': {'type': 'object', 'required': ['x']}, 'size':"),
                Arguments.of("'text': {'type': 'string'},", "'text': {'type': 'string'}, 'more': {},"),
                Arguments.of("['code', 'state']", "['state', 'code']"),
                Arguments.of("['on', 'off']", "['off', 'on']"),
                Arguments.of("'maximum': 9", "'maximum': 9.0"),
                Arguments.of("{'enum':", "{'description': 'On or off.', 'enum':"),
                Arguments.of("#/$defs/step'}}},\n '$defs'", "#/$defs/step', 'title': 'Step'}}},\n '$defs'"),
                Arguments.of("'note': {'type': ['string', 'null']}", "'note': {'$ref': '#/$defs/note'}"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void a_further_field_or_another_wording_breaks_nobody(String released, String present) {
        String changed =
                change(released, present).replace("'$defs': {", "'$defs': {'note': {'type': ['null', 'string']}, ");

        assertThat(SchemaCompatibility.breaks(parse(RELEASED), parse(changed))).isEmpty();
    }

    static Stream<Arguments> breaking() {
        return Stream.of(
                Arguments.of("'note':", "'remark':", "/note is removed: older readers lose it"),
                Arguments.of("['code', 'state']", "['code', 'state', 'note']", "/note is newly required: " + NEWER),
                Arguments.of("['code', 'state']", "['code']", "/state is no longer required: " + OLDER),
                Arguments.of("'required': ['text']", "'required': []", "/text is no longer required: " + OLDER),
                Arguments.of("['string', 'null']", "['string']", "/note: type null is removed: " + NEWER),
                Arguments.of(
                        "['string', 'null']",
                        "['string', 'null', 'integer']",
                        "/note: type integer is added: " + OLDER),
                Arguments.of(
                        "'integer', 'minimum': 1", "'number', 'minimum': 1", "/size: type number is added: " + OLDER),
                Arguments.of("['on', 'off']", "['on', 'off', 'broken']", "/state: enum broken is added: " + OLDER),
                Arguments.of("['on', 'off']", "['on']", "/state: enum off is removed: " + NEWER),
                Arguments.of("{'enum': ['on', 'off']}", "{'type': 'string'}", "/state: enum is removed: " + OLDER),
                Arguments.of(
                        "{'enum': ['on', 'off']}",
                        "{'enum': ['on', 'off'], 'type': 'string'}",
                        "/state: type is added: " + NEWER),
                Arguments.of("'^a$'", "'^b$'", "/code: pattern is changed"),
                Arguments.of("'pattern': '^a$', ", "", "/code: pattern is removed: " + OLDER),
                Arguments.of("'maximum': 9", "'maximum': 9, 'multipleOf': 2", "/size: multipleOf is added: " + NEWER),
                Arguments.of("'maximum': 9", "'maximum': 10", "/size: maximum is raised: " + OLDER),
                Arguments.of("'maximum': 9", "'maximum': 8", "/size: maximum is lowered: " + NEWER),
                Arguments.of("'minimum': 1", "'minimum': 0", "/size: minimum is lowered: " + OLDER),
                Arguments.of("'minimum': 1", "'minimum': 2", "/size: minimum is raised: " + NEWER),
                Arguments.of(
                        "'minimum': 0}", "'minimum': 1}", "/counts/additionalProperties: minimum is raised: " + NEWER),
                Arguments.of(
                        "{'maxLength': 5}", "{'maxLength': 6}", "/counts/propertyNames: maxLength is raised: " + OLDER),
                Arguments.of(
                        "'properties': {}, 'add",
                        "'properties': {'x': {}}, 'add",
                        "/closed/x is added where no further field was allowed: " + OLDER),
                Arguments.of(
                        "'properties': {}, 'additionalProperties': false",
                        "'properties': {}",
                        "/closed: additionalProperties is removed: " + OLDER),
                Arguments.of(
                        "'text': {'type': 'string'}",
                        "'text': {'type': 'integer'}",
                        "/steps/items/text: type string is removed: " + NEWER),
                Arguments.of("'urn:a'", "'urn:b'", ": $id is changed"));
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void a_change_that_breaks_a_reader_is_found_with_its_place(String released, String present, String expected) {
        assertThat(SchemaCompatibility.breaks(parse(RELEASED), parse(change(released, present))))
                .anySatisfy(found -> assertThat(found).contains(expected));
    }

    private static String change(String released, String present) {
        assertThat(RELEASED).contains(released);
        return RELEASED.replace(released, present);
    }
}
