package org.allianceledger.meeting.web;

import org.allianceledger.access.view.Footing;
import org.allianceledger.access.web.AccessLog;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.document.DocumentReaders;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.meeting.MeetingId;
import org.allianceledger.meeting.view.MeetingPage;
import org.allianceledger.meeting.view.MeetingQueries;
import org.springframework.stereotype.Component;

/** Material sent with an agenda is for those of the alliance who may read the item that it belongs to. */
@Component
class MaterialReaders implements DocumentReaders {

    private final MeetingQueries meetings;
    private final Clearance clearance;
    private final AccessLog accesses;

    MaterialReaders(MeetingQueries meetings, Clearance clearance, AccessLog accesses) {
        this.meetings = meetings;
        this.clearance = clearance;
        this.accesses = accesses;
    }

    @Override
    public boolean mayRead(String thing, String sha256) {
        return thing.startsWith("meeting-")
                && meetings.page(new MeetingId(thing), PointInTime.ALL_KNOWN, this::reader)
                        .filter(it -> reader(AllianceId.of(it.allianceId())).isKnown())
                        .filter(it -> names(it, sha256))
                        .isPresent();
    }

    private Footing reader(AllianceId alliance) {
        return accesses.noting(clearance.in(alliance));
    }

    private static boolean names(MeetingPage page, String sha256) {
        return page.agendas().stream()
                .flatMap(it -> it.material().stream())
                .anyMatch(it -> it.sha256().equals(sha256));
    }
}
