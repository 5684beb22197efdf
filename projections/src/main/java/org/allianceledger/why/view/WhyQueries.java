package org.allianceledger.why.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.ReadModels;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers why: what a part of the state rests on, act by act up to the founding act, and all that rests on it. */
@Component
public class WhyQueries {

    public static final String MODEL = WhyReadModel.NAME;

    /** Kinds of ground that name another part of the state, which has grounds of its own. */
    private static final Set<String> LEADING_ON = Set.of("decision", "mandate", "rule_set");

    private static final int TOGETHER = 500;

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

    /** What the part rests on, as {@link Why#up}, without looking for what rests on it. */
    public List<Link> grounds(AllianceId alliance, String subject, PointInTime when) {
        var question = new Search(models.standing(MODEL).build(), alliance.value(), belief(when));
        return question.walk(subject, question::groundsOf);
    }

    private static Timestamp belief(PointInTime when) {
        return Timestamp.from(when.belief());
    }

    private final class Search {

        private final int build;
        private final String alliance;
        private final Timestamp known;
        private final Map<String, List<Basis>> acts = new HashMap<>();

        Search(int build, String alliance, Timestamp known) {
            this.build = build;
            this.alliance = alliance;
            this.known = known;
        }

        // Step by step, so that all that lie equally far away are asked for together.
        List<Link> walk(String start, Function<List<String>, Map<String, Set<String>>> next) {
            var found = new ArrayList<Link>();
            Set<String> seen = new LinkedHashSet<>(Set.of(start));
            List<String> here = List.of(start);
            for (int distance = 0; !here.isEmpty(); distance++) {
                Map<String, List<Basis>> behind = actsOf(here);
                for (String part : here) {
                    List<Basis> told = behind.getOrDefault(part, List.of());
                    if (!told.isEmpty()) {
                        found.add(new Link(part, distance, told));
                    }
                }
                Map<String, Set<String>> further = next.apply(here);
                here = here.stream()
                        .flatMap(part -> further.getOrDefault(part, Set.of()).stream())
                        .filter(seen::add)
                        .toList();
            }
            return found;
        }

        Map<String, Set<String>> groundsOf(List<String> parts) {
            Map<String, Set<String>> grounds = new HashMap<>();
            actsOf(parts)
                    .forEach((part, behind) -> behind.stream()
                            .filter(act -> LEADING_ON.contains(act.authorityKind()))
                            .forEach(act -> grounds.computeIfAbsent(part, none -> new LinkedHashSet<>())
                                    .add(act.authorityReference())));
            return grounds;
        }

        Map<String, Set<String>> restingOn(List<String> parts) {
            Map<String, Set<String>> resting = new HashMap<>();
            ask(
                    "authority_reference",
                    parts,
                    row -> resting.computeIfAbsent(row.getString("authority_reference"), none -> new LinkedHashSet<>())
                            .add(row.getString("subject")));
            return resting;
        }

        private Map<String, List<Basis>> actsOf(List<String> parts) {
            List<String> unknown =
                    parts.stream().filter(it -> !acts.containsKey(it)).toList();
            unknown.forEach(it -> acts.put(it, new ArrayList<>()));
            ask(
                    "subject",
                    unknown,
                    row -> acts.computeIfAbsent(row.getString("subject"), none -> new ArrayList<>())
                            .add(new Basis(
                                    row.getLong("position"),
                                    row.getString("event"),
                                    row.getString("event_id"),
                                    row.getString("authority_kind"),
                                    row.getString("authority_reference"),
                                    row.getObject("effective", LocalDate.class),
                                    row.getTimestamp("recorded").toInstant())));
            Map<String, List<Basis>> found = new HashMap<>();
            parts.forEach(it -> found.put(it, List.copyOf(acts.getOrDefault(it, List.of()))));
            return found;
        }

        private void ask(String column, List<String> values, RowCallbackHandler telling) {
            for (int from = 0; from < values.size(); from += TOGETHER) {
                db.sql("select * from basis_view where build = :build and alliance_id = :alliance and " + column
                                + " in (:values) and recorded <= :known order by position")
                        .param("build", build)
                        .param("alliance", alliance)
                        .param("values", values.subList(from, Math.min(from + TOGETHER, values.size())))
                        .param("known", known)
                        .query(telling);
            }
        }
    }
}
