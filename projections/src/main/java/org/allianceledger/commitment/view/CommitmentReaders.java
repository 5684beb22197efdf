package org.allianceledger.commitment.view;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allianceledger.access.view.Footing;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.commitment.CommitmentState;
import org.allianceledger.commitment.PartyId;
import org.allianceledger.decision.Level;
import org.allianceledger.decision.view.Secrets;
import org.allianceledger.decision.view.Sight;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.springframework.stereotype.Component;

/** Knows to whom a commitment is open: its parties, and whoever may read the decision behind it, but nobody recused. */
@Component
public class CommitmentReaders {

    private final CommitmentQueries commitments;
    private final Past past;
    private final Secrets secrets;

    CommitmentReaders(CommitmentQueries commitments, Past past, Secrets secrets) {
        this.commitments = commitments;
        this.past = past;
        this.secrets = secrets;
    }

    /** Everything of the alliance that the reader may read. */
    public CommitmentFilter everythingFor(AllianceId alliance, Sight sight) {
        Footing footing = sight.footing();
        boolean concerned = footing.person() != null || footing.partner() != null;
        Set<String> besides = concerned && !footing.isAuditor() ? besides(alliance, sight) : Set.<String>of();
        return CommitmentFilter.all(sight.levels(), besides);
    }

    /** Whether the reader may read the commitment at the level. */
    public boolean mayRead(String commitment, Level level, Sight sight) {
        if (sight.levels().contains(level)) {
            return true;
        }
        return level != Level.PARTNERS && isConcerned(commitment, level, sight);
    }

    private Set<String> besides(AllianceId alliance, Sight sight) {
        return commitments.restricted(alliance).entrySet().stream()
                .filter(it -> it.getValue().stream().allMatch(level -> mayRead(it.getKey(), level, sight)))
                .map(it -> it.getKey())
                .collect(toSet());
    }

    private boolean isConcerned(String commitment, Level level, Sight sight) {
        Footing footing = sight.footing();
        List<CommitmentEvent> events = past.of(commitment, PointInTime.ALL_KNOWN).stream()
                .map(RecordedEvent::event)
                .map(CommitmentEvent.class::cast)
                .toList();
        Optional<CommitmentState> state = CommitmentState.after(events);
        if (state.isEmpty()) {
            return false;
        }
        Set<String> decisions = decisions(events);
        if (decisions.stream().anyMatch(it -> secrets.isRecused(footing, it))) {
            return false;
        }
        return isParty(state.get(), level, footing)
                || decisions.stream().anyMatch(it -> secrets.areOpenTo(footing, it, level))
                || (level == Level.CLOSED && decisions.isEmpty() && sight.inside());
    }

    private static boolean isParty(CommitmentState state, Level level, Footing footing) {
        return Stream.of(state.giver(), state.current().receiver())
                .map(PartyId::value)
                .anyMatch(it -> it.equals(footing.partner()) || (level == Level.CLOSED && footing.sitsIn(it)));
    }

    private static Set<String> decisions(List<CommitmentEvent> events) {
        var decisions = new HashSet<String>();
        for (CommitmentEvent event : events) {
            if (event.authority().kind() == Authority.Kind.DECISION) {
                decisions.add(event.authority().reference());
            }
        }
        return decisions;
    }
}
