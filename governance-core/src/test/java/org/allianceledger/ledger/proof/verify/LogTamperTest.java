package org.allianceledger.ledger.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.allianceledger.ledger.proof.EntryBundle;
import org.allianceledger.ledger.proof.Flaw;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.LogFiles;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.SignedNote;
import org.allianceledger.ledger.proof.SigningKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody can do to a log of 600 entries, and the name by which it is found. */
class LogTamperTest {

    private static final int SIZE = 600;
    private static final String BUNDLE = "tile/entries/001";
    private static final String CHECKPOINT = LogFiles.CHECKPOINT;
    private static final Policy POLICY = Policy.parse(
            ("log " + TestLog.KEY.verifier() + "\nwitness w1 " + TestLog.WITNESS.verifier() + "\nquorum w1\n")
                    .getBytes(UTF_8));

    private final TestLog log = TestLog.of(SIZE);
    private final byte[] kept = TestLog.of(400).signed().bytes();

    private LogReport verified(TestLog tampered) {
        return new LogVerifier(tampered, POLICY).extending(kept).verify();
    }

    private void assertFinds(TestLog tampered, Flaw flaw, String path, long first, long last) {
        assertThat(verified(tampered).findings())
                .extracting(Finding::flaw, Finding::path, Finding::first, Finding::last)
                .containsExactly(tuple(flaw, path, first, last));
    }

    private void assertFinds(TestLog tampered, Flaw flaw, String path) {
        assertFinds(tampered, flaw, path, Finding.WHOLE, Finding.WHOLE);
    }

