package org.allianceledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the log, checkable without the log: a {@code .tlog-proof} file (c2sp.org/tlog-proof).
 *
 * @param extra anything the writer added, in base64; nothing vouches for it
 * @param index place of the entry
 * @param hashes path from the entry to the root
 * @param checkpoint signed checkpoint of a tree that holds the entry
 */
public record Receipt(@Nullable String extra, long index, List<TreeHash> hashes, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";

    public Receipt {
        if (extra != null) {
            StrictBase64.decode(extra);
        }
        hashes = List.copyOf(hashes);
    }

    /** The receipt for the entry of this proof. */
    public static Receipt of(InclusionProof proof, SignedNote checkpoint) {
        return new Receipt(null, proof.index(), proof.hashes(), checkpoint);
    }

    /** The receipt in a file. */
    public static Receipt parse(byte[] bytes) {
        ProofText text = ProofText.parse(bytes);
        List<String> lines = text.lines();
        ProofException.unlessFormed(lines.getFirst().equals(HEADER), "The first line of a receipt is %s.", HEADER);
        boolean hasExtra = lines.size() > 1 && lines.get(1).startsWith(EXTRA);
        int index = hasExtra ? 2 : 1;
        return new Receipt(
                hasExtra ? lines.get(1).substring(EXTRA.length()) : null,
                text.number(index, "index"),
                text.hashes(index + 1),
                text.checkpoint());
    }

    public byte[] bytes() {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        if (extra != null) {
            lines.add(EXTRA + extra);
        }
        lines.add("index " + index);
        return ProofText.bytes(lines, hashes, checkpoint);
    }

    /**
     * The checkpoint that proves that the log holds the entry.
     *
     * @throws ProofException if it does not, or if the policy does not trust the checkpoint
     */
    public TrustedCheckpoint verify(byte[] entry, Policy policy) {
        TrustedCheckpoint trusted = policy.open(checkpoint);
        Checkpoint head = trusted.checkpoint();
        if (!new InclusionProof(index, head.size(), hashes).proves(TreeHash.leaf(entry), head.root())) {
            throw new ProofException(
                    Flaw.NOT_INCLUDED,
                    "The entry is not number " + index + " of the " + head.size() + " entries that " + head.origin()
                            + " signed.");
        }
        return trusted;
    }
}
