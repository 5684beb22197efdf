package org.allianceledger.popolo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allianceledger.body.SeatTie;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.Authority;
import org.allianceledger.person.PersonId;
import org.allianceledger.popolo.PlannedSeat.Post;

/** Finds, post by post, the acts by which a body's seats come to hold what is planned for them. */
final class SeatComparison {

    private final Map<String, PersonId> persons;
    private final Map<String, Tie> ties;
    private final Authority authority;
    private final PopoloIds ids;
    private final Findings findings;
    private final Set<String> erased = new HashSet<>();
    private final Set<String> present = new HashSet<>();

    SeatComparison(
            Map<String, PersonId> persons,
            Map<String, Tie> ties,
            Authority authority,
            PopoloIds ids,
            Findings findings) {
        this.persons = persons;
        this.ties = ties;
        this.authority = authority;
        this.ids = ids;
        this.findings = findings;
    }

    List<Act> acts(PlannedBody body, BodyTarget target) {
        var acts = new ArrayList<Act>();
        Map<Post, List<PlannedSeat>> byPost =
                body.seats().stream().collect(groupingBy(PlannedSeat::post, LinkedHashMap::new, toList()));
        byPost.forEach((post, seats) -> acts.addAll(new PostComparison(this, body, target, post).acts(seats)));
        return acts;
    }

    /** Those whose terms are all in the ledger, but without a name: registering them again would undo an erasure. */
    Set<String> onlyErased() {
        var only = new HashSet<>(erased);
        only.removeAll(present);
        return only;
    }

    void sawErased(String person) {
        erased.add(person);
    }

    PersonId person(String key) {
        present.add(key);
        return requireNonNull(persons.get(key));
    }

    Tie tie(Post post, BodyTarget body) {
        return post.onBehalfOf() == null
                ? new Tie(SeatTie.INDEPENDENT, body.life(), false)
                : requireNonNull(ties.get(post.onBehalfOf()));
    }

    Authority authority() {
        return authority;
    }

    PopoloIds ids() {
        return ids;
    }

    Findings findings() {
        return findings;
    }
}
