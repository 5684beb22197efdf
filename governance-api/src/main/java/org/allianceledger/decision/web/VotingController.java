package org.allianceledger.decision.web;

import org.allianceledger.decision.VotingCommand.AdmitToRoll;
import org.allianceledger.decision.VotingCommand.AskForVote;
import org.allianceledger.decision.VotingCommand.CastBallot;
import org.allianceledger.decision.VotingCommand.CloseVoting;
import org.allianceledger.decision.VotingCommand.DecideWithoutVote;
import org.allianceledger.decision.VotingCommand.DeclareOutcome;
import org.allianceledger.decision.VotingCommand.OpenVoting;
import org.allianceledger.decision.VotingCommand.OpenWrittenProcedure;
import org.allianceledger.decision.VotingCommand.StateCastingVote;
import org.allianceledger.decision.VotingCommand.StopWrittenProcedure;
import org.allianceledger.http.ActBody;
import org.allianceledger.http.ActDesk;
import org.allianceledger.ledger.store.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{decisionId}")
class VotingController {

    private final ActDesk desk;

    VotingController(ActDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/voting")
    ResponseEntity<Receipt> open(@ActBody OpenVoting act) {
        return desk.record(act);
    }

    @PostMapping("/written-procedure")
    ResponseEntity<Receipt> openWritten(@ActBody OpenWrittenProcedure act) {
        return desk.record(act);
    }

    @PostMapping("/written-procedure/stop")
    ResponseEntity<Receipt> stop(@ActBody StopWrittenProcedure act) {
        return desk.record(act);
    }

    @PostMapping("/roll")
    ResponseEntity<Receipt> admit(@ActBody AdmitToRoll act) {
        return desk.record(act);
    }

    @PostMapping("/ballots")
    ResponseEntity<Receipt> cast(@ActBody CastBallot act) {
        return desk.record(act);
    }

    @PostMapping("/casting-vote")
    ResponseEntity<Receipt> state(@ActBody StateCastingVote act) {
        return desk.record(act);
    }

    @PostMapping("/vote-request")
    ResponseEntity<Receipt> ask(@ActBody AskForVote act) {
        return desk.record(act);
    }

    @PostMapping("/decision-without-vote")
    ResponseEntity<Receipt> decideWithoutVote(@ActBody DecideWithoutVote act) {
        return desk.record(act);
    }

    @PostMapping("/closing")
    ResponseEntity<Receipt> close(@ActBody CloseVoting act) {
        return desk.record(act);
    }

    @PostMapping("/outcome")
    ResponseEntity<Receipt> declare(@ActBody DeclareOutcome act) {
        return desk.record(act);
    }
}
