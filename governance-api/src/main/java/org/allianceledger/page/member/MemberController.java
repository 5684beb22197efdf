package org.allianceledger.page.member;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.body.SeatId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.HolderView;
import org.allianceledger.leadership.view.Leadership.SeatView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.PageReader;
import org.allianceledger.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ten-minute story for whoever is new: why, what matters now, my seat, and what became of what was said. */
@Controller
class MemberController {

    private final LeadershipQueries leadership;
    private final CommonAgendaQueries agendas;
    private final SeatMemory memory;
    private final OwnConflicts conflicts;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    MemberController(
            LeadershipQueries leadership,
            CommonAgendaQueries agendas,
            SeatMemory memory,
            OwnConflicts conflicts,
            PageReader reader,
            Alliances alliances,
            Reading reading) {
        this.leadership = leadership;
        this.agendas = agendas;
        this.memory = memory;
        this.conflicts = conflicts;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    /** A seat with the body it is in. */
    record Place(String bodyId, String body, SeatView seat) {}

    @GetMapping("/alliances/{alliance}/member")
    String member(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(required = false) @Nullable String seat,
            Model model) {
        reading.await(LeadershipQueries.MODEL, moment);
        var id = alliances.id(alliance);
        var when = moment.when();
        Leadership state = leadership.leadership(id, when).orElseThrow(() -> new Unknown(alliance));
        List<Place> places = state.bodies().stream()
                .flatMap(body -> body.roles().stream()
                        .flatMap(role -> role.seats().stream())
                        .filter(it -> it.votes() > 0)
                        .map(it -> new Place(body.id(), body.name(), it)))
                .toList();
        var agenda = agendas.page(id, when, reader.now()).inForce();
        model.addAttribute("places", places);
        model.addAttribute("agenda", agenda);
        model.addAttribute("matters", memory.matters(id, agenda, when));
        model.addAttribute("asked", memory.youSaidWeDid(id, when));
        model.addAttribute(
                "secretariat",
                state.bodies().stream()
                        .filter(it -> it.kind().equals("secretariat"))
                        .flatMap(it -> it.roles().stream())
                        .flatMap(it -> it.seats().stream())
                        .map(SeatView::holder)
                        .filter(Objects::nonNull)
                        .map(it -> Objects.requireNonNull(it).name())
                        .toList());
        var footing = reader.sight().footing();
        PersonId own = footing.person();
        model.addAttribute(
                "questions",
                conflicts.about(
                        id,
                        places.stream()
                                .filter(it ->
                                        footing.serves(new SeatId(it.seat().id())))
                                .toList(),
                        when));
        Place place = seat == null || seat.isBlank()
                ? places.stream().filter(it -> isHeldBy(own, it)).findFirst().orElse(null)
                : places.stream()
                        .filter(it -> it.seat().id().equals(seat))
                        .findFirst()
                        .orElseThrow(() -> new Unknown(seat));
        if (place != null) {
            model.addAttribute("place", place);
            model.addAttribute(
                    "since", memory.since(id, place.bodyId(), place.seat().id(), when));
        }
        // Whoever has no seat yet, or none any more, is still somebody.
        Optional.ofNullable(place == null ? own : holder(place))
                .flatMap(it -> leadership.person(it.value()))
                .ifPresent(it -> {
                    model.addAttribute("me", it);
                    model.addAttribute("own", own != null && own.value().equals(it.personId()));
                });
        return "member/member";
    }

    private static boolean isHeldBy(@Nullable PersonId person, Place place) {
        return person != null && person.equals(holder(place));
    }

    private static @Nullable PersonId holder(Place place) {
        HolderView holder = place.seat().holder();
        String person = holder == null ? null : holder.personId();
        return person == null ? null : new PersonId(person);
    }
}
