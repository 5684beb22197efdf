package org.allianceledger.mandate.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allianceledger.ledger.Period;
import org.allianceledger.mandate.view.MandateViews.Gap;

/** Finds the days between periods, and those since the last one. */
final class Gaps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.");
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Gaps() {}

    /** @param asOf the day to which the days since the last period are counted */
    static List<Gap> between(List<Period> periods, LocalDate asOf) {
        var gaps = new ArrayList<Gap>();
        LocalDate covered = null;
        for (Period period :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            if (covered != null && period.from().isAfter(covered.plusDays(1))) {
                gaps.add(gap(covered.plusDays(1), period.from().minusDays(1), false));
            }
            covered = covered == null || period.until().isAfter(covered) ? period.until() : covered;
        }
        if (covered != null && covered.isBefore(asOf)) {
            gaps.add(gap(covered.plusDays(1), asOf, true));
        }
        return gaps;
    }

    private static Gap gap(LocalDate from, LocalDate until, boolean ongoing) {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        DateTimeFormatter first = from.getYear() == until.getYear() ? DAY : DAY_AND_YEAR;
        String danish = "%s–%s, %d %s"
                .formatted(first.format(from), DAY_AND_YEAR.format(until), days, days == 1 ? "dag" : "dage");
        String english = "%s to %s, %d %s".formatted(from, until, days, days == 1 ? "day" : "days");
        return new Gap(from, until, days, ongoing, danish, english);
    }
}
