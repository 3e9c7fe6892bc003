package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Values that nobody should send, and somebody will. */
final class Hostile {

    private static final int LONG = 10_000;
    private static final int VERY_LONG = 1_000_000;

    /** Deeper than anything meant; a parser that recurses without a bound dies of it. */
    private static final int DEEP = 50_000;

    /** What JSON has in a place, roughly. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        OBJECT,
        ARRAY,
        NULL,
        NO_JSON
    }

    /**
     * A JSON value as it is written.
     *
     * @param says its name in a message
     */
    record Value(String says, Kind kind, String raw) {

        /** Whether a field of this schema can on no account have it. */
        boolean impossibleFor(JsonNode schema) {
            if (kind == Kind.NO_JSON) {
                return true;
            }
            boolean word = kind == Kind.TEXT && !blank();
            boolean composed = kind == Kind.OBJECT || kind == Kind.ARRAY;
            return switch (Schemas.type(schema)) {
                case "object" -> kind != Kind.NULL && kind != Kind.OBJECT;
                case "array" -> kind != Kind.NULL && kind != Kind.ARRAY;
                case "integer" -> composed || word || kind == Kind.BOOLEAN || kind == Kind.DECIMAL;
                case "boolean" -> composed || word;
                case "string" ->
                    composed || (word && (schema.has("enum") || isDecimal(schema)) && !says.equals("Thai digits"));
                default -> false;
            };
        }

        private boolean blank() {
            return raw.equals("\"\"") || raw.equals("\"   \"");
        }

        private static boolean isDecimal(JsonNode schema) {
            return schema.path("format").asText().equals("decimal");
        }
    }

    /** What a JSON body may have in any place. */
    static final List<Value> VALUES = List.of(
            new Value("null", Kind.NULL, "null"),
            new Value("an integer", Kind.INTEGER, "7"),
            new Value("a negative number", Kind.INTEGER, "-1"),
            new Value("2^31", Kind.INTEGER, "2147483648"),
            new Value("2^64", Kind.INTEGER, "18446744073709551616"),
            new Value("2,000 digits", Kind.INTEGER, "9".repeat(2_000)),
            new Value("a fraction", Kind.DECIMAL, "1.5"),
            new Value("1e400", Kind.DECIMAL, "1e400"),
            new Value("1e999999999", Kind.DECIMAL, "1e999999999"),
            new Value("1e-999999999", Kind.DECIMAL, "1e-999999999"),
            new Value("NaN", Kind.NO_JSON, "NaN"),
            new Value("Infinity", Kind.NO_JSON, "-Infinity"),
            new Value("true", Kind.BOOLEAN, "true"),
            new Value("an object", Kind.OBJECT, "{\"a\":1}"),
            new Value("an empty object", Kind.OBJECT, "{}"),
            new Value("an array", Kind.ARRAY, "[\"a\",1]"),
            new Value("an empty array", Kind.ARRAY, "[]"),
            new Value("an array of null", Kind.ARRAY, "[null]"),
            new Value("a deep array", Kind.ARRAY, "[".repeat(DEEP) + "]".repeat(DEEP)),
            new Value("empty text", Kind.TEXT, "\"\""),
            new Value("blank text", Kind.TEXT, "\"   \""),
            text("NaN as text", "NaN"),
            text("a huge number as text", "1e999999999"),
            text("text", "no-such-thing"),
            text("long text", "x".repeat(LONG)),
            text("very long text", "x".repeat(VERY_LONG)),
            text("Thai digits", "๙๓.๖๐"),
            text("emoji", "👩‍👩‍👧‍👦🇹🇭"),
            text("right-to-left", "\u202e\u2066abc"),
            text("a quote and a semicolon", "'; drop table agency; --"),
            text("a percent sign", "%s%n${x}#{7*7}"),
            text("markup", "<script>alert(1)</script>&amp;"),
            text("a formula", "=1+1"),
            new Value("a NUL", Kind.TEXT, "\"a\\u0000b\""),
            new Value("control characters", Kind.TEXT, "\"a\\u0007\\r\\n\\tb\\u009f\""),
            new Value("a raw control character", Kind.NO_JSON, "\"a\u0001b\""),
            new Value("a lone high surrogate", Kind.TEXT, "\"a\\ud83db\""),
            new Value("a lone low surrogate", Kind.TEXT, "\"a\\ude00b\""),
            new Value("a noncharacter", Kind.TEXT, "\"a\\uffffb\\ufdd0\""));

    /** Bodies that are nothing that could be meant, whatever is expected. */
    static final List<Value> BODIES = List.of(
            new Value("nothing", Kind.NO_JSON, ""),
            new Value("null", Kind.NULL, "null"),
            new Value("an array", Kind.ARRAY, "[]"),
            new Value("text", Kind.TEXT, "\"text\""),
            new Value("a number", Kind.INTEGER, "1e999999999"),
            new Value("a broken object", Kind.NO_JSON, "{\"a\":"),
            new Value("trailing text", Kind.NO_JSON, "{} {}"),
            new Value("a comment", Kind.NO_JSON, "{/* */}"),
            new Value("single quotes", Kind.NO_JSON, "{'a':1}"),
            new Value("a deep object", Kind.NO_JSON, "{\"a\":".repeat(DEEP)),
            new Value("a deep array", Kind.ARRAY, "[".repeat(DEEP) + "]".repeat(DEEP)),
            new Value("a long name", Kind.NO_JSON, "{\"" + "a".repeat(VERY_LONG) + "\":1}"),
            new Value("a million blanks", Kind.NO_JSON, " ".repeat(VERY_LONG)));

    /** Texts for an address, percent-encoded. */
    static final List<Value> ADDRESSES = List.of(
            address("empty", ""),
            address("blank", "%20"),
            address("text", "no-such-thing"),
            address("negative", "-1"),
            address("2^31", "2147483648"),
            address("2^63", "9223372036854775808"),
            address("a fraction", "1.5"),
            address("NaN", "NaN"),
            address("1e400", "1e400"),
            address("Thai digits", "%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%98"),
            address("emoji", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"),
            address("a slash", "a%2Fb"),
            address("a parent", "..%2F..%2Fetc%2Fpasswd"),
            address("a backslash", "..%5C..%5C"),
            address("a NUL", "a%00b"),
            address("line breaks", "a%0D%0Ab"),
            address("a broken encoding", "%FF%FE"),
            address("an overlong encoding", "%C0%AF"),
            address("a lone surrogate", "%ED%A0%BD"),
            address("a quote", "'%3B--"),
            address("a wildcard", "%25_*"),
            address("matrix parameters", "a;b=c"),
            address("long", "x".repeat(1_500)),
            address("too long", "x".repeat(LONG)));

    private static final Set<String> UNREADABLE =
            Set.of("empty", "blank", "text", "a fraction", "NaN", "1e400", "emoji", "2^63");

    private Hostile() {}

    /** Whether a parameter of this schema can on no account have this value. */
    static boolean impossible(JsonNode schema, Value value) {
        return switch (Schemas.type(schema)) {
            case "integer", "number" -> UNREADABLE.contains(value.says());
            case "boolean" -> UNREADABLE.contains(value.says());
            default -> schema.has("enum") && value.says().equals("text");
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Value text(String says, String text) {
        return new Value(says, Kind.TEXT, '"' + text + '"');
    }

    private static Value address(String says, String encoded) {
        return new Value(says, Kind.TEXT, encoded);
    }
}
