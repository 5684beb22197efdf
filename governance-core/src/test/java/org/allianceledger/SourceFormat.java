package org.allianceledger;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The format every source file must have. Run by the tests' JDK and not by a Maven plugin, because a formatter can only
 * read the language of the JDK it runs on, and Maven may run on an older one.
 */
final class SourceFormat {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormat() {}

    /** Rewrites the sources under the project root given as the only argument. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : sources(Path.of(args[0]))) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
                System.out.println("Formatted " + file.getFileName());
            }
        }
    }

    static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    static String formatted(String source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(source);
    }
}
