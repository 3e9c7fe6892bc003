package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sucharit.local.demo.Demonstration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.OnSuite;

/** Every command of the guide for frontends, as a reader of it would enter them. */
@OnSuite
class FrontendGuideIT {

    private static final Path HOME = Path.of(System.getProperty("sucharit.home", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final int PATIENCE_SECONDS = 60;

    /** Makes Node read addresses as a page of the gateway does. */
    private static final String PAGE = """
            const base = process.env.BASE_URL;
            const token = process.env.OFFICER_TOKEN;
            const at = (input) => (typeof input === "string" && input.startsWith("/") ? base + input : input);
            const { fetch: fetchAnywhere, Request: AnyRequest } = globalThis;
            globalThis.fetch = (input, init) => fetchAnywhere(at(input), init);
            globalThis.Request = class extends AnyRequest {
              constructor(input, init) {
                super(at(input), init);
              }
            };
            """;

    private final Suite suite;

    @TempDir
    private Path directory;

    FrontendGuideIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void load() {
        try (Api api = suite.api()) {
            Demonstration demonstration = new Demonstration(api, Progress.silent());
            demonstration.load();
            var _ = demonstration.await();
        }
    }

    @Test
    void the_commands_print_what_the_guide_says() throws IOException, InterruptedException {
        StringBuilder environment = new StringBuilder("export BASE_URL='" + suite.baseUrl() + "'\n");
        for (User user : User.values()) {
            environment.append("export %s='%s'%n".formatted(user.variable(), suite.token(user)));
        }
        Files.createDirectories(directory.resolve(".ita"));
        Files.writeString(directory.resolve(".ita").resolve("env"), environment);

        // One shell: what one block sets, the following ones use.
        Example example = Example.of(String.join("", blocks("sh")), "#> ");
        Path script = Files.writeString(directory.resolve("guide.sh"), "set -eu\n" + example.code());

        assertThat(run("bash", script.toString())).isEqualTo(example.printed());
    }

    @Test
    void the_scripts_print_what_the_guide_says() throws IOException, InterruptedException {
        assumeTrue(hasNode(), "Node runs them");
        String client = HOME.resolve("api/client/dist/sucharit.js").toUri().toString();
        for (String block : blocks("js")) {
            Example example = Example.of(block, "//> ");
            String code = PAGE + example.code().replace("/client/sucharit.js", client);
            Path module = Files.writeString(directory.resolve("page.mjs"), code);

            assertThat(run("node", module.toString())).as(block).isEqualTo(example.printed());
        }
    }

    /**
     * A block of the guide.
     *
     * @param printed what it says that the code prints
     */
    private record Example(String code, List<String> printed) {

        static Example of(String block, String mark) {
            return new Example(
                    block,
                    block.lines()
                            .filter(line -> line.startsWith(mark))
                            .map(line -> line.substring(mark.length()))
                            .toList());
        }
    }

    /** The blocks of one language. */
    private static List<String> blocks(String language) throws IOException {
        String guide = Files.readString(HOME.resolve("docs").resolve("frontend.md"));
        List<String> blocks = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).as("blocks of " + language).isNotEmpty();
        return blocks;
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "node")));
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("BASE_URL", suite.baseUrl());
        builder.environment().put("OFFICER_TOKEN", suite.token(User.OFFICER));
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(ended).as("it ends; so far it said " + lines).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
