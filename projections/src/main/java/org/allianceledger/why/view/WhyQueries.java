package org.allianceledger.why.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.BitemporalTable;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers why: what a part of the state rests on, act by act up to the founding act, and all that rests on it. */
@Component
public class WhyQueries {

    public static final String MODEL = WhyReadModel.NAME;

    /** Kinds of ground that name another part of the state, which has grounds of its own. */
    private static final Set<String> LEADING_ON = Set.of("decision", "mandate", "rule_set");

    private final JdbcClient db;
    private final ReadModels models;

    WhyQueries(JdbcClient db, ReadModels models) {
        this.db = db;
        this.models = models;
    }

    /** An act and what it rests on. */
    public record Basis(
            long position,
            String event,
            String eventId,
            String authorityKind,
            String authorityReference,
            LocalDate effective,
            Instant recorded) {}

    /**
     * A part of the state in the chain.
     *
     * @param distance acts between it and what was asked about
     * @param acts the acts behind it, in log order
     */
    public record Link(String id, int distance, List<Basis> acts) {}

    /**
     * The answer.
     *
     * @param up what it rests on, itself first, up to the founding act
     * @param down what rests on it
     * @param founded true if the chain upwards ends in a founding act or an imported source
     */
    public record Why(String subject, List<Link> up, List<Link> down, boolean founded) {}

    /** Why the part is as it is; empty if nothing is known of it. */
    public Optional<Why> why(AllianceId alliance, String subject, PointInTime when) {
        var question = new Search(models.standing(MODEL).build(), alliance.value(), belief(when));
        List<Link> up = question.walk(subject, question::groundsOf);
        if (up.isEmpty()) {
            return Optional.empty();
        }
        List<Link> down = question.walk(subject, question::restingOn).stream()
                .filter(link -> link.distance() > 0)
                .toList();
        boolean founded = up.stream()
                .flatMap(link -> link.acts().stream())
                .anyMatch(act -> act.authorityKind().equals("founding_act")
                        || act.authorityKind().equals("imported_source"));
        return Optional.of(new Why(subject, up, down, founded));
    }

    private static Timestamp belief(PointInTime when) {
        return (Timestamp) BitemporalTable.at(when)[2];
    }

    private final class Search {

        private final int build;
        private final String alliance;
        private final Timestamp known;
        private final Map<String, List<Basis>> acts = new LinkedHashMap<>();

        Search(int build, String alliance, Timestamp known) {
            this.build = build;
            this.alliance = alliance;
            this.known = known;
        }

        List<Link> walk(String start, Function<String, Set<String>> next) {
            var found = new ArrayList<Link>();
            Set<String> seen = new LinkedHashSet<>(Set.of(start));
            var waiting = new ArrayDeque<Map.Entry<String, Integer>>();
            waiting.add(Map.entry(start, 0));
            while (!waiting.isEmpty()) {
                Map.Entry<String, Integer> here = waiting.remove();
                List<Basis> behind = actsOf(here.getKey());
                if (!behind.isEmpty()) {
                    found.add(new Link(here.getKey(), here.getValue(), behind));
                }
                for (String further : next.apply(here.getKey())) {
                    if (seen.add(further)) {
                        waiting.add(Map.entry(further, here.getValue() + 1));
                    }
                }
            }
            return found;
        }

        Set<String> groundsOf(String subject) {
            var grounds = new LinkedHashSet<String>();
            for (Basis act : actsOf(subject)) {
                if (LEADING_ON.contains(act.authorityKind())) {
                    grounds.add(act.authorityReference());
                }
            }
            return grounds;
        }

        Set<String> restingOn(String subject) {
            return new LinkedHashSet<>(db.sql("select subject from basis_view where build = ? and alliance_id = ? and"
                            + " authority_reference = ? and recorded <= ? order by position")
                    .params(build, alliance, subject, known)
                    .query(String.class)
                    .list());
        }

        private List<Basis> actsOf(String subject) {
            return acts.computeIfAbsent(
                    subject,
                    id -> db.sql("select * from basis_view where build = ? and"
                                    + " alliance_id = ? and subject = ? and recorded <= ? order by position")
                            .params(build, alliance, id, known)
                            .query((row, n) -> new Basis(
                                    row.getLong("position"),
                                    row.getString("event"),
                                    row.getString("event_id"),
                                    row.getString("authority_kind"),
                                    row.getString("authority_reference"),
                                    row.getObject("effective", LocalDate.class),
                                    row.getTimestamp("recorded").toInstant()))
                            .list());
        }
    }
}
