package org.allianceledger.agenda.web;

import java.util.List;
import org.allianceledger.agenda.view.CommonAgendaQueries;
import org.allianceledger.agenda.view.CommonAgendaViews.Diff;
import org.allianceledger.agenda.view.CommonAgendaViews.Page;
import org.allianceledger.agenda.view.CommonAgendaViews.Version;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the common agenda: the version in force, all of them, one of them, and what differs between two. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}/agenda")
class CommonAgendaReadingController {

    private final CommonAgendaQueries agendas;
    private final Readable readable;
    private final Reading reading;
    private final Words words;

    CommonAgendaReadingController(CommonAgendaQueries agendas, Readable readable, Reading reading, Words words) {
        this.agendas = agendas;
        this.readable = readable;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping
    Page agenda(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, CommonAgendaQueries.MODEL, moment);
        return agendas.page(allianceId, moment.when(), reader(allianceId));
    }

    @GetMapping("/versions")
    List<Version> versions(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, CommonAgendaQueries.MODEL, moment);
        return agendas.versions(allianceId, moment.when(), reader(allianceId));
    }

    /** @param version its identifier or its key */
    @GetMapping("/versions/{version}")
    Version version(@PathVariable AllianceId allianceId, @PathVariable String version, Moment moment) {
        reading.await(allianceId, CommonAgendaQueries.MODEL, moment);
        return agendas.version(allianceId, version, moment.when(), reader(allianceId))
                .orElseThrow(() -> new Unknown(version));
    }

    /**
     * @param from the earlier version, by its identifier or its key
     * @param to the later one
     */
    @GetMapping("/diff")
    Diff diff(@PathVariable AllianceId allianceId, @RequestParam String from, @RequestParam String to, Moment moment) {
        reading.await(allianceId, CommonAgendaQueries.MODEL, moment);
        return agendas.diff(allianceId, from, to, moment.when()).orElseThrow(() -> new Unknown(from + " – " + to));
    }

    private Reader reader(AllianceId alliance) {
        return new Reader(readable.in(alliance), words.locale());
    }
}