    /** Where an entry starts in its bundle, with the two bytes of its length. */
    private static int start(int entry) {
        int first = entry / 256 * 256;
        return EntryBundle.of(TestLog.entries(SIZE).subList(first, entry)).length;
    }

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(verified(log).findings()).isEmpty();
    }

    @Nested
    class Entries {

        @Test
        void flippedBit() {
            log.flip(BUNDLE, start(300) + 5);
            assertFinds(log, Flaw.ENTRY_ALTERED, BUNDLE, 300, 300);
        }

        @Test
        void flippedBitsInTwoBundles() {
            log.flip("tile/entries/000", start(3) + 5);
            log.flip("tile/entries/000", start(4) + 5);
            log.flip("tile/entries/002.p/88", start(599) + 5);
            assertThat(verified(log).findings())
                    .extracting(Finding::flaw, Finding::path, Finding::first, Finding::last)
                    .containsExactly(
                            tuple(Flaw.ENTRY_ALTERED, "tile/entries/000", 3L, 4L),
                            tuple(Flaw.ENTRY_ALTERED, "tile/entries/002.p/88", 599L, 599L));
        }

        @Test
        void flippedLength() {
            log.flip(BUNDLE, start(300) + 1);
            assertThat(verified(log).findings()).first().satisfies(finding -> {
                assertThat(finding.flaw()).isEqualTo(Flaw.BUNDLE_CUT);
                assertThat(finding.path()).isEqualTo(BUNDLE);
            });
            assertThat(verified(log).findings())
                    .anySatisfy(finding -> {
                        assertThat(finding.flaw()).isEqualTo(Flaw.ENTRY_ALTERED);
                        assertThat(finding.first()).isEqualTo(300);
                    })
                    .allSatisfy(finding -> assertThat(finding.path()).isEqualTo(BUNDLE));
        }

        @Test
        void truncatedBundle() {
            byte[] bytes = log.files.get(BUNDLE);
            log.files.put(BUNDLE, Arrays.copyOf(bytes, start(500) + 4));
            assertFinds(log, Flaw.BUNDLE_CUT, BUNDLE, 500, 500);
        }

        @Test
        void bundleThatGoesOn() {
            byte[] bytes = log.files.get(BUNDLE);
            log.files.put(BUNDLE, Arrays.copyOf(bytes, bytes.length + 2));
            assertFinds(log, Flaw.BUNDLE_CUT, BUNDLE);
        }

        @Test
        void missingBundle() {
            log.files.remove(BUNDLE);
            assertFinds(log, Flaw.MISSING, BUNDLE);
            assertThat(verified(log).entries()).isEqualTo(SIZE - 256);
        }

        @Test
        void insertedEntry() {
            var other = log.rewritten(entries -> entries.add(550, new byte[] {1}));
            log.take(other, "tile/entries/002.p/89");
            log.files.put("tile/entries/002.p/88", log.files.get("tile/entries/002.p/89"));
            assertThat(verified(log).findings())
                    .extracting(Finding::flaw, Finding::first)
                    .containsExactly(tuple(Flaw.BUNDLE_CUT, Finding.WHOLE), tuple(Flaw.ENTRY_ALTERED, 550L));
        }

        @Test
        void swappedEntries() {
            log.take(log.rewritten(entries -> Collections.swap(entries, 260, 270)), BUNDLE);
            assertThat(verified(log).findings()).extracting(Finding::first).containsExactly(260L, 270L);
        }

        @Test
        void alteredTogetherWithTheirTile() {
            var other = log.rewritten(entries -> entries.set(300, new byte[] {1}));
            log.take(other, BUNDLE, "tile/0/001");
            assertFinds(log, Flaw.ENTRY_ALTERED, BUNDLE, 256, 256);
            assertThat(verified(log).findings().getFirst().sentence()).contains("tile/1/000.p/2");
        }

        @Test
        void alteredTogetherWithEveryTile() {
            var other = log.rewritten(entries -> entries.set(300, new byte[] {1}));
            byte[] signed = log.files.get(CHECKPOINT);
            other.files.put(CHECKPOINT, signed);
            assertThat(verified(other).findings()).extracting(Finding::flaw).contains(Flaw.ROOT_DIFFERS);
        }
    }

    @Nested
    class Tiles {

        @Test
        void flippedBitInAFullTile() {
            log.flip("tile/0/001", 32 * 44);
            assertFinds(log, Flaw.TILE_ALTERED, "tile/0/001", 44, 44);
        }

        @Test
        void flippedBitInAPartialTile() {
            log.flip("tile/0/002.p/88", 32 * 87 + 31);
            assertFinds(log, Flaw.TILE_ALTERED, "tile/0/002.p/88", 87, 87);
        }

        @Test
        void flippedBitAboveTheEntries() {
            log.flip("tile/1/000.p/2", 32);
            assertFinds(log, Flaw.TILE_ALTERED, "tile/1/000.p/2", 1, 1);
        }

        @Test
        void flippedBitsInATileAndInAnEntryElsewhere() {
            log.flip("tile/0/001", 32 * 44);
            log.flip("tile/entries/000", start(7) + 4);
            assertThat(verified(log).findings())
                    .extracting(Finding::flaw, Finding::path, Finding::first)
                    .containsExactly(
                            tuple(Flaw.ENTRY_ALTERED, "tile/entries/000", 7L),
                            tuple(Flaw.TILE_ALTERED, "tile/0/001", 44L));
        }

        @Test
        void missingAndShortTiles() {
            log.files.remove("tile/0/001");
            log.files.put("tile/1/000.p/2", new byte[63]);
            assertThat(verified(log).findings())
                    .extracting(Finding::flaw, Finding::path)
                    .containsExactlyInAnyOrder(
                            tuple(Flaw.MISSING, "tile/0/001"), tuple(Flaw.TILE_ALTERED, "tile/1/000.p/2"));
            assertThat(verified(log).rootFromTiles()).isNull();
        }
    }

    @Test
    void namesTheFileOfAnyFlippedByte() {
        var small = TestLog.of(259);
        for (Map.Entry<String, byte[]> file : small.files.entrySet()) {
            for (int position = 0; position < file.getValue().length; position += 53) {
                small.flip(file.getKey(), position);
                LogReport report = new LogVerifier(small, POLICY).verify();
                assertThat(report.findings())
                        .as("%s, byte %d", file.getKey(), position)
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.path()).isEqualTo(file.getKey()));
                small.flip(file.getKey(), position);
            }
        }
        assertThat(new LogVerifier(small, POLICY).verify().holds()).isTrue();
    }

    @Nested
    class Checkpoints {

        @Test
        void missing() {
            log.files.remove(CHECKPOINT);
            assertFinds(log, Flaw.MISSING, CHECKPOINT);
        }

        @Test
        void editedSize() {
            log.edit(CHECKPOINT, "\n600\n", "\n599\n");
            assertFinds(log, Flaw.BAD_SIGNATURE, CHECKPOINT);
        }

        @Test
        void editedOrigin() {
            log.edit(CHECKPOINT, "ledger.example/alliances\n", "ledger.example/alliance\n");
            assertFinds(log, Flaw.BAD_SIGNATURE, CHECKPOINT);
        }

        @Test
        void lineEndsOfAnotherSystem() {
            log.edit(CHECKPOINT, "\n", "\r\n");
            assertFinds(log, Flaw.MALFORMED, CHECKPOINT);
        }

        @Test
        void editedSignature() {
            String payload = log.signed().signatures().getFirst().payload();
            log.edit(CHECKPOINT, payload, payload.substring(0, 20) + "AAAA" + payload.substring(24));
            assertFinds(log, Flaw.BAD_SIGNATURE, CHECKPOINT);
        }

        @Test
        void otherKeyOfTheSameName() {
            SigningKey other = SigningKey.generate(TestLog.ORIGIN.value(), KeyType.ED25519);
            String text = log.checkpoint().text();
            log.files.put(CHECKPOINT, new SignedNote(text, List.of(other.sign(text))).bytes());
            assertFinds(log, Flaw.UNSIGNED, CHECKPOINT);
        }

        @Test
        void otherLogOfTheSameKey() {
            String text = log.checkpoint().text().replace("alliances", "others");
            log.files.put(CHECKPOINT, new SignedNote(text, List.of(TestLog.KEY.sign(text))).bytes());
            assertFinds(log, Flaw.WRONG_ORIGIN, CHECKPOINT);
        }

        @Test
        void strippedCosignature() {
            String text = log.checkpoint().text();
            log.files.put(CHECKPOINT, new SignedNote(text, List.of(TestLog.KEY.sign(text))).bytes());
            assertFinds(log, Flaw.QUORUM_NOT_MET, CHECKPOINT);
        }

        @Test
        void cosignatureOfAnotherTree() {
            String text = log.checkpoint().text();
            String other = TestLog.of(599).checkpoint().text();
            log.files.put(
                    CHECKPOINT,
                    new SignedNote(text, List.of(TestLog.KEY.sign(text), TestLog.WITNESS.cosign(other, TestLog.TIME)))
                            .bytes());
            assertFinds(log, Flaw.BAD_SIGNATURE, CHECKPOINT);
        }
    }

    /** Somebody who has the key of the log, but not the checkpoint that the auditor kept. */
    @Nested
    class Insider {

        @Test
        void editsAnEntry() {
            assertRewritten(log.rewritten(entries -> entries.set(100, new byte[] {1})));
        }

        @Test
        void swapsEntries() {
            assertRewritten(log.rewritten(entries -> Collections.swap(entries, 10, 11)));
        }

        @Test
        void removesAnEntry() {
            assertRewritten(log.rewritten(entries -> entries.remove(399)));
        }

        @Test
        void insertsABackDatedEntry() {
            assertRewritten(log.rewritten(entries -> entries.addFirst(new byte[] {1})));
            assertRewritten(log.rewritten(entries -> entries.add(399, new byte[] {1})));
        }

        private void assertRewritten(TestLog rewritten) {
            assertFinds(rewritten, Flaw.HISTORY_REWRITTEN, CHECKPOINT);
        }

        @Test
        void rollsBack() {
            assertFinds(TestLog.of(399), Flaw.ROLLED_BACK, CHECKPOINT);
            assertFinds(TestLog.of(0), Flaw.ROLLED_BACK, CHECKPOINT);
        }

        @Test
        void showsAnotherTreeOfTheSameSize() {
            assertFinds(
                    TestLog.of(400).rewritten(entries -> entries.set(399, new byte[] {1})),
                    Flaw.SPLIT_VIEW,
                    CHECKPOINT);
        }

        @Test
        void isNotSeenWhereNobodyKeptACheckpoint() {
            assertThat(verified(log.rewritten(entries -> entries.set(400, new byte[] {1})))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void refusesAKeptCheckpointThatIsNone() {
        var report = new LogVerifier(log, POLICY).extending(new byte[] {1}).verify();
        assertThat(report.findings())
                .extracting(Finding::flaw, Finding::path)
                .containsExactly(tuple(Flaw.MALFORMED, "kept checkpoint 1"));
    }
}
