package org.allianceledger.page.steering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.leadership.view.ShownPersons.Shown;
import org.allianceledger.page.steering.Choices.Choice;
import org.springframework.stereotype.Component;

/** Persons that a form lets one choose among, by what they may be called. */
@Component
class Candidates {

    private final LeadershipQueries leadership;

    Candidates(LeadershipQueries leadership) {
        this.leadership = leadership;
    }

    /** Everybody whom the alliance knows. */
    List<Choice> everybody(AllianceId alliance) {
        return leadership.persons(alliance).stream()
                .map(it -> new Choice(
                        it.personId(), it.name().equals(it.alias()) ? it.name() : it.name() + " · " + it.alias()))
                .toList();
    }

    /** Those between whom an election is, in its order. */
    List<Choice> of(AllianceId alliance, List<String> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<String, String> names =
                leadership.persons(alliance).stream().collect(Collectors.toMap(Shown::personId, Shown::name));
        return candidates.stream()
                .map(it -> new Choice(it, names.getOrDefault(it, it)))
                .toList();
    }
}
