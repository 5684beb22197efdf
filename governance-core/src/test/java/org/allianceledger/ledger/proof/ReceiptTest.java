package org.allianceledger.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final String FILE = Vectors.text("three-entries/event.tlog-proof");
    private static final byte[] ENTRY = Vectors.bytes("three-entries/event.bin");
    private static final VerifierKey LOG = VerifierKey.parse(Vectors.text("three-entries/log.vkey"));
    private static final VerifierKey WITNESS = VerifierKey.parse(Vectors.text("three-entries/witness.vkey"));
    private static final Policy POLICY =
            Policy.parse(("log " + LOG + "\nwitness w1 " + WITNESS + "\nquorum w1\n").getBytes(UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"three-entries", "rekorv2"})
    void provesAnEntryOfARealLog(String log) {
        byte[] file = Vectors.bytes(log + "/event.tlog-proof");
        Receipt receipt = Receipt.parse(file);
        Policy policy = Policy.trusting(
                VerifierKey.parse(Vectors.text(log + "/log.vkey").strip()));

        assertThat(receipt.verify(Vectors.bytes(log + "/event.bin"), policy).logKeys())
                .hasSize(1);
        assertThat(receipt.bytes()).isEqualTo(file);
        Vectors.assertRefused(Flaw.NOT_INCLUDED, () -> receipt.verify(new byte[1], policy));
    }

    @Test
    void countsTheWitness() {
        TrustedCheckpoint trusted = receipt(FILE).verify(ENTRY, POLICY);

        assertThat(trusted.cosignatures()).singleElement().satisfies(cosignature -> {
            assertThat(cosignature.witness()).isEqualTo(WITNESS);
            assertThat(cosignature.time().getEpochSecond()).isEqualTo(0x68e77800L);
        });
        String alone = FILE.substring(0, FILE.indexOf("\u2014 witness"));
        Vectors.assertRefused(Flaw.QUORUM_NOT_MET, () -> receipt(alone).verify(ENTRY, POLICY));
    }

    @Test
    void signsTheThreeEntriesAgain() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 0x11);
        SigningKey key = SigningKey.of("ledger.example/alliances", KeyType.ED25519, seed, LOG.raw());
        var tree = new SubtreeLists();
        EntryBundle.entries(Vectors.bytes("three-entries/tile/entries/000.p/3"))
                .forEach(entry -> tree.append(TreeHash.leaf(entry)));
        String text = new Checkpoint(new Origin(key.verifier().name()), 3, MerkleTree.root(3, tree)).text();
        var note = new SignedNote(text, List.of(key.sign(text)));

        assertThat(text).isEqualTo(Vectors.text("three-entries/body"));
        assertThat(note.signatures().getFirst().signature()).isEqualTo(Vectors.bytes("three-entries/sig"));
        Receipt receipt = Receipt.of(InclusionProof.of(1, 3, tree), note);
        assertThat(FILE).startsWith(new String(receipt.bytes(), UTF_8));
        assertThat(HexFormat.of().formatHex(Vectors.bytes("three-entries/pub.der")))
                .endsWith(HexFormat.of().formatHex(LOG.raw()));
    }

    @ParameterizedTest
    @CsvSource({"index 1, index 0", "index 1, index 2", "index 1, index 3", "index 1, index 9223372036854775807"})
    void refusesAnotherPlace(String from, String to) {
        Vectors.assertRefused(
                Flaw.NOT_INCLUDED, () -> receipt(FILE.replace(from, to)).verify(ENTRY, POLICY));
    }

    @Test
    void refusesAShortProofAndALongOne() {
        String hash = "1Lu8vPp2GhL4bOeZO7i/cqRr02eZ24RpBKTs9Oq/uwg=\n";
        Vectors.assertRefused(
                Flaw.NOT_INCLUDED, () -> receipt(FILE.replace(hash, "")).verify(ENTRY, POLICY));
        Vectors.assertRefused(
                Flaw.NOT_INCLUDED,
                () -> receipt(FILE.replace(hash, hash + hash)).verify(ENTRY, POLICY));
        Vectors.assertRefused(Flaw.MALFORMED, () -> receipt(FILE.replace(hash, hash.repeat(63))));
    }

    @Test
    void keepsWhatTheWriterAdded() {
        String file = FILE.replace("index 1", "extra QQ==\nindex 1");
        assertThat(receipt(file).extra()).isEqualTo("QQ==");
        assertThat(receipt(file).bytes()).asString(UTF_8).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "index 1, index 01",
        "index 1, index +1",
        "index 1, index -1",
        "index 1, Index 1",
        "index 1, index notanumber",
        "index 1, extra !!",
        "index 1, extra QQ==",
        "proof@v1, proof@v2",
        "Kn3A0Y58JD84, Kn3A0Y58JD8!",
        "ginA=, ginB=",
        "ginA=, ginA",
        "Kn3A, "
    })
    void refusesAnotherForm(String from, String to) {
        String changed = FILE.replace(from, to == null ? "" : to);
        assertThat(changed).isNotEqualTo(FILE);
        Vectors.assertRefused(Flaw.MALFORMED, () -> receipt(changed));
    }

    @Test
    void refusesEveryReceiptCutShort() {
        byte[] bytes = FILE.substring(0, FILE.indexOf("\u2014 witness")).getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Vectors.assertRefused(Flaw.MALFORMED, () -> Receipt.parse(cut));
        }
    }

    @Test
    void readsAndWritesASubmissionToAWitness() {
        byte[] body = Vectors.bytes("three-entries/add-checkpoint.req");
        AddCheckpoint request = AddCheckpoint.parse(body);
        Checkpoint old = Checkpoint.parse(SignedNote.parse(Vectors.bytes("three-entries/saved.checkpoint"))
                .text());
        Checkpoint head = POLICY.open(request.checkpoint()).checkpoint();

        assertThat(request.bytes()).isEqualTo(body);
        assertThat(request.oldSize()).isEqualTo(old.size()).isEqualTo(2);
        assertThat(request.proof(head.size()).extendsFrom(old.root(), head.root()))
                .isTrue();
        String text = new String(body, UTF_8);
        assertThat(AddCheckpoint.parse(("old 0\n\n" + text.substring(text.indexOf("\n\n") + 2)).getBytes(UTF_8))
                        .hashes())
                .isEmpty();
        for (String other : List.of("old 02", "old -2", "old  2", "new 2", "old 2 ", "old", "old 2\nAAAA")) {
            byte[] changed = text.replace("old 2", other).getBytes(UTF_8);
            Vectors.assertRefused(Flaw.MALFORMED, () -> AddCheckpoint.parse(changed));
        }
    }

    private static Receipt receipt(String file) {
        return Receipt.parse(file.getBytes(UTF_8));
    }
}
