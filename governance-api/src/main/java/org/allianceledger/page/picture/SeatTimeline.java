package org.allianceledger.page.picture;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.TermQueries.Term;
import org.jspecify.annotations.Nullable;

/** A drawing of seats by years: a bar for whoever sat, a gap drawn as one where nobody did. */
record SeatTimeline(List<Row> rows, List<Year> years, int width, int height) {

    private static final int LEFT = 110;
    private static final int TOP = 30;
    private static final int WIDTH = 900;
    private static final int ROW = 34;
    private static final int BAR = 24;

    /** @param kind {@code held}, {@code acting} or {@code vacant} */
    record Bar(
            String kind,
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            int x,
            int y,
            int width) {

        /** Whether the name has room in the bar. */
        public boolean roomy() {
            return width > name.length() * 8;
        }
    }

    record Row(String seat, int y, List<Bar> bars) {}

    record Year(int year, int x) {}

    static SeatTimeline of(BodyView body, List<Term> terms, LocalDate today) {
        LocalDate first =
                terms.stream().map(Term::from).min(Comparator.naturalOrder()).orElse(body.from());
        LocalDate start = first.isBefore(body.from()) ? first : body.from();
        var scale = new Scale(start, today.isAfter(start) ? today : start.plusDays(1));
        var rows = new ArrayList<Row>();
        body.roles()
                .forEach(role -> role.seats().forEach(seat -> {
                    int y = TOP + rows.size() * ROW;
                    String key = seat.key();
                    String label = seat.label();
                    String name =
                            key == null ? label == null ? seat.id() : label : label == null ? key : key + " " + label;
                    List<Term> sat = terms.stream()
                            .filter(it ->
                                    it.seatId().equals(seat.id()) && !it.kind().equals("substitute"))
                            .toList();
                    rows.add(new Row(name, y, bars(sat, y, scale)));
                }));
        return new SeatTimeline(
                rows,
                IntStream.rangeClosed(start.getYear() + 1, today.getYear())
                        .mapToObj(it -> new Year(it, scale.x(LocalDate.of(it, 1, 1))))
                        .toList(),
                LEFT + WIDTH + 10,
                TOP + rows.size() * ROW + 10);
    }

    private record Scale(LocalDate start, LocalDate end) {
        int x(LocalDate day) {
            return LEFT + (int) (DAYS.between(start, day) * WIDTH / Math.max(1, DAYS.between(start, end)));
        }
    }

    private static List<Bar> bars(List<Term> sat, int y, Scale scale) {
        var bars = new ArrayList<Bar>();
        LocalDate free = scale.start();
        for (Term it : sat) {
            if (it.from().isAfter(free)) {
                bars.add(bar("vacant", "", free, it.from().minusDays(1), y, scale));
            }
            LocalDate last = it.until();
            bars.add(bar(it.kind().equals("acting") ? "acting" : "held", it.name(), it.from(), last, y, scale));
            LocalDate next = last == null ? scale.end().plusDays(1) : last.plusDays(1);
            free = next.isAfter(free) ? next : free;
        }
        if (!free.isAfter(scale.end())) {
            bars.add(bar("vacant", "", free, null, y, scale));
        }
        return List.copyOf(bars);
    }

    private static Bar bar(String kind, String name, LocalDate from, @Nullable LocalDate until, int y, Scale scale) {
        LocalDate last = until == null || until.isAfter(scale.end()) ? scale.end() : until;
        int x = scale.x(from);
        return new Bar(kind, name, from, until, x, y, Math.max(3, scale.x(last.plusDays(1)) - x - 2));
    }

    /** How high a bar is. */
    public int bar() {
        return BAR;
    }
}
