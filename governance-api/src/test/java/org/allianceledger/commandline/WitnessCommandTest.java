package org.allianceledger.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WitnessCommandTest {

    @TempDir
    private Path directory;

    @Test
    void saysWhatIsWrongInOneSentence() {
        for (String log : List.of("nonsense", "ledger.example/l+00000000+AAAA", "")) {
            String said =
                    run("--state", directory.resolve("state").toString(), "--name", "witness.example/w", "--log", log);
            assertThat(said.strip()).hasSizeBetween(20, 300).doesNotContain("\n", "Exception");
        }
        assertThat(run("--state", directory.toString(), "--name", "not a name", "--log", "nonsense"))
                .doesNotContain("Exception");
    }

    @Test
    void asksForWhatItNeeds() {
        assertThat(run("--port", "0")).contains("--state", "--log", "--name");
    }

    private static String run(String... arguments) {
        var said = new StringWriter();
        var line = new CommandLine(new WitnessCommand()).setErr(new PrintWriter(said, true));
        assertThat(line.execute(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
        return said.toString();
    }
}
