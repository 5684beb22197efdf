package org.allianceledger.page.citizen;

import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.meeting.Language;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.view.MeetingList;
import org.allianceledger.meeting.view.MeetingQueries;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published minutes, and the open agenda of meetings that have none yet. */
@Controller
@RequestMapping("/alliances/{alliance}/minutes")
class PublicMinutesController {

    private final MeetingQueries meetings;
    private final Published published;
    private final Alliances alliances;
    private final Reading reading;
    private final Words words;
    private final PageReader eyes;

    PublicMinutesController(
            MeetingQueries meetings,
            Published published,
            Alliances alliances,
            Reading reading,
            Words words,
            PageReader eyes) {
        this.eyes = eyes;
        this.meetings = meetings;
        this.published = published;
        this.alliances = alliances;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(MeetingList.MODEL, moment);
        model.addAttribute("meetings", published.minutes(alliances.id(alliance), moment.when()));
        return "citizen/minutes-list";
    }

    @GetMapping("/{meetingId}")
    String minutes(@PathVariable String alliance, @PathVariable MeetingId meetingId, Moment moment, Model model) {
        reading.await(MeetingList.MODEL, moment);
        var page = meetings.page(meetingId, moment.when(), eyes.footing())
                .filter(it -> it.allianceId().equals(alliances.id(alliance).value()))
                .orElseThrow(() -> new Unknown(meetingId.value()));
        Language language = words.locale().getLanguage().equals("en") ? Language.ENGLISH : Language.DANISH;
        model.addAttribute("moment", moment.when());
        model.addAttribute("page", page);
        if (page.items().stream().anyMatch(it -> it.closing() != null)) {
            model.addAttribute("stubs", published.closed(page, moment.when()));
        }
        meetings.minutes(meetingId, moment.when(), language, eyes.footing())
                .ifPresent(it -> model.addAttribute("minutes", it));
        return "citizen/minutes";
    }
}
