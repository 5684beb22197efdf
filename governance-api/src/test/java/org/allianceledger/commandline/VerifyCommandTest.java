package org.allianceledger.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.TreeHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code verify} answers, and with which exit code. */
class VerifyCommandTest {

    private static final SigningKey KEY = SigningKey.generate("ledger.example/alliances", KeyType.ED25519);
    private static final SigningKey OTHER = SigningKey.generate("ledger.example/alliances", KeyType.ED25519);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void publishALogOfOneUnknownEvent() throws IOException {
        byte[] entry = new Entry(
                        "e-1",
                        "Hall",
                        "hall-1",
                        0,
                        "2026-01-01T00:00:00.000Z",
                        "HallBooked",
                        "1",
                        "{}".getBytes(UTF_8),
                        "{}".getBytes(UTF_8))
                .bytes();
        TreeHash leaf = TreeHash.leaf(entry);
        Files.createDirectories(folder.resolve("tile/entries/000.p"));
        Files.createDirectories(folder.resolve("tile/0/000.p"));
        Files.write(folder.resolve("tile/entries/000.p/1"), EntryBundle.of(List.of(entry)));
        Files.write(folder.resolve("tile/0/000.p/1"), leaf.bytes());
        String text = new Checkpoint("ledger.example/alliances", 1, leaf, List.of()).text();
        Files.write(folder.resolve("checkpoint"), new SignedNote(text, List.of(KEY.sign(text))).bytes());
    }

    @Test
    void answers0WhenTheProofsHold() {
        assertThat(run(folder.toString(), "--proof-only", "--key", key(KEY))).isZero();
        assertThat(out.toString()).contains("ledger.example/alliances");
    }

    @Test
    void answers1AndNamesWhatCannotBeDoneAgain() {
        assertThat(run(folder.toString(), "--key", key(KEY))).isEqualTo(1);
        assertThat(out.toString()).contains("HallBooked");
    }

    @Test
    void answers1ToALogThatAnotherKeySigned() {
        assertThat(run(folder.toString(), "--proof-only", "--key", key(OTHER))).isEqualTo(1);
        assertThat(out.toString()).contains("UNSIGNED");
    }

    @Test
    void answers1WhenASavedCheckpointWasLonger() throws IOException {
        String text = new Checkpoint("ledger.example/alliances", 2, TreeHash.EMPTY_ROOT, List.of()).text();
        Path old = Files.write(folder.resolve("old"), new SignedNote(text, List.of(KEY.sign(text))).bytes());
        assertThat(run(folder.toString(), "--proof-only", "--key", key(KEY), "--old", old.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("ROLLED_BACK");
    }

    @Test
    void answersMachinesInJson() {
        assertThat(run(folder.toString(), "--json", "--key", key(KEY))).isEqualTo(1);
        var answer = LedgerJson.mapper().readTree(out.toString());
        assertThat(answer.at("/head/size").asLong()).isEqualTo(1);
        assertThat(answer.at("/reperformed/discrepancies/0/english").asString()).contains("HallBooked");
    }

    @Test
    void answers2WhereThereIsNothingToRead() {
        assertThat(run(folder.resolve("nowhere").toString(), "--key", key(KEY))).isEqualTo(2);
        assertThat(run(folder.resolve("checkpoint").toString(), "--key", key(KEY)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nowhere", "checkpoint").doesNotContain("at org.");
    }

    @Test
    void answers2WithoutAKeyOrWithAMisspeltOne() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(run(folder.toString(), "--key", "nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("nonsense").doesNotContain("at org.");
    }

    private static String key(SigningKey key) {
        return key.verifier().toString();
    }

    private int run(String... arguments) {
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
