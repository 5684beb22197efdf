package org.allianceledger.commitment.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sums up what a reader may read of what is owed: who owes whom, one party's own, and how each has kept its word. */
@Component
public class CommitmentAccounts {

    private final CommitmentQueries commitments;

    CommitmentAccounts(CommitmentQueries commitments) {
        this.commitments = commitments;
    }

    /**
     * What one owes the other.
     *
     * @param owed how many bind the giver now
     * @param grants the money promised in those that came to bind, in øre
     */
    public record Owing(
            String giver,
            @Nullable String giverName,
            String receiver,
            @Nullable String receiverName,
            long owed,
            long overdue,
            long fulfilled,
            long grants) {}

    /**
     * A party's commitments seen from its own side.
     *
     * @param dueSoon what it owes and must deliver within the days, soonest first
     * @param waiting what cannot go on before somebody else has answered: evidence not assessed, other terms asked for,
     *     conditions not decided
     * @param owedToUs what others owe it
     */
    public record Ours(
            String party,
            List<CommitmentLine> dueSoon,
            List<CommitmentLine> overdue,
            List<CommitmentLine> waiting,
            List<CommitmentLine> owedToUs) {}

    /**
     * How a party has kept its word (forpligtelsesregnskab).
     *
     * @param given how many came to bind it
     * @param delivered how many it has fulfilled
     * @param late how many of those after the due date
     * @param changed how many have had other terms since
     * @param missed how many were found broken by a decision, be it put right later
     */
    public record Account(
            String party,
            @Nullable String name,
            long given,
            long delivered,
            long late,
            long changed,
            long missed,
            long released,
            long transferred,
            long owed,
            long overdue) {}

    /** Who owes whom. */
    public List<Owing> matrix(AllianceId alliance, CommitmentFilter filter, PointInTime when) {
        return commitments.all(alliance, filter, when).stream()
                .collect(groupingBy(it -> List.of(it.giver(), it.receiver()), () -> new TreeMap<>(byWords()), toList()))
                .values()
                .stream()
                .map(CommitmentAccounts::owing)
                .toList();
    }

    /** One party's own. */
    public Ours ours(AllianceId alliance, String party, CommitmentFilter filter, PointInTime when, int days) {
        LocalDate horizon = when.asOf().plusDays(days);
        List<CommitmentLine> given = commitments.all(alliance, filter.givenBy(party), when);
        return new Ours(
                party,
                given.stream()
                        .filter(it -> it.isOwed() && !it.overdue() && isBy(it.due(), horizon))
                        .toList(),
                given.stream().filter(CommitmentLine::overdue).toList(),
                given.stream().filter(CommitmentAccounts::isWaiting).toList(),
                commitments.all(alliance, filter.owedTo(party).owed(), when));
    }

    /** How each party has kept its word. */
    public List<Account> accounts(AllianceId alliance, CommitmentFilter filter, PointInTime when) {
        return commitments.all(alliance, filter, when).stream()
                .collect(groupingBy(CommitmentLine::giver, TreeMap::new, toList()))
                .values()
                .stream()
                .map(CommitmentAccounts::account)
                .toList();
    }

    private static Owing owing(List<CommitmentLine> lines) {
        CommitmentLine one = lines.getFirst();
        return new Owing(
                one.giver(),
                one.giverName(),
                one.receiver(),
                one.receiverName(),
                count(lines, CommitmentLine::isOwed),
                count(lines, CommitmentLine::overdue),
                count(lines, is(CommitmentStatus.FULFILLED)),
                lines.stream()
                        .filter(it -> it.from() != null)
                        .mapToLong(it -> it.grantAmount() == null ? 0 : it.grantAmount())
                        .sum());
    }

    private static Account account(List<CommitmentLine> lines) {
        CommitmentLine one = lines.getFirst();
        Predicate<CommitmentLine> fulfilled = is(CommitmentStatus.FULFILLED);
        return new Account(
                one.giver(),
                one.giverName(),
                count(lines, it -> it.from() != null),
                count(lines, fulfilled),
                count(lines, fulfilled.and(it -> it.daysLate() > 0)),
                count(lines, it -> it.version() > 1),
                count(lines, it -> it.breached() != null),
                count(lines, is(CommitmentStatus.RELEASED)),
                count(lines, is(CommitmentStatus.TRANSFERRED)),
                count(lines, CommitmentLine::isOwed),
                count(lines, CommitmentLine::overdue));
    }

    private static boolean isWaiting(CommitmentLine line) {
        return line.status() == CommitmentStatus.CONDITIONAL
                || (line.isOwed() && (line.evidenceWaiting() > 0 || line.renegotiationBy() != null));
    }

    private static boolean isBy(@Nullable LocalDate due, LocalDate horizon) {
        return due != null && !due.isAfter(horizon);
    }

    private static Predicate<CommitmentLine> is(CommitmentStatus status) {
        return line -> line.status() == status;
    }

    private static long count(List<CommitmentLine> lines, Predicate<CommitmentLine> which) {
        return lines.stream().filter(which).count();
    }

    private static Comparator<List<String>> byWords() {
        return Comparator.comparing((List<String> pair) -> pair.getFirst()).thenComparing(List::getLast);
    }
}
