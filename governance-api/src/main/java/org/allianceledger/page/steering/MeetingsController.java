package org.allianceledger.page.steering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.allianceledger.decision.DecisionId;
import org.allianceledger.decision.ProposalCommand.ProposeDecision;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.ActReader;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.AgendaCommand.PlaceItem;
import org.allianceledger.meeting.Closing;
import org.allianceledger.meeting.Language;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.view.MeetingPage;
import org.allianceledger.meeting.view.MeetingQueries;
import org.allianceledger.page.ActForm;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.FormAnswers;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** The meetings of a body, one of them with its agenda, and its minutes. */
@Controller
@RequestMapping("/alliances/{alliance}/meetings")
class MeetingsController {

    private final MeetingQueries meetings;
    private final DecisionQueries decisions;
    private final Readiness readiness;
    private final SeatNames names;
    private final Alliances alliances;
    private final ActReader reader;
    private final ActDesk desk;
    private final FormAnswers answers;
    private final Hearings hearings;
    private final Words words;
    private final PageReader eyes;
    private final Voices voices;

    MeetingsController(
            MeetingQueries meetings,
            DecisionQueries decisions,
            Readiness readiness,
            SeatNames names,
            Alliances alliances,
            ActReader reader,
            ActDesk desk,
            FormAnswers answers,
            Hearings hearings,
            Words words,
            PageReader eyes,
            Voices voices) {
        this.voices = voices;
        this.eyes = eyes;
        this.meetings = meetings;
        this.decisions = decisions;
        this.readiness = readiness;
        this.names = names;
        this.alliances = alliances;
        this.reader = reader;
        this.desk = desk;
        this.answers = answers;
        this.hearings = hearings;
        this.words = words;
    }

    @GetMapping
    String meetings(@PathVariable String alliance, @RequestParam String body, Moment moment, Model model) {
        model.addAttribute(
                "body", names.body(alliances.id(alliance), body, moment.when()).orElseThrow(() -> new Unknown(body)));
        model.addAttribute("meetings", readiness.meetings(body, moment.when()).reversed());
        return "steering/meetings";
    }

    @GetMapping("/{meetingId}")
    String meeting(@PathVariable String alliance, @PathVariable MeetingId meetingId, Moment moment, Model model) {
        MeetingPage page = page(alliance, meetingId, moment.when());
        var thatDay = new PointInTime(
                page.day(), moment.when().knownAt(), moment.when().latest());
        model.addAttribute("meeting", page);
        model.addAttribute(
                "body",
                names.body(alliances.id(alliance), page.bodyId(), thatDay).orElse(null));
        model.addAttribute("seats", names.seats(alliances.id(alliance), page.bodyId(), thatDay));
        model.addAttribute("voices", voices.in(alliances.id(alliance), page.bodyId(), thatDay));
        model.addAttribute(
                "later",
                readiness.meetings(page.bodyId(), moment.when()).stream()
                        .filter(it -> it.day().isAfter(page.day()))
                        .toList());
        model.addAttribute("grounds", Closing.Ground.values());
        model.addAttribute(
                "nextNumber",
                page.items().stream()
                                .mapToInt(MeetingPage.ItemView::number)
                                .max()
                                .orElse(0)
                        + 1);
        if (eyes.sight().inside()) {
            model.addAttribute("occasions", hearings.occasions(alliances.id(alliance), moment.when()));
            model.addAttribute(
                    "waiting",
                    decisions
                            .list(
                                    alliances.id(alliance),
                                    Which.WAITING,
                                    page.bodyId(),
                                    moment.when(),
                                    "",
                                    Integer.MAX_VALUE)
                            .stream()
                            .filter(it -> page.items().stream()
                                    .noneMatch(item -> it.id().equals(item.subject())))
                            .map(it -> decisions.told(it, eyes.sight(), moment.when()))
                            .toList());
        }
        return "steering/meeting";
    }

    @GetMapping("/{meetingId}/minutes")
    String minutes(@PathVariable String alliance, @PathVariable MeetingId meetingId, Moment moment, Model model) {
        MeetingPage page = page(alliance, meetingId, moment.when());
        Language language =
                words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.ENGLISH : Language.DANISH;
        model.addAttribute("meeting", page);
        model.addAttribute(
                "minutes",
                meetings.minutes(meetingId, moment.when(), language, eyes.footing())
                        .orElse(null));
        model.addAttribute(
                "seats",
                names.seats(
                        alliances.id(alliance),
                        page.bodyId(),
                        new PointInTime(
                                page.day(),
                                moment.when().knownAt(),
                                moment.when().latest())));
        return "steering/minutes";
    }

    /** Places an item, together with the proposal it is about if it is to be decided and there is none yet. */
    @PostMapping("/{meetingId}/items")
    String place(
            @PathVariable String alliance,
            @PathVariable MeetingId meetingId,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var sent = new FormAnswers.Sent("PlaceItem", fields, request, flash);
        return answers.to(sent, () -> {
            MeetingPage page = page(alliance, meetingId, alliances.now());
            MultiValueMap<String, String> given = sent.given();
            var acts = new ArrayList<Act>();
            String subject = first(given, "subject");
            if (subject.equals("new")) {
                DecisionId decision = DecisionId.next();
                given.set("subject", decision.value());
                acts.add(proposal(page, decision, given));
            }
            acts.addAll(hearings.answered(given));
            given.remove("matter");
            given.add("meetingId", meetingId.value());
            acts.add(read(given, PlaceItem.class));
            return desk.recordTogether(meetingId.value(), acts, sent.terms());
        });
    }

    private Act proposal(MeetingPage page, DecisionId decision, MultiValueMap<String, String> given) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("bodyId", page.bodyId());
        fields.add("decisionId", decision.value());
        fields.add("title", first(given, "title"));
        fields.add(
                "text",
                first(given, "recommendation").isBlank() ? first(given, "title") : first(given, "recommendation"));
        fields.add("matter", first(given, "matter"));
        fields.add("level", first(given, "closing.ground").isBlank() ? "open" : "closed");
        return read(fields, ProposeDecision.class);
    }

    private <T extends Act> T read(MultiValueMap<String, String> fields, Class<T> type) {
        ObjectNode tree = ActForm.tree(fields, type);
        return reader.read(tree, Map.of(), type);
    }

    private MeetingPage page(String alliance, MeetingId meeting, PointInTime when) {
        return meetings.page(meeting, when, eyes.footing())
                .filter(it -> it.allianceId().equals(alliances.id(alliance).value()))
                .orElseThrow(() -> new Unknown(meeting.value()));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String found = fields.getFirst(name);
        return found == null ? "" : found;
    }
}
