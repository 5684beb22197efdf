package org.allianceledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.allianceledger.ledger.Grounds;

/** Allows everything and remembers what it was asked. */
public final class RecordingGrounds implements Grounds {

    public record Asked(Act act, Claim claim, Set<Authority.Kind> also) {}

    private final List<Asked> asked = new ArrayList<>();

    @Override
    public void require(Act act, Claim claim, Set<Authority.Kind> also) {
        asked.add(new Asked(act, claim, also));
    }

    public List<Asked> asked() {
        return asked;
    }

    /** Expects that the latest act asked for just this. */
    public void lastAskedFor(Act act, Claim claim, Authority.Kind... also) {
        assertThat(asked).isNotEmpty();
        assertThat(asked.getLast()).isEqualTo(new Asked(act, claim, Set.of(also)));
    }
}
