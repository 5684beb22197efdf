package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.publish.FailingSignatures.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The signature does not come, comes out wrong, or the key on the disk is damaged. */
class SignatureFaultTest {

    @TempDir
    Path folder;

    private Press press;

    @BeforeEach
    void start() {
        press = new Press(LedgerNode.on(Databases.h2(folder)), folder);
        press.append(5);
        press.publishAll();
    }

    @AfterEach
    void stop() {
        FailingSignatures.remove();
        press.node().close();
    }

    @ParameterizedTest
    @EnumSource
    void publishesNoSignatureThatFailedAndSignsTheSameTreeAfterwards(Fault fault) throws IOException {
        Path checkpoint = press.logFolder().resolve(LogFiles.CHECKPOINT);
        int number = 0;
        boolean failed;
        do {
            byte[] before = Files.readAllBytes(checkpoint);
            press.append(5);
            FailingSignatures.install(++number, fault);
            try {
                press.publisher().publish();
                failed = false;
            } catch (RuntimeException expected) {
                failed = true;
                assertThat(Files.readAllBytes(checkpoint)).isEqualTo(before);
            }
            assertThat(FailingSignatures.haveFailed()).isEqualTo(failed);
            FailingSignatures.remove();
            press.requireTrue();
            press.publishAll();
            press.requireWhole();
        } while (failed);
        // The trial that every key is put to when it is read, and the checkpoint itself.
        assertThat(number).isGreaterThan(2);
        assertThat(press.node().count("log_checkpoint")).isEqualTo(number + 1);
    }

    @Test
    void signsNothingWithAKeyFileThatIsDamagedAnywhere() throws IOException {
        Path file = press.keyFolder().resolve(KeyFolder.FIRST);
        String whole = Files.readString(file);
        byte[] before = Files.readAllBytes(press.logFolder().resolve(LogFiles.CHECKPOINT));
        press.append(5);
        for (int at = 0; at < whole.length() - 1; at++) {
            char other = whole.charAt(at) == 'A' ? 'B' : 'A';
            Files.writeString(file, whole.substring(0, at) + other + whole.substring(at + 1));
            assertThatThrownBy(() -> press.publisher().publish())
                    .as("character %s of %s", at, whole.length())
                    .isInstanceOf(WillNotSign.class);
        }
        for (int length = 0; length < whole.length() - 1; length++) {
            Files.writeString(file, whole.substring(0, length));
            assertThatThrownBy(() -> press.publisher().publish()).isInstanceOf(WillNotSign.class);
        }
        assertThat(Files.readAllBytes(press.logFolder().resolve(LogFiles.CHECKPOINT)))
                .isEqualTo(before);
        Files.writeString(file, whole);
        press.publishAll();
        press.requireWhole();
    }

    @Test
    void signsNothingWithAKeyThatDidNotSignWhatIsPublished() throws IOException {
        KeyFile own = KeyFile.parse(Files.readString(press.keyFolder().resolve(KeyFolder.FIRST)));
        SigningKey strange = SigningKey.generate(own.identity().origin(), KeyType.ED25519);
        press.append(5);
        Files.writeString(press.keyFolder().resolve(KeyFolder.FIRST), new KeyFile(own.identity(), strange).text());
        assertThatThrownBy(() -> press.publisher().publish())
                .isInstanceOfSatisfying(
                        WillNotSign.class,
                        refused -> assertThat(refused.obstacle()).isEqualTo(Obstacle.CHECKPOINT_NOT_OURS));
        Files.writeString(press.keyFolder().resolve(KeyFolder.FIRST), own.text());
        press.publishAll();
        press.requireWhole();
    }
}
