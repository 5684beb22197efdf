package org.allianceledger.voting.web;

import org.allianceledger.http.QuestionBody;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outcomes")
class OutcomeController {

    /** What would come of the question, with its arithmetic; nothing is stored. */
    @PostMapping("/preview")
    Computation preview(@QuestionBody Question question) {
        return Outcomes.compute(question);
    }
}
