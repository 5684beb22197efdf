package org.allianceledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

    @Test
    void everySourceFileIsFormatted() throws Exception {
        var sources = SourceFormat.sources(Path.of("..").toRealPath());
        var unformatted = new ArrayList<String>();
        for (Path file : sources) {
            String source = Files.readString(file);
            if (!SourceFormat.formatted(source).equals(source)) {
                unformatted.add(file.getFileName().toString());
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(unformatted).as("Run `mvn -Pformat` to format").isEmpty();
    }
}
