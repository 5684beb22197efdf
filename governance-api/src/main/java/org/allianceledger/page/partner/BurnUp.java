package org.allianceledger.page.partner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentLine;
import org.jspecify.annotations.Nullable;

/**
 * How promises and their keeping have grown: what stood on each day on which something changed, and today.
 *
 * @param today the day up to which it is told
 */
record BurnUp(LocalDate today, List<Point> points) {

    /**
     * What stood at the end of a day.
     *
     * @param promised how many had come to bind by then
     * @param kept how many of those were fulfilled
     * @param ended how many had ended otherwise: replaced, released, taken over
     */
    record Point(LocalDate day, long promised, long kept, long ended) {

        /** How many were still owed. */
        public long owed() {
            return promised - kept - ended;
        }
    }

    static BurnUp of(List<CommitmentLine> lines, LocalDate today) {
        List<CommitmentLine> bound =
                lines.stream().filter(it -> isBy(it.from(), today)).toList();
        var days = new TreeSet<LocalDate>();
        bound.forEach(it -> {
            days.add(requireNonNull(it.from()));
            Stream.ofNullable(it.ended()).filter(day -> !day.isAfter(today)).forEach(days::add);
        });
        if (!days.isEmpty()) {
            days.add(today);
        }
        return new BurnUp(today, days.stream().map(day -> point(bound, day)).toList());
    }

    private static Point point(List<CommitmentLine> bound, LocalDate day) {
        return new Point(
                day,
                count(bound, CommitmentLine::from, day),
                count(bound.stream().filter(BurnUp::isKept).toList(), CommitmentLine::ended, day),
                count(bound.stream().filter(it -> !isKept(it)).toList(), CommitmentLine::ended, day));
    }

    private static boolean isKept(CommitmentLine line) {
        return line.status() == CommitmentStatus.FULFILLED;
    }

    private static long count(
            List<CommitmentLine> lines, Function<CommitmentLine, @Nullable LocalDate> when, LocalDate day) {
        return lines.stream().filter(it -> isBy(when.apply(it), day)).count();
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }
}
