package org.allianceledger.page.partner;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.agenda.Goal;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.CommonAgendaViews.GoalShown;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about partners take from: commitments, parties and goals, as far as their reader may read. */
@Component
class Shelf {

    private final CommitmentQueries commitments;
    private final LeadershipQueries leadership;
    private final CommonAgendaQueries agendas;
    private final Alliances alliances;
    private final Reading reading;
    private final Words words;
    private final PageReader eyes;

    Shelf(
            CommitmentQueries commitments,
            LeadershipQueries leadership,
            CommonAgendaQueries agendas,
            Alliances alliances,
            Reading reading,
            Words words,
            PageReader eyes) {
        this.eyes = eyes;
        this.commitments = commitments;
        this.leadership = leadership;
        this.agendas = agendas;
        this.alliances = alliances;
        this.reading = reading;
        this.words = words;
    }

    /** A party or a goal to choose. */
    record Named(String id, String name) {}

    /**
     * The alliance of a page, once all that the page tells of has been read.
     *
     * @throws Unknown if there is none
     */
    AllianceId alliance(String key, Moment moment) {
        AllianceId id = alliances.id(alliances.named(key).key());
        reading.await(id, CommitmentQueries.MODEL, moment);
        reading.await(LeadershipQueries.MODEL, moment);
        reading.await(Register.MODEL, moment);
        return id;
    }

    Reader reader() {
        return eyes.now();
    }

    CommitmentFilter readable() {
        return eyes.commitments();
    }

    List<CommitmentLine> all(AllianceId alliance, CommitmentFilter filter, PointInTime when) {
        return commitments.all(alliance, filter, when);
    }

    /** Those who are partners on the day. */
    List<PartnerView> partners(AllianceId alliance, PointInTime when) {
        return leadership
                .leadership(alliance, when)
                .orElseThrow(() -> new Unknown(alliance.value()))
                .partners();
    }

    /** Whoever owes something that the reader may read of, by name. */
    List<Named> givers(List<CommitmentLine> lines) {
        return distinct(lines.stream().map(it -> new Named(it.giver(), orId(it.giverName(), it.giver()))));
    }

    /** Whoever is owed something that the reader may read of, by name. */
    List<Named> receivers(List<CommitmentLine> lines) {
        return distinct(lines.stream().map(it -> new Named(it.receiver(), orId(it.receiverName(), it.receiver()))));
    }

    /** Every goal that an agenda known then has or had, as it was last put. */
    Map<String, Goal> goals(AllianceId alliance, PointInTime when) {
        var goals = new LinkedHashMap<String, Goal>();
        agendas.dropped(alliance, when).forEach(goal -> goals.put(goal.goalId().value(), goal));
        agendas.versions(alliance, when, reader()).stream()
                .flatMap(version -> version.goals().stream())
                .map(GoalShown::goal)
                .forEach(goal -> goals.put(goal.goalId().value(), goal));
        Optional.ofNullable(agendas.page(alliance, when, reader()).inForce()).stream()
                .flatMap(version -> version.goals().stream())
                .map(GoalShown::goal)
                .forEach(goal -> goals.put(goal.goalId().value(), goal));
        return goals;
    }

    /** What anybody else has promised towards one of the goals. */
    List<CommitmentLine> towards(List<String> goals, String butNot, List<CommitmentLine> lines) {
        return lines.stream()
                .filter(it -> !it.id().equals(butNot) && it.goals().stream().anyMatch(goals::contains))
                .toList();
    }

    private static List<Named> distinct(Stream<Named> parties) {
        var collator = Collator.getInstance(Words.DANISH);
        return parties.distinct()
                .sorted((one, other) -> collator.compare(one.name(), other.name()))
                .toList();
    }

    static String orId(@Nullable String name, String id) {
        return name == null ? id : name;
    }
}
