package org.allianceledger.oversight.web;

import java.util.List;
import org.allianceledger.access.web.Clearance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.oversight.view.OversightQueries;
import org.allianceledger.oversight.view.OversightViews.Budget;
import org.allianceledger.oversight.view.OversightViews.Checkpoint;
import org.allianceledger.oversight.view.OversightViews.Declaration;
import org.allianceledger.oversight.view.OversightViews.JournalPackage;
import org.allianceledger.oversight.view.OversightViews.Request;
import org.allianceledger.oversight.view.OversightViews.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads matters of oversight. Reviews are for partners; that interests were declared is open, what was declared is not. */
@RestController
@RequestMapping("/api/v1/alliances/{allianceId}")
class OversightReadingController {

    private final OversightQueries oversight;
    private final Clearance clearance;
    private final Reading reading;

    OversightReadingController(OversightQueries oversight, Clearance clearance, Reading reading) {
        this.oversight = oversight;
        this.clearance = clearance;
        this.reading = reading;
    }

    @GetMapping("/interests")
    List<Declaration> interests(
            @PathVariable AllianceId allianceId,
            Moment moment,
            @RequestParam(required = false) @Nullable Integer year) {
        reading.await(allianceId, Register.MODEL, moment);
        return oversight.declarations(allianceId, year, clearance.in(allianceId).isInside(), moment.when());
    }

    @GetMapping("/reviews")
    List<Review> reviews(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return clearance.in(allianceId).isAmongPartners() ? oversight.reviews(allianceId, moment.when()) : List.of();
    }

    @GetMapping("/access-requests")
    List<Request> requests(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return oversight.requests(allianceId, moment.when());
    }

    @GetMapping("/journal-packages")
    List<JournalPackage> packages(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return oversight.packages(allianceId, moment.when());
    }

    @GetMapping("/checkpoints")
    List<Checkpoint> checkpoints(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return oversight.checkpoints(allianceId, moment.when());
    }

    @GetMapping("/secretariat-budgets")
    List<Budget> budgets(@PathVariable AllianceId allianceId, Moment moment) {
        reading.await(allianceId, Register.MODEL, moment);
        return oversight.budgets(allianceId, moment.when());
    }
}
