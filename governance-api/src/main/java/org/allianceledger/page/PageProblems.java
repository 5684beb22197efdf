package org.allianceledger.page;

import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.NotYetRead;
import org.allianceledger.http.Unknown;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a page that says what is wrong, where a page was asked for. */
@ControllerAdvice(basePackages = "org.allianceledger.page")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Words words;
    private final ErrorFrame frames;

    PageProblems(Words words, ErrorFrame frames) {
        this.words = words;
        this.frames = frames;
    }

    @ExceptionHandler({Unknown.class, MethodArgumentTypeMismatchException.class})
    ModelAndView onUnknown(Exception unknown) {
        return page(HttpStatus.NOT_FOUND, words.say("problem.no-page"));
    }

    @ExceptionHandler
    ModelAndView on(InvalidAct invalid) {
        return page(HttpStatus.BAD_REQUEST, invalid.faults().getFirst().detail());
    }

    @ExceptionHandler
    ModelAndView on(Refusal refusal) {
        boolean unknown = refusal.reason().kind() == org.allianceledger.ledger.Reason.Kind.UNKNOWN;
        return page(
                unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, refusal.sentence(words.locale()));
    }

    @ExceptionHandler
    ModelAndView on(NotYetRead behind) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, words.say("problem.behind"));
    }

    @ExceptionHandler
    ModelAndView on(RuntimeException unexpected) {
        if (unexpected instanceof AccessDeniedException || unexpected instanceof AuthenticationException) {
            throw unexpected;
        }
        LOG.error("A page failed unexpectedly", unexpected);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, words.say("problem.internal"));
    }

    private ModelAndView page(HttpStatus status, String sentence) {
        return frames.problem(status, sentence);
    }
}
