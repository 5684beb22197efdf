package org.allianceledger.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.allianceledger.body.SeatId;
import org.allianceledger.meeting.AgendaEvent.MeetingCalled;
import org.allianceledger.meeting.AttendanceEvent.ItemTreated;
import org.allianceledger.meeting.AttendanceEvent.MeetingAdjourned;
import org.allianceledger.meeting.AttendanceEvent.MeetingOpened;
import org.allianceledger.meeting.AttendanceEvent.PresidingChanged;
import org.allianceledger.meeting.AttendanceEvent.ProxyHandedIn;
import org.allianceledger.meeting.AttendanceEvent.ProxyWithdrawn;
import org.allianceledger.meeting.AttendanceEvent.SeatArrived;
import org.allianceledger.meeting.AttendanceEvent.SeatLeft;
import org.allianceledger.meeting.AttendanceEvent.SeatReturned;
import org.allianceledger.meeting.MinutesEvent.MinutesAdded;

/** The phrases that minutes are made of, in one of their languages. */
record MinutesWords(Language language, Function<SeatId, String> names) {

    private static final DateTimeFormatter DANISH_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da"));
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    List<String> heading(MeetingCalled it) {
        boolean ordinary = it.kind() == AgendaCommand.Kind.ORDINARY;
        return List.of(
                say("Referat " + it.key(), "Minutes " + it.key()),
                say(
                        "%s møde %s kl. %s, %s."
                                .formatted(
                                        ordinary ? "Ordinært" : "Ekstraordinært",
                                        day(it.day()),
                                        time(it.start()),
                                        it.place()),
                        "%s meeting on %s at %s, %s."
                                .formatted(
                                        ordinary ? "Ordinary" : "Extraordinary",
                                        day(it.day()),
                                        time(it.start()),
                                        it.place())));
    }

    String heading(AgendaItem item, boolean closedToo) {
        Closing closing = item.closing();
        String title = closing != null && closedToo ? item.title() : item.openTitle();
        String purpose = switch (item.purpose()) {
            case DECISION -> say("til beslutning", "for decision");
            case DISCUSSION -> say("til drøftelse", "for discussion");
            case INFORMATION -> say("til orientering", "for information");
        };
        String shut = closing == null
                ? ""
                : say("; lukket punkt: ", "; closed item: ") + closing.ground().in(language);
        return "%d. %s (%s%s)".formatted(item.number(), title, purpose, shut);
    }

    /** What the minutes say of something that happened in the room, if anything. */
    Optional<String> of(AttendanceEvent event, Agenda agenda) {
        return Optional.of(
                        switch (event) {
                            case MeetingOpened it ->
                                say("Mødet blev åbnet kl. %s og ledet af %s.", "The meeting opened at %s; %s presided.")
                                        .formatted(time(it.at()), name(it.presiding()));
                            case SeatArrived it
                            when it.substitute() ->
                                say(
                                                "%2$s mødte ved suppleant kl. %1$s.",
                                                "%2$s was represented by a substitute from %1$s.")
                                        .formatted(time(it.at()), name(it.seatId()));
                            case SeatArrived it ->
                                say("%2$s mødte kl. %1$s.", "%2$s arrived at %1$s.")
                                        .formatted(time(it.at()), name(it.seatId()));
                            case SeatLeft it -> left(it, agenda);
                            case SeatReturned it ->
                                say("%2$s vendte tilbage kl. %1$s.", "%2$s returned at %1$s.")
                                        .formatted(time(it.at()), name(it.seatId()));
                            case ProxyHandedIn it ->
                                say("%s gav fuldmagt til %s.", "%s gave a proxy to %s.")
                                        .formatted(name(it.giver()), name(it.holder()));
                            case ProxyWithdrawn it ->
                                say("Fuldmagten fra %s til %s bortfaldt.", "The proxy from %s to %s lapsed.")
                                        .formatted(name(it.giver()), name(it.holder()));
                            case PresidingChanged it ->
                                say("%s overtog ledelsen af mødet.", "%s took the chair.")
                                        .formatted(name(it.seatId()));
                            case ItemTreated ignored -> "";
                            case MeetingAdjourned it ->
                                say("Mødet blev hævet kl. %s.", "The meeting was adjourned at %s.")
                                        .formatted(time(it.at()));
                        })
                .filter(line -> !line.isEmpty());
    }

    String nothingDecided() {
        return say("Der er ikke registreret nogen beslutning.", "No decision has been recorded.");
    }

    String remark(String text) {
        return say("Bemærkning: ", "Remark: ") + text;
    }

    String addition(MinutesAdded it) {
        return say(
                        "Rettet ved tilføjelse nr. %d, %s, om %s: %s (%s)",
                        "Corrected by addition %d, %s, about %s: %s (%s)")
                .formatted(it.number(), day(it.occurred()), it.target(), it.text(), it.reason());
    }

    private String left(SeatLeft it, Agenda agenda) {
        ItemId item = it.leftFor();
        if (item == null) {
            return say("%2$s forlod mødet kl. %1$s.", "%2$s left the meeting at %1$s.")
                    .formatted(time(it.at()), name(it.seatId()));
        }
        String number =
                agenda.item(item).map(found -> String.valueOf(found.number())).orElse("–");
        return say(
                        "%2$s var inhabil og forlod lokalet kl. %1$s under behandlingen af punkt %3$s.",
                        "%2$s was recused and left the room at %1$s while item %3$s was treated.")
                .formatted(time(it.at()), name(it.seatId()), number);
    }

    private String name(SeatId seat) {
        return names.apply(seat);
    }

    private String day(LocalDate day) {
        return language == Language.DANISH ? "den " + DANISH_DAY.format(day) : ENGLISH_DAY.format(day);
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(language == Language.DANISH ? "HH.mm" : "HH:mm")
                .format(time);
    }

    private String say(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }
}
