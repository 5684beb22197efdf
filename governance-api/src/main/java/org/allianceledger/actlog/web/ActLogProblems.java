package org.allianceledger.actlog.web;

import java.net.URI;
import org.allianceledger.actlog.ActLogRefused;
import org.allianceledger.http.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused act log with all of its faults, line by line. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActLogProblems {

    private final Words words;

    ActLogProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail on(ActLogRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                words.say("import.refused", refused.faults().size()));
        problem.setType(URI.create("urn:alliance-ledger:problem:invalid"));
        problem.setProperty("errors", refused.faults());
        return problem;
    }
}
