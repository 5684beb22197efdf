package org.allianceledger.page.steering;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentQueries;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.mandate.view.MandateQueries;
import org.allianceledger.meeting.AgendaCommand;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState.Stage;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.meeting.view.MeetingPage;
import org.allianceledger.meeting.view.MeetingQueries;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.steering.ReadinessView.Attendance;
import org.allianceledger.page.steering.ReadinessView.Conflict;
import org.allianceledger.page.steering.ReadinessView.Item;
import org.allianceledger.page.steering.ReadinessView.Owed;
import org.allianceledger.page.steering.ReadinessView.Term;
import org.allianceledger.page.steering.RoomView.Hint;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.report.view.Suggestions;
import org.allianceledger.ruleset.QuorumNeed;
import org.allianceledger.ruleset.RuleSet.Presence;
import org.allianceledger.ruleset.view.RuleSetQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what whoever prepares a meeting wants to know first. */
@Component
class Readiness {

    private static final int LOOK_AHEAD_DAYS = 60;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1799, 12, 31);

    private final MeetingList list;
    private final MeetingQueries meetings;
    private final DecisionQueries decisions;
    private final Register register;
    private final SuggestedConflicts conflicts;
    private final MandateQueries mandates;
    private final CommitmentQueries commitments;
    private final RuleSetQueries rules;
    private final Choices choices;
    private final Words words;
    private final PageReader eyes;

    Readiness(
            MeetingList list,
            MeetingQueries meetings,
            DecisionQueries decisions,
            Register register,
            SuggestedConflicts conflicts,
            MandateQueries mandates,
            CommitmentQueries commitments,
            RuleSetQueries rules,
            Choices choices,
            Words words,
            PageReader eyes) {
        this.eyes = eyes;
        this.list = list;
        this.meetings = meetings;
        this.decisions = decisions;
        this.register = register;
        this.conflicts = conflicts;
        this.mandates = mandates;
        this.commitments = commitments;
        this.rules = rules;
        this.choices = choices;
        this.words = words;
    }

    /** All meetings of a body, the earliest first. */
    List<MeetingList.Row> meetings(String body, PointInTime when) {
        return list.of(new BodyId(body), when, new MeetingList.Place(BEFORE_ALL, ""), Integer.MAX_VALUE);
    }

    ReadinessView of(AllianceId alliance, Leadership known, BodyView body, PointInTime when) {
        LocalDate today = when.asOf();
        List<MeetingList.Row> all = meetings(body.id(), when);
        MeetingList.Row meeting = all.stream()
                .filter(it -> isAhead(it, today))
                .findFirst()
                .or(() -> all.stream().max(Comparator.comparing(MeetingList.Row::day)))
                .orElse(null);
        boolean upcoming = meeting != null && isAhead(meeting, today);
        LocalDate day = upcoming && meeting != null ? meeting.day() : today;
        LocalDate lookout = today.plusDays(LOOK_AHEAD_DAYS);
        LocalDate next = all.stream()
                .map(MeetingList.Row::day)
                .filter(it -> it.isAfter(day))
                .findFirst()
                .filter(it -> it.isAfter(lookout))
                .orElse(lookout);
        MeetingPage page = meeting == null
                ? null
                : meetings.page(new MeetingId(meeting.id()), when, eyes.footing())
                        .orElse(null);
        List<DecisionRow> waiting =
                decisions.list(alliance, Which.WAITING, body.id(), when, "", Integer.MAX_VALUE).stream()
                        .map(it -> decisions.told(it, eyes.sight(), when))
                        .toList();
        return new ReadinessView(
                body.id(),
                body.name(),
                choices.bodies(known),
                meeting,
                upcoming,
                ChronoUnit.DAYS.between(today, day),
                attendance(body, new PointInTime(day, when.knownAt(), when.latest())),
                page == null || !upcoming ? List.of() : items(page),
                page == null || !upcoming ? List.of() : conflicts(page, when),
                next,
                mandates.expiring(alliance, when, Math.toIntExact(ChronoUnit.DAYS.between(today, next))),
                terms(body, next),
                waiting.stream().filter(it -> !it.stage().equals("adjourned")).toList(),
                waiting.stream().filter(it -> it.stage().equals("adjourned")).toList(),
                register.of(alliance.value(), DecisionMarks.URGENT, when).stream()
                        .flatMap(it -> decisions.row(alliance, it, when).stream())
                        .filter(it -> it.bodyId().equals(body.id()) && "pending".equals(it.ratification()))
                        .map(it -> decisions.told(it, eyes.sight(), when))
                        .toList(),
                owed(alliance, when));
    }

    private static boolean isAhead(MeetingList.Row it, LocalDate today) {
        return !it.day().isBefore(today) && (it.stage() == Stage.CALLED || it.stage() == Stage.OPENED);
    }

    private @Nullable Attendance attendance(BodyView body, PointInTime day) {
        QuorumNeed need = rules.quorum(new BodyId(body.id()), null, day)
                .map(it -> it.quorum())
                .orElse(null);
        if (need == null) {
            return null;
        }
        List<SeatView> voting = body.roles().stream()
                .flatMap(it -> it.seats().stream())
                .filter(it -> it.votes() > 0)
                .toList();
        List<SeatView> expected =
                voting.stream().filter(it -> isHeldOn(it, day.asOf())).toList();
        List<String> vacant = voting.stream()
                .filter(it -> !isHeldOn(it, day.asOf()))
                .map(SeatNames::nameOf)
                .toList();
        var decisive = new ArrayList<String>();
        var missing = new ArrayList<String>();
        long margin = expected.size() - need.need();
        for (Presence wanted : need.composition()) {
            List<SeatView> having = expected.stream()
                    .filter(it -> it.categories().contains(wanted.category()))
                    .toList();
            if (having.size() < wanted.atLeast()) {
                missing.add(wanted.category());
            } else if (having.size() == wanted.atLeast()) {
                having.forEach(it -> decisive.add(SeatNames.nameOf(it)));
            }
        }
        if (margin == 0) {
            expected.stream()
                    .map(SeatNames::nameOf)
                    .filter(it -> !decisive.contains(it))
                    .forEach(decisive::add);
        }
        return new Attendance(
                margin >= 0 && missing.isEmpty(),
                expected.size(),
                need.need(),
                margin,
                words.locale().getLanguage().equals(Words.DANISH.getLanguage()) ? need.danish() : need.english(),
                expected.stream().map(SeatNames::nameOf).toList(),
                vacant,
                List.copyOf(decisive),
                List.copyOf(missing));
    }

    private static boolean isHeldOn(SeatView seat, LocalDate day) {
        HolderView holder = seat.holder();
        LocalDate until = holder == null ? null : holder.until();
        return holder != null && (until == null || !until.isBefore(day));
    }

    private static List<Item> items(MeetingPage page) {
        var items = new ArrayList<Item>();
        for (MeetingPage.ItemView it : page.items()) {
            var lacks = new ArrayList<String>();
            boolean decides = it.purpose() == AgendaCommand.Purpose.DECISION;
            if (decides && it.subject() == null && !it.stub()) {
                lacks.add("proposal");
            }
            if (isEmpty(it.presentation()) && !it.stub()) {
                lacks.add("presentation");
            }
            if (decides && isEmpty(it.recommendation()) && !it.stub()) {
                lacks.add("recommendation");
            }
            items.add(new Item(it.id(), it.number(), it.title(), it.purpose().name(), lacks));
        }
        return items;
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private List<Conflict> conflicts(MeetingPage page, PointInTime when) {
        var reader = eyes.now();
        var found = new ArrayList<Conflict>();
        for (MeetingPage.ItemView item : page.items()) {
            String subject = item.subject();
            Optional<DecisionPage> question = subject == null || !subject.startsWith("decision-")
                    ? Optional.empty()
                    : decisions.page(subject, when);
            List<Hint> hints = question
                    .filter(eyes::mayRead)
                    .map(it -> conflicts.of(it, when, reader).suggestions())
                    .orElse(List.of())
                    .stream()
                    .filter(it -> it.answer().isUnsettled())
                    .map(this::hint)
                    .toList();
            if (!hints.isEmpty()) {
                found.add(new Conflict(item.number(), item.title(), hints));
            }
        }
        return found;
    }

    private Hint hint(Suggestions.Suggestion it) {
        boolean danish = words.locale().getLanguage().equals(Words.DANISH.getLanguage());
        return new Hint(it.seatId(), it.person(), it.ground().name(), danish ? it.danish() : it.english(), it.answer());
    }

    private static List<Term> terms(BodyView body, LocalDate next) {
        return body.roles().stream()
                .flatMap(it -> it.seats().stream())
                .flatMap(seat -> Optional.ofNullable(seat.holder())
                        .filter(it -> it.until() != null && !it.until().isAfter(next))
                        .map(it -> new Term(
                                requireNonNullElse(seat.label(), requireNonNullElse(seat.key(), seat.id())),
                                it.name(),
                                requireNonNullElse(it.until(), next)))
                        .stream())
                .sorted(Comparator.comparing(Term::until))
                .toList();
    }

    private List<Owed> owed(AllianceId alliance, PointInTime when) {
        return commitments.all(alliance, eyes.commitments().owed(), when).stream()
                .filter(it -> it.overdue() || it.status() == CommitmentStatus.BREACHED)
                .map(it -> new Owed(
                        it.id(),
                        it.key(),
                        it.title(),
                        requireNonNullElse(it.giverName(), it.giver()),
                        it.due(),
                        it.status() == CommitmentStatus.BREACHED ? "breached" : "overdue"))
                .toList();
    }
}
