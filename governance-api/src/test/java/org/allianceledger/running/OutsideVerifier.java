package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has the log that a running application publishes checked from outside, now and then, while the application goes on. */
final class OutsideVerifier {

    private final Path published;
    private final List<Path> kept = new ArrayList<>();

    OutsideVerifier(Store store) {
        this.published = store.data().resolve("log");
    }

    /** Waits until the log has been published as far as the place, and has it checked against all that was kept. */
    void accepts(Client client, long place) throws Exception {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (size() <= place) {
            assertThat(System.nanoTime()).as("published in time").isLessThan(deadline);
            Thread.sleep(50);
        }
        if (!OutsideProgram.isThere()) {
            return;
        }
        // The application goes on publishing; what is checked must stand still.
        Path copy = Files.createTempDirectory(published.getParent(), "published-");
        OutsideProgram.run(List.of("cp", "-r", published + "/.", copy.toString()), Map.of());
        OutsideProgram.acceptsLog(client.get("/log/vkey").body().strip(), copy, kept);
        kept.add(copy.resolve("checkpoint"));
    }

    // A log that has just begun is not published yet.
    private long size() throws IOException {
        Path checkpoint = published.resolve("checkpoint");
        return Files.exists(checkpoint)
                ? Long.parseLong(
                        Files.readString(checkpoint).lines().skip(1).findFirst().orElseThrow())
                : 0;
    }
}
