package org.allianceledger.ledger.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the read models stand, and rebuilding or checking them while they keep answering. */
@RestController
@RequestMapping("/api/v1")
class ProjectionController {

    private final ProjectionWork work;

    ProjectionController(ProjectionWork work) {
        this.work = work;
    }

    @GetMapping("/projections")
    List<ProjectionWork.Standing> projections() {
        return work.standings();
    }

    @PostMapping("/projections/rebuild")
    ResponseEntity<ProjectionWork.Job> rebuild() {
        return ResponseEntity.accepted().location(ProjectionWork.LOCATION).body(work.rebuild());
    }

    @PostMapping("/projections/check")
    ResponseEntity<ProjectionWork.Job> check() {
        return ResponseEntity.accepted().location(ProjectionWork.LOCATION).body(work.check());
    }

    /** How far the latest rebuild or check has come, and what it found. */
    @GetMapping("/projections/job")
    ProjectionWork.Job job() {
        return work.job();
    }
}
