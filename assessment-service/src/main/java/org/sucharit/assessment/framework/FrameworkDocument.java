package org.sucharit.assessment.framework;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A framework as people write it: a YAML document that is read strictly. It gives a framework, or every mistake in it
 * at once, each with its place. No input makes reading throw, hang or use more memory than a few times its size.
 */
public final class FrameworkDocument {

    private FrameworkDocument() {}

    /** What a document turned out to be. */
    public sealed interface Reading {}

    /**
     * A document without mistake.
     *
     * @param content the framework, not yet published: revision and version are 0, the state is null
     */
    public record Valid(Framework content) implements Reading {

        /** The framework as it is published under a revision and a version. */
        public Framework published(int revision, long version) {
            return new Framework(
                    content.fiscalYear(),
                    revision,
                    version,
                    Framework.State.PUBLISHED,
                    content.name(),
                    content.target(),
                    content.rounding(),
                    content.scales(),
                    content.instruments(),
                    content.indicators(),
                    content.bands(),
                    content.thresholds(),
                    content.crosswalks());
        }
    }

    /**
     * A document with mistakes.
     *
     * @param mistakes at least one, in document order; of more than {@value Mistakes#MOST} the rest is left out
     */
    public record Invalid(List<FrameworkMistake> mistakes) implements Reading {}

    /** Reads a document from its bytes, which must be UTF-8, with or without a byte order mark. */
    public static Reading read(byte[] document) {
        if (document.length > 4 * YamlText.MOST_CHARACTERS) {
            return read("x".repeat(YamlText.MOST_CHARACTERS + 1));
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Invalid(List.of(new FrameworkMistake(
                    1, 1, "", FrameworkMistake.Code.SYNTAX, "The file is not UTF-8; save it in that encoding.")));
        }
    }

    /** Reads a document from its text. */
    public static Reading read(String yaml) {
        Mistakes mistakes = new Mistakes();
        Optional<Node> root = YamlText.compose(yaml, mistakes);
        if (root.isEmpty()) {
            return new Invalid(mistakes.inOrder());
        }
        Framework draft = FrameworkReader.read(new Spot(root.get(), "", mistakes));
        if (draft != null) {
            FrameworkRules.check(draft, mistakes);
        }
        List<FrameworkMistake> found = mistakes.inOrder();
        return found.isEmpty() ? new Valid(draft) : new Invalid(found);
    }
}
