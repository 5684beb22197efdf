package org.allianceledger.ledger.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.rekor.client.ImmutableInclusionProof;
import dev.sigstore.rekor.client.ImmutableRekorEntry;
import dev.sigstore.rekor.client.ImmutableVerification;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorVerificationException;
import dev.sigstore.rekor.client.RekorVerifier;
import dev.sigstore.trustroot.ImmutableLogId;
import dev.sigstore.trustroot.ImmutablePublicKey;
import dev.sigstore.trustroot.ImmutableTransparencyLog;
import dev.sigstore.trustroot.ImmutableValidFor;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.allianceledger.Databases;
import org.allianceledger.LedgerNode;
import org.allianceledger.ledger.proof.Checkpoint;
import org.allianceledger.ledger.proof.KeyType;
import org.allianceledger.ledger.proof.Receipt;
import org.allianceledger.ledger.proof.SigningKey;
import org.allianceledger.ledger.proof.TreeHash;
import org.allianceledger.ledger.proof.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verifier of the Sigstore project says of our receipts, given nothing but them, the entry and the key. */
class SigstoreTest {

    private static final String ORIGIN = "ledger.example";
    private static final String X509_PREFIX = "302a300506032b6570032100";

    @TempDir
    Path folder;

    @Test
    void acceptsEveryReceiptAndNoneThatWasChanged() {
        try (LedgerNode node = LedgerNode.on(Databases.h2(folder))) {
            var press = new Press(node, folder);
            LogKeys keys = press.keys(press.keyFolder(), ORIGIN);
            for (int size : new int[] {1, 2, 3, 255, 256, 257, 300}) {
                press.append(size - (int) press.size());
                press.publisher(keys, Steps.UNOBSERVED).publish();
                VerifierKey key = keys.open().verifiers().getFirst();
                for (int index = 0; index < size; index += size < 4 ? 1 : 31) {
                    check(press, key, index);
                }
                check(press, key, size - 1);
            }
        }
    }

    private static void check(Press press, VerifierKey key, long index) {
        Receipt receipt = press.receipt(index);
        byte[] entry = press.entry(index);
        RekorVerifier verifier = trusting(key);
        assertThatCode(() -> verifier.verifyEntry(told(receipt, entry, key))).doesNotThrowAnyException();

        byte[] other = entry.clone();
        other[other.length / 2] ^= 1;
        assertThatThrownBy(() -> verifier.verifyEntry(told(receipt, other, key)))
                .isInstanceOf(RekorVerificationException.class)
                .hasMessageContaining("Inclusion proof");
        byte[] strange = SigningKey.generate(ORIGIN, KeyType.ED25519).verifier().raw();
        assertThatThrownBy(() -> trusting(key, strange).verifyEntry(told(receipt, entry, key)))
                .isInstanceOf(RekorVerificationException.class)
                .hasMessageContaining("heckpoint signature");
    }

    private static RekorEntry told(Receipt receipt, byte[] entry, VerifierKey key) {
        Checkpoint head = Checkpoint.parse(receipt.checkpoint().text());
        return ImmutableRekorEntry.builder()
                .body(Base64.getEncoder().encodeToString(entry))
                .integratedTime(0)
                .logID(key.hexId())
                .logIndex(receipt.index())
                .verification(ImmutableVerification.builder()
                        .inclusionProof(ImmutableInclusionProof.builder()
                                .hashes(receipt.hashes().stream()
                                        .map(TreeHash::hex)
                                        .toList())
                                .logIndex(receipt.index())
                                .treeSize(head.size())
                                .rootHash(head.root().hex())
                                .checkpoint(new String(receipt.checkpoint().bytes(), StandardCharsets.UTF_8))
                                .build())
                        .build())
                .build();
    }

    private static RekorVerifier trusting(VerifierKey key) {
        return trusting(key, key.raw());
    }

    private static RekorVerifier trusting(VerifierKey key, byte[] raw) {
        byte[] prefix = HexFormat.of().parseHex(X509_PREFIX);
        return RekorVerifier.newRekorVerifier(List.of(ImmutableTransparencyLog.builder()
                .baseUrl(URI.create("https://" + ORIGIN))
                .hashAlgorithm("SHA2_256")
                .logId(ImmutableLogId.builder()
                        .keyId(ByteBuffer.allocate(Integer.BYTES)
                                .putInt(key.id())
                                .array())
                        .build())
                .publicKey(ImmutablePublicKey.builder()
                        .rawBytes(ByteBuffer.allocate(prefix.length + raw.length)
                                .put(prefix)
                                .put(raw)
                                .array())
                        .keyDetails("PKIX_ED25519")
                        .validFor(
                                ImmutableValidFor.builder().start(Instant.EPOCH).build())
                        .build())
                .build()));
    }
}
