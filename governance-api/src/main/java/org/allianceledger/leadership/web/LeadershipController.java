package org.allianceledger.leadership.web;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.Leadership.AllianceView;
import org.allianceledger.leadership.view.Leadership.BodyView;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.leadership.view.ShownPersons.Shown;
import org.allianceledger.ledger.store.AggregateVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the leadership state whole and in its parts; a part that can be changed carries its version as ETag. */
@RestController
@RequestMapping("/api/v1")
class LeadershipController {

    private final LeadershipQueries leadership;
    private final AggregateVersions versions;
    private final Reading reading;

    LeadershipController(LeadershipQueries leadership, AggregateVersions versions, Reading reading) {
        this.leadership = leadership;
        this.versions = versions;
        this.reading = reading;
    }

    @GetMapping("/alliances/{allianceId}/leadership")
    Leadership leadership(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(LeadershipQueries.MODEL, moment);
        return leadership
                .leadership(allianceId, moment.when())
                .orElseThrow(() -> new Unknown(allianceId.key()));
    }

    @GetMapping("/alliances")
    ResponseEntity<List<AllianceView>> alliances(
            Moment moment,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        reading.await(LeadershipQueries.MODEL, moment);
        int size = reading.limit(limit);
        List<AllianceView> page = leadership.alliances(moment.when(), after, size);
        return reading.page(page, page.size() < size ? null : page.getLast().key());
    }

    @GetMapping("/alliances/{allianceId}")
    ResponseEntity<AllianceView> alliance(@PathVariable AllianceId allianceId, Moment moment) {
        Leadership state = leadership(allianceId, moment);
        return versioned(allianceId.value(), state.position(), state.alliance());
    }

    @GetMapping("/alliances/{allianceId}/partners")
    List<PartnerView> partners(@PathVariable AllianceId allianceId, Moment moment) {
        return leadership(allianceId, moment).partners();
    }

    @GetMapping("/alliances/{allianceId}/partners/{partnerId}")
    PartnerView partner(@PathVariable AllianceId allianceId, @PathVariable String partnerId, Moment moment) {
        return partners(allianceId, moment).stream()
                .filter(partner -> partner.id().equals(partnerId))
                .findFirst()
                .orElseThrow(() -> new Unknown(partnerId));
    }

    @GetMapping("/alliances/{allianceId}/bodies")
    List<BodyView> bodies(@PathVariable AllianceId allianceId, Moment moment) {
        return leadership(allianceId, moment).bodies();
    }

    @GetMapping("/bodies/{bodyId}")
    ResponseEntity<BodyView> body(@PathVariable String bodyId, Moment moment) {
        reading.await(LeadershipQueries.MODEL, moment);
        AllianceId alliance = leadership.allianceOfBody(bodyId).orElseThrow(() -> new Unknown(bodyId));
        Leadership state = leadership(alliance, moment);
        BodyView found = state.bodies().stream()
                .filter(body -> body.id().equals(bodyId))
                .findFirst()
                .orElseThrow(() -> new Unknown(bodyId));
        return versioned(bodyId, state.position(), found);
    }

    @GetMapping("/persons/{personId}")
    ResponseEntity<Shown> person(@PathVariable String personId, Moment moment) {
        reading.await(LeadershipQueries.MODEL, moment);
        long position = leadership.position();
        Shown shown = leadership.person(personId).orElseThrow(() -> new Unknown(personId));
        return versioned(personId, position, shown);
    }

    private <T> ResponseEntity<T> versioned(String aggregate, long position, T body) {
        var answer = ResponseEntity.ok();
        versions.at(aggregate, position).ifPresent(version -> answer.eTag("\"" + version + "\""));
        return answer.body(body);
    }
}
