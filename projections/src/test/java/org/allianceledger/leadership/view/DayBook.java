package org.allianceledger.leadership.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceledger.alliance.AllianceEvent.ContributionsDescribed;
import org.allianceledger.alliance.AllianceEvent.HostAppointed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawn;
import org.allianceledger.body.BodyEvent.BodyDissolved;
import org.allianceledger.body.BodyEvent.BodyEstablished;
import org.allianceledger.body.BodyEvent.CompetenceChanged;
import org.allianceledger.body.SeatEvent.ActingEnded;
import org.allianceledger.body.SeatEvent.ActingHolderAppointed;
import org.allianceledger.body.SeatEvent.SeatAbolished;
import org.allianceledger.body.SeatEvent.SeatCreated;
import org.allianceledger.body.SeatEvent.SeatFilled;
import org.allianceledger.body.SeatEvent.SeatVacated;
import org.allianceledger.body.SeatEvent.SubstituteDismissed;
import org.allianceledger.body.SeatEvent.SubstituteNamed;
import org.allianceledger.body.SeatEvent.TermRenewed;
import org.allianceledger.ledger.LedgerEvent;

/** The naive way to know who leads: a page for every day, on which every event writes and strikes out. */
final class DayBook {

    static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    static final int DAYS = 45;

    private final TreeMap<LocalDate, TreeMap<String, String>> pages = new TreeMap<>();

    DayBook() {
        for (int day = 0; day < DAYS; day++) {
            pages.put(FIRST.plusDays(day), new TreeMap<>());
        }
    }

    /** What stands on the page of a day, in a form that {@link #of(Leadership)} gives too. */
    String page(LocalDate day) {
        TreeMap<String, String> page = pages.get(day);
        return page.entrySet().stream()
                .filter(line -> !line.getKey().startsWith("term ") || page.containsKey(seatOf(line.getKey())))
                .filter(line -> !line.getKey().startsWith("seat ") || page.containsKey(bodyOf(line.getKey())))
                .map(line -> line.getKey().startsWith("term ") ? line.getValue() : line.getKey() + line.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String seatOf(String term) {
        String[] words = term.split(" ");
        return "seat " + words[1] + " " + words[2] + " ";
    }

    private static String bodyOf(String seat) {
        return "body " + seat.split(" ")[1] + " ";
    }

    static String of(Leadership seen) {
        var host = seen.host();
        Stream<String> office = host == null ? Stream.of() : Stream.of("host " + host.name());
        Stream<String> partners = seen.partners().stream()
                .map(partner -> "partner " + partner.id() + " " + String.join(",", partner.contributions()));
        Stream<String> bodies = seen.bodies().stream().flatMap(DayBook::of);
        return Stream.of(office, partners, bodies)
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(Leadership.BodyView body) {
        var competence = body.competence();
        String line = "body " + body.id() + " " + (competence == null ? "" : competence.matters());
        return Stream.concat(
                Stream.of(line),
                body.roles().stream()
                        .flatMap(role -> role.seats().stream())
                        .flatMap(seat -> Stream.of(
                                        Stream.of("seat " + body.id() + " " + seat.id() + " "),
                                        Stream.ofNullable(seat.holder())
                                                .map(it -> seat.id() + " held by " + it.personId()),
                                        Stream.ofNullable(seat.acting())
                                                .map(it -> seat.id() + " acted by " + it.personId()),
                                        seat.substitutes().stream()
                                                .map(it -> seat.id() + " substitute " + it.personId()))
                                .flatMap(lines -> lines)));
    }

    void write(LedgerEvent event) {
        switch (event) {
            case HostAppointed it -> from(it.from(), null, "host ", it.organisation());
            case PartnerAdmitted it ->
                from(it.from(), null, "partner " + it.partnerId() + " ", words(it.contributions()));
            case ContributionsDescribed it ->
                change(it.from(), "partner " + it.partnerId() + " ", words(it.contributions()));
            case PartnerWithdrawn it -> strike(it.lastDay(), key -> key.equals("partner " + it.partnerId() + " "));
            case BodyEstablished it -> from(it.from(), null, "body " + it.bodyId() + " ", "");
            case CompetenceChanged it ->
                change(
                        it.from(),
                        "body " + it.bodyId() + " ",
                        it.competence().matters().toString());
            case BodyDissolved it -> strike(it.lastDay(), key -> key.contains(it.bodyId() + " "));
            case SeatCreated it -> from(it.from(), null, "seat " + it.bodyId() + " " + it.seatId() + " ", "");
            case SeatAbolished it -> strike(it.lastDay(), key -> key.contains(it.seatId() + " "));
            case SeatFilled it ->
                term(
                        it.from(),
                        it.until(),
                        it.bodyId() + " " + it.seatId(),
                        it.termId(),
                        it.seatId() + " held by " + it.personId());
            case TermRenewed it ->
                term(
                        it.from(),
                        it.until(),
                        it.bodyId() + " " + it.seatId(),
                        it.termId(),
                        it.seatId() + " held by " + it.personId());
            case ActingHolderAppointed it ->
                term(
                        it.from(),
                        it.until(),
                        it.bodyId() + " " + it.seatId(),
                        it.termId(),
                        it.seatId() + " acted by " + it.personId());
            case SubstituteNamed it ->
                term(
                        it.from(),
                        it.until(),
                        it.bodyId() + " " + it.seatId(),
                        it.termId(),
                        it.seatId() + " substitute " + it.personId());
            case SeatVacated it -> strike(it.lastDay(), key -> key.endsWith(" " + it.termId()));
            case ActingEnded it -> strike(it.lastDay(), key -> key.endsWith(" " + it.termId()));
            case SubstituteDismissed it -> strike(it.lastDay(), key -> key.endsWith(" " + it.termId()));
            default -> {}
        }
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void term(LocalDate from, LocalDate until, String seat, Object term, String line) {
        from(from, until, "term " + seat + " " + term, line);
    }

    private void from(LocalDate from, LocalDate until, String key, String value) {
        pages.forEach((day, page) -> {
            if (!day.isBefore(from) && (until == null || !day.isAfter(until))) {
                page.put(key, value);
            }
        });
    }

    private void change(LocalDate from, String key, String value) {
        pages.tailMap(from, true).values().forEach(page -> page.replace(key, value));
    }

    private void strike(LocalDate lastDay, Predicate<String> which) {
        pages.tailMap(lastDay, false).values().forEach(page -> page.keySet().removeIf(which));
    }
}
