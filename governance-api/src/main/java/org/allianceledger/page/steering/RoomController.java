package org.allianceledger.page.steering;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.decision.Conflict;
import org.allianceledger.decision.view.RoomNow;
import org.allianceledger.decision.view.Rooms;
import org.allianceledger.http.ActDesk;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.Act;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.ItemId;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.MeetingState;
import org.allianceledger.meeting.view.MeetingReaders;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.FormAnswers;
import org.allianceledger.page.PageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meeting in big type on one laptop, where a press of a button records all that it stands for at once. */
@Controller
@RequestMapping("/alliances/{alliance}/meetings/{meetingId}/room")
class RoomController {

    private final Rooms rooms;
    private final RoomViews views;
    private final FollowUps followUps;
    private final Choices choices;
    private final LeadershipQueries leadership;
    private final Alliances alliances;
    private final ActDesk desk;
    private final FormAnswers answers;
    private final Words words;
    private final Clock clock;
    private final PageReader eyes;
    private final MeetingReaders readers;

    RoomController(
            Rooms rooms,
            RoomViews views,
            FollowUps followUps,
            Choices choices,
            LeadershipQueries leadership,
            Alliances alliances,
            ActDesk desk,
            FormAnswers answers,
            Words words,
            Clock clock,
            PageReader eyes,
            MeetingReaders readers) {
        this.readers = readers;
        this.eyes = eyes;
        this.rooms = rooms;
        this.views = views;
        this.followUps = followUps;
        this.choices = choices;
        this.leadership = leadership;
        this.alliances = alliances;
        this.desk = desk;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String room(
            @PathVariable String alliance,
            @PathVariable MeetingId meetingId,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String at,
            Moment moment,
            Model model) {
        if (!isForRecording()) {
            return "redirect:/alliances/{alliance}/meetings/{meetingId}";
        }
        RoomNow room = room(alliance, meetingId, moment.when());
        model.addAttribute("room", views.of(room, hidden(room), item, time(at), moment.when()));
        model.addAttribute("stated", at);
        model.addAttribute("grounds", Conflict.Ground.values());
        leadership.leadership(alliances.id(alliance), moment.when()).ifPresent(known -> {
            model.addAttribute("holders", choices.holders(known));
            model.addAttribute("givers", choices.givers(known));
        });
        return "steering/room";
    }

    @PostMapping("/{step}")
    String step(
            @PathVariable String alliance,
            @PathVariable MeetingId meetingId,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var sent = new FormAnswers.Sent(step, fields, request, flash);
        return answers.to(sent, () -> {
            RoomNow room = room(alliance, meetingId, alliances.now());
            String item = fields.getFirst("item");
            if (item != null && hidden(room).stream().anyMatch(it -> it.value().equals(item))) {
                throw InvalidAct.in("", words.say("room.recused-reader"));
            }
            LocalTime at = views.clockOf(room.meeting(), time(fields.getFirst("at")));
            List<Act> acts = acts(RoomSteps.after(room, fields, at, LedgerCalendar.today(clock), followUps), step);
            return desk.recordTogether(meetingId.value(), acts, sent.terms());
        });
    }

    private List<Act> acts(RoomSteps steps, String step) {
        try {
            List<Act> acts = steps.of(step);
            if (acts.isEmpty()) {
                throw InvalidAct.in("", words.say("room.nothing"));
            }
            return acts;
        } catch (IllegalArgumentException | DateTimeException misspelt) {
            throw InvalidAct.in("", words.say("act.not-understood"));
        }
    }

    private RoomNow room(String alliance, MeetingId meeting, PointInTime when) {
        return rooms.room(meeting, when)
                .filter(it -> it.meeting().called().allianceId().equals(alliances.id(alliance)))
                .orElseThrow(() -> new Unknown(meeting.value()));
    }

    // Somebody who is recused may run the rest of the meeting, and sees of their item what everybody sees.
    private Set<ItemId> hidden(RoomNow room) {
        MeetingState meeting = room.meeting();
        return readers.of(meeting, eyes.footing().apply(meeting.called().allianceId()))
                .hidden();
    }

    private @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            throw InvalidAct.in("at", words.say("act.not-a-time"));
        }
    }

    // The room shows every item in full, so it is for those who record the meeting.
    private boolean isForRecording() {
        return eyes.sight().inside()
                && CurrentAccount.find().filter(it -> it.role().mayAct()).isPresent();
    }
}
