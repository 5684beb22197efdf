package org.allianceledger.ledger.proof;

import java.util.Collection;
import java.util.List;

/** Which witnesses must have cosigned. */
public sealed interface Quorum {

    /** Whether the cosignatures of these witnesses are enough. */
    boolean isMetBy(Collection<VerifierKey> witnesses);

    /** Nobody need cosign. */
    record None() implements Quorum {

        @Override
        public boolean isMetBy(Collection<VerifierKey> witnesses) {
            return true;
        }
    }

    /** This witness must. */
    record Witness(VerifierKey key) implements Quorum {

        @Override
        public boolean isMetBy(Collection<VerifierKey> witnesses) {
            return witnesses.contains(key);
        }
    }

    /** So many of these must. */
    record Group(int threshold, List<Quorum> members) implements Quorum {

        public Group {
            ProofException.unlessFormed(
                    threshold >= 1 && threshold <= members.size(),
                    "A group of %s cannot ask for %s.",
                    members.size(),
                    threshold);
            members = List.copyOf(members);
        }

        @Override
        public boolean isMetBy(Collection<VerifierKey> witnesses) {
            return members.stream().filter(member -> member.isMetBy(witnesses)).count() >= threshold;
        }
    }
}
