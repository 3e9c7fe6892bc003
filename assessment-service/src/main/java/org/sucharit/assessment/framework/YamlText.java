package org.sucharit.assessment.framework;

import java.io.StringReader;
import java.util.Optional;
import org.sucharit.assessment.framework.Mistakes.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * From text to YAML nodes, with bounds. A first pass over the events refuses what a framework never needs (aliases,
 * tags, deep nesting, several documents) before anything is built from it.
 */
final class YamlText {

    static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 16;
    private static final int MOST_EVENTS = 200_000;

    private YamlText() {}

    /** The document's root, or nothing and at least one mistake. */
    static Optional<Node> compose(String yaml, Mistakes mistakes) {
        if (yaml.length() > MOST_CHARACTERS) {
            mistakes.add(
                    "",
                    FrameworkMistake.Code.TOO_LARGE,
                    "The file has more than 1,000,000 characters; a framework is far smaller.");
            return Optional.empty();
        }
        String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
        try {
            if (!isPlain(text, mistakes)) {
                return Optional.empty();
            }
            Node root = parser().compose(new StringReader(text));
            if (root == null) {
                mistakes.add("", FrameworkMistake.Code.SYNTAX, "The file is empty; write a framework into it.");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            mistakes.add(
                    "",
                    position(e.getProblemMark()),
                    FrameworkMistake.Code.SYNTAX,
                    "This is not YAML: " + e.getProblem() + "; check indentation, quotes and colons.");
        } catch (ReaderException e) {
            mistakes.add(
                    "",
                    positionOf(text, e.getPosition()),
                    FrameworkMistake.Code.SYNTAX,
                    "A character here cannot stand in YAML; remove it.");
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
            // The parser is not ours and has let such exceptions through for broken input before.
            mistakes.add("", FrameworkMistake.Code.SYNTAX, "This is not YAML; check indentation, quotes and colons.");
        }
        return Optional.empty();
    }

    private static boolean isPlain(String text, Mistakes mistakes) {
        int depth = 0;
        int events = 0;
        int documents = 0;
        boolean plain = true;
        for (Event event : parser().parse(new StringReader(text))) {
            Position position = position(event.getStartMark());
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof DocumentStartEvent) {
                documents++;
            }
            if (depth > DEEPEST || ++events > MOST_EVENTS) {
                mistakes.add(
                        "",
                        position,
                        FrameworkMistake.Code.TOO_LARGE,
                        "The file is nested too deeply or has too many entries; a framework has neither.");
                return false;
            }
            if (documents > 1) {
                mistakes.add(
                        "",
                        position,
                        FrameworkMistake.Code.SYNTAX,
                        "A second document begins here; keep one framework to a file.");
                return false;
            }
            if (isFancy(event)) {
                mistakes.add(
                        "",
                        position,
                        FrameworkMistake.Code.NOT_PLAIN,
                        "Write the value out: anchors (&), aliases (*) and tags (!) are not read.");
                plain = false;
            }
        }
        return plain;
    }

    private static boolean isFancy(Event event) {
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        return event instanceof AliasEvent || anchored || tag != null;
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST + 1);
        options.setMaxAliasesForCollections(0);
        return new Yaml(options);
    }

    static Position position(Mark mark) {
        return mark == null ? new Position(1, 1) : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position positionOf(String text, int codePoints) {
        int line = 1;
        int column = 1;
        int[] before = text.codePoints().limit(Math.max(0, codePoints)).toArray();
        for (int codePoint : before) {
            column = codePoint == '\n' ? 1 : column + 1;
            line = codePoint == '\n' ? line + 1 : line;
        }
        return new Position(line, column);
    }
}
