package org.sucharit.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;

/** The launcher behind {@code ./ita}. */
public final class Main {

    /** Held, or its setting would be lost with it. */
    private static final Logger ROOT_LOGGER = Logger.getLogger("");

    private Main() {}

    /**
     * Runs one command; exit code 0 when all is well, 1 with a sentence on standard error otherwise. For {@code verify} 1
     * says that the receipt does not hold, and 2 that nothing is known of it.
     */
    public static void main(String[] words) {
        // Thai, whatever the terminal's language is set to.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Home home = Home.find();
        boolean verifying = words.length > 0 && words[0].equals(Commands.VERIFY);
        int trouble = verifying ? 2 : 1;
        try {
            if (!verifying) {
                logToFile(home);
            }
            Arguments arguments = Arguments.parse(words);
            if (!new Commands(home, out).run(arguments)) {
                System.exit(1);
            }
        } catch (LaunchException e) {
            err.println(e.getMessage());
            System.exit(trouble);
        } catch (RuntimeException e) {
            ROOT_LOGGER.log(Level.SEVERE, "Unexpected", e);
            err.println("Unexpected: " + e + "."
                    + (verifying ? "" : " The launcher's log is " + home.show(home.log("launcher")) + "."));
            System.exit(trouble);
        }
        System.exit(0);
    }

    /** The broker and the gateway have much to say that is not for the screen. */
    private static void logToFile(Home home) {
        try {
            Files.createDirectories(home.logs());
            LogManager.getLogManager().reset();
            FileHandler handler = new FileHandler(home.log("launcher").toString(), false);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            ROOT_LOGGER.addHandler(handler);
            ROOT_LOGGER.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new LaunchException("Cannot write to " + home.logs() + ": " + e.getMessage() + ".", e);
        }
    }
}
