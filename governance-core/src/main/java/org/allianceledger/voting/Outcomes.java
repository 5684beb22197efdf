package org.allianceledger.voting;

/** Works out outcomes: a plain function from a question to its computation. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * Computes the outcome of a question, quorum and threshold alike.
     *
     * @throws org.allianceledger.ledger.Refusal if the question contradicts itself, such as a ballot of an unknown seat
     */
    public static Computation compute(Question question) {
        throw new UnsupportedOperationException(question.rule());
    }

    /** True if presence as it stands gives quorum and composition, so that voting may open. */
    public static boolean mayOpen(Question question) {
        throw new UnsupportedOperationException(question.rule());
    }
}
