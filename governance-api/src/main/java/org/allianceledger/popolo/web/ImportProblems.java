package org.allianceledger.popolo.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.allianceledger.http.Words;
import org.allianceledger.popolo.intake.ImportRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused file with all of its faults. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    private final Words words;

    ImportProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail on(ImportRefused refused) {
        Locale locale = words.locale();
        boolean danish = locale.getLanguage().equals("da");
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                words.say("import.refused", refused.faults().size()));
        problem.setType(URI.create("urn:alliance-ledger:problem:invalid"));
        problem.setProperty(
                "errors",
                refused.faults().stream()
                        .map(fault ->
                                Map.of("pointer", fault.pointer(), "detail", danish ? fault.danish() : fault.english()))
                        .toList());
        return problem;
    }
}
