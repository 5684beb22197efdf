package org.allianceledger.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                    + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final VerifierKey PETER = VerifierKey.parse(VKEY);
    private static final SigningKey PETERS =
            SigningKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz", PETER);

    @Test
    void signsTheGoExampleByteForByte() {
        var note = new SignedNote(TEXT, List.of(PETERS.sign(TEXT)));

        assertThat(note.bytes()).asString(UTF_8).isEqualTo(TEXT + "\n" + LINE);
        assertThat(SignedNote.parse(note.bytes())).isEqualTo(note);
        assertThat(note.signers(List.of(PETER))).containsExactly(PETER);
    }

    @Test
    void readsTheExampleOfTheSpecification() {
        SignedNote note =
                parse("This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6Tf"
                        + "Xppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

        assertThat(note.signers(List.of(key, PETER))).containsExactly(key);
        Vectors.assertRefused(
                Flaw.BAD_SIGNATURE,
                () -> parse("This is an example message!" + new String(note.bytes(), UTF_8).substring(27))
                        .signers(List.of(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"445646", "3784599", "15368405", "19238995"})
    void readsTheHeadsOfTheGoChecksumDatabase(String size) {
        SignedNote note = SignedNote.parse(Vectors.bytes("sumdb-" + size + ".note"));
        VerifierKey key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");

        assertThat(note.signers(List.of(key))).containsExactly(key);
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(Long.parseLong(size));
        assertThat(note.bytes()).isEqualTo(Vectors.bytes("sumdb-" + size + ".note"));
        Vectors.assertRefused(Flaw.WRONG_ORIGIN, () -> Policy.trusting(key).open(note)); // "go.sum database tree"
    }

    @Test
    void splitsAtTheLastBlankLine() {
        String text = "A\n\nB\n\u2014 not a signature\n";
        SignedNote note = new SignedNote(text, List.of(PETERS.sign(text)));

        assertThat(SignedNote.parse(note.bytes()).text()).isEqualTo(text);
        assertThat(SignedNote.parse(note.bytes()).signers(List.of(PETER))).hasSize(1);
    }

    @Test
    void ignoresUnknownKeysEvenUnderAKnownNameOrIdentifier() {
        SigningKey other = SigningKey.generate("PeterNeumann", KeyType.ED25519);
        var sameName = other.sign("something else\n");
        var sameId =
                new NoteSignature("Somebody", PETERS.sign("something else\n").payload());
        var note = new SignedNote(TEXT, List.of(sameName, sameId));

        assertThat(note.signers(List.of(PETER))).isEmpty();
        assertThat(note.with(PETERS.sign(TEXT)).signers(List.of(PETER))).containsExactly(PETER);
    }

    @Test
    void refusesANoteWhenAKnownKeysLineFails() {
        var wrong = PETERS.sign("something else\n");
        Vectors.assertRefused(
                Flaw.BAD_SIGNATURE,
                () -> new SignedNote(TEXT, List.of(PETERS.sign(TEXT), wrong)).signers(List.of(PETER)));
        Vectors.assertRefused(
                Flaw.BAD_SIGNATURE,
                () -> parse(TEXT + "\n" + LINE.substring(0, 60) + "ABCD" + LINE.substring(60))
                        .signers(List.of(PETER)));
    }

    @Test
    void countsAKeyOnce() {
        assertThat(parse(TEXT + "\n" + LINE + LINE).signers(List.of(PETER))).containsExactly(PETER);
    }

    @Test
    void takes100SignaturesAndNoMore() {
        assertThat(parse(TEXT + "\n" + LINE.repeat(100)).signatures()).hasSize(100);
        Vectors.assertRefused(Flaw.MALFORMED, () -> parse(TEXT + "\n" + LINE.repeat(101)))
                .hasMessageContaining("100");
    }

    @Test
    void refusesMalformedNotes() {
        String note = TEXT + "\n" + LINE;
        List<String> malformed = List.of(
                "",
                "\n",
                TEXT,
                TEXT + "\n",
                "\n\n" + LINE + "\n",
                note.substring(0, note.length() - 1),
                "\u0001" + note,
                "\uFEFF" + note,
                note.replace("\n", "\r\n"),
                note.replace("answer", "an\tswer"),
                note.replace(" x08", "\tx08"),
                note.replace("\u2014 Peter", "\u2014Peter"),
                note.replace("\u2014", "-"),
                note.replace("PeterNeumann", "Peter Neumann"),
                note.replace("PeterNeumann", "Peter\u00a0Neumann"),
                note.replace("PeterNeumann", "Peter+Neumann"),
                note.replace("PeterNeumann ", " "),
                note.replace("nAM=", "nAM"),
                note.replace("nAM=", "nAN="),
                note + "Unexpected line.\n",
                note + "\n",
                TEXT + "\n\u2014 PeterNeumann x08goA==\n".replace("x08goA==", "x08g"),
                TEXT + "\n\u2014 PeterNeumann \n");
        for (String text : malformed) {
            Vectors.assertRefused(Flaw.MALFORMED, () -> parse(text));
        }
        byte[] broken = note.getBytes(UTF_8);
        broken[0] = (byte) 0xff;
        Vectors.assertRefused(Flaw.MALFORMED, () -> SignedNote.parse(broken));
    }

    @Test
    void refusesEveryPartAndEveryChangeOfAKey() {
        for (int from = 0; from <= VKEY.length(); from++) {
            for (int to = from; to <= VKEY.length(); to++) {
                String part = VKEY.substring(from, to);
                if (!part.equals(VKEY)) {
                    Vectors.assertRefused(Flaw.MALFORMED, () -> VerifierKey.parse(part));
                }
            }
        }
        for (int i = 0; i < VKEY.length(); i++) {
            var changed = new StringBuilder(VKEY);
            changed.setCharAt(i, (char) (VKEY.charAt(i) + 1));
            Vectors.assertRefused(Flaw.MALFORMED, () -> VerifierKey.parse(changed.toString()));
        }
        for (String key : List.of(
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                VKEY.replace("c74f20a3", "C74F20A3"),
                "a+12345678+")) {
            Vectors.assertRefused(Flaw.MALFORMED, () -> VerifierKey.parse(key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VKEY,
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
                "log2025-1.rekor.sigstore.dev+cf119915+AbfK5adZJxsI323FwGD2AJJ9F4i89cfDuLdGJBIYntuO"
            })
    void writesAKeyAsItReadIt(String vkey) {
        assertThat(VerifierKey.parse(vkey)).hasToString(vkey);
    }

    @Test
    void keepsAGeneratedKeyAndRefusesOneThatDoesNotBelong() {
        SigningKey key = SigningKey.generate("ledger.example/log", KeyType.ED25519);
        SigningKey again =
                SigningKey.parse(key.text(), VerifierKey.parse(key.verifier().toString()));
        assertThat(again.sign(TEXT)).isEqualTo(key.sign(TEXT));
        assertThat(PETERS.text()).contains("AYEKFALVFGyNhPJEMzD1QIDr");

        SigningKey other = SigningKey.generate("ledger.example/log", KeyType.ED25519);
        Vectors.assertRefused(Flaw.MALFORMED, () -> SigningKey.parse(key.text(), other.verifier()));
        String swapped =
                other.text().replace(other.verifier().hexId(), key.verifier().hexId());
        Vectors.assertRefused(Flaw.MALFORMED, () -> SigningKey.parse(swapped, key.verifier()))
                .hasMessageContaining("does not belong");
    }

    @Test
    void cosignsWithATime() {
        SigningKey witness = SigningKey.generate("witness.example/w", KeyType.COSIGNATURE);
        Instant time = Instant.parse("2026-11-23T15:00:00Z");
        SignedNote note = new SignedNote(TEXT, List.of(witness.cosign(TEXT, time.plusMillis(900))));

        assertThat(note.signers(List.of(witness.verifier()))).hasSize(1);
        assertThat(Cosignature.of(witness.verifier(), note.signatures().getFirst())
                        .time())
                .isEqualTo(time);
        byte[] payload = StrictBase64.decode(note.signatures().getFirst().payload());
        assertThat(payload).hasSize(76);
        payload[11]++;
        var later = new NoteSignature("witness.example/w", StrictBase64.encode(payload));
        Vectors.assertRefused(
                Flaw.BAD_SIGNATURE, () -> new SignedNote(TEXT, List.of(later)).signers(List.of(witness.verifier())));
    }

    @Test
    void readsTheTimeOfAPublishedCosignature() {
        // From transparency-dev/formats, note_cosigv1_test.go.
        var line = new NoteSignature(
                "TEST",
                "ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==");
        assertThat(Cosignature.of(PETER, line).time()).isEqualTo(Instant.ofEpochSecond(1727964367));
    }

    private static SignedNote parse(String text) {
        return SignedNote.parse(text.getBytes(UTF_8));
    }
}
