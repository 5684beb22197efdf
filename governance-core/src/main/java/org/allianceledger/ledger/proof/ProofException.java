package org.allianceledger.ledger.proof;

/** Says in one sentence why something given as a proof, or as part of one, is not. */
public final class ProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    public ProofException(Flaw flaw, String sentence) {
        super(sentence);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    static ProofException malformed(String sentence) {
        return new ProofException(Flaw.MALFORMED, sentence);
    }

    /** Refuses what does not follow the format; the arguments fill the {@code %s} of the sentence. */
    static void unlessFormed(boolean holds, String sentence, Object... arguments) {
        if (!holds) {
            throw malformed(String.format(sentence, arguments));
        }
    }
}
