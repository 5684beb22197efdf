package org.allianceledger.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.ledger.Reason;
import org.allianceledger.ledger.RecordedRefusal;
import org.allianceledger.ledger.Refusal;
import org.allianceledger.ledger.store.EventTooLarge;
import org.allianceledger.ledger.store.NotChanged;
import org.allianceledger.ledger.store.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong with a problem detail (RFC 9457): what, which field, and in the caller's language. */
@RestControllerAdvice
@Order(Problems.AFTER_THE_CAPABILITIES)
class Problems extends ResponseEntityExceptionHandler {

    /** A capability that knows an exception better answers it before this does. */
    static final int AFTER_THE_CAPABILITIES = Ordered.HIGHEST_PRECEDENCE + 100;

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    static final String TYPE = "urn:alliance-ledger:problem:";

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Refusal refusal, WebRequest request) {
        Reason reason = refusal.reason();
        String field = refusal.field();
        boolean inPath = field != null && ActArgument.path(request).containsKey(field);
        HttpStatus status = switch (reason.kind()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNKNOWN -> inPath ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        String sentence = refusal.sentence(words.locale());
        ProblemDetail problem = problem(status, status == HttpStatus.NOT_FOUND ? "unknown" : "refused", sentence);
        problem.setProperty("reason", reason.code());
        if (field != null) {
            problem.setProperty("field", field);
            problem.setProperty("errors", List.of(Fault.in(field, sentence)));
        }
        return answer(problem);
    }

    /** The answer says where the refusal itself stands in the ledger. */
    @ExceptionHandler
    ResponseEntity<Object> on(Declined declined) {
        RecordedRefusal refusal = declined.refusal();
        boolean danish = words.locale().getLanguage().equals(Words.DANISH.getLanguage());
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "refused", danish ? refusal.danish() : refusal.english());
        problem.setProperty("reason", refusal.reason());
        problem.setProperty("id", refusal.id());
        problem.setProperty("events", declined.receipt().events());
        problem.setProperty("position", declined.receipt().position());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotAllowed notAllowed) {
        Refusal refusal = notAllowed.refusal();
        ProblemDetail problem = problem(HttpStatus.FORBIDDEN, "forbidden", refusal.sentence(words.locale()));
        problem.setProperty("reason", refusal.reason().code());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(InvalidAct invalid) {
        HttpStatus status = invalid.status();
        ProblemDetail problem = problem(
                status,
                status == HttpStatus.NOT_FOUND ? "unknown" : "invalid",
                invalid.faults().getFirst().detail());
        String field = invalid.faults().getFirst().field();
        if (field != null && !field.isEmpty()) {
            problem.setProperty("field", field);
        }
        problem.setProperty("errors", invalid.faults());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Unknown unknown) {
        return answer(problem(HttpStatus.NOT_FOUND, "unknown", words.say("problem.unknown", unknown.subject())));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return on(new Unknown(String.valueOf(mismatch.getValue())));
        }
        return on(InvalidAct.in(
                mismatch.getName(),
                words.say(mismatch.getRequiredType() == LocalDate.class ? "act.not-a-date" : "act.not-a-number")));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(StaleVersion stale) {
        return answer(problem(HttpStatus.PRECONDITION_FAILED, "stale", words.say("problem.stale")));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotChanged notChanged) {
        return on(InvalidAct.in("If-Match", words.say("header.if-match-unused")));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(EventTooLarge tooLarge) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", words.say("problem.event-too-large")));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotYetRead behind) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-read", words.say("problem.behind"));
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, QueryTimeoutException.class})
    ResponseEntity<Object> onLostDatabase(RuntimeException lost) {
        LOG.warn("The database did not answer: {}", lost.getMessage());
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", words.say("problem.database"));
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(DataAccessException failed) {
        LOG.error("A request failed in the database", failed);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", words.say("problem.internal")));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RuntimeException unexpected) {
        if (unexpected instanceof AccessDeniedException || unexpected instanceof AuthenticationException) {
            throw unexpected;
        }
        LOG.error("A request failed unexpectedly", unexpected);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", words.say("problem.internal")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        if (showPage(status, (ServletWebRequest) request)) {
            return null;
        }
        String key = switch (status) {
            case NOT_FOUND -> "problem.no-page";
            case METHOD_NOT_ALLOWED -> "problem.method";
            case NOT_ACCEPTABLE -> "problem.not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "act.wrong-media-type";
            default -> status.is4xxClientError() ? "problem.request" : "problem.internal";
        };
        ProblemDetail problem = problem(status, status == HttpStatus.NOT_FOUND ? "unknown" : "invalid", words.say(key));
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static boolean showPage(HttpStatus status, ServletWebRequest request) {
        HttpServletResponse response = request.getResponse();
        if (response == null || !PageRequests.isForPage(request.getRequest())) {
            return false;
        }
        try {
            response.sendError(status.value());
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static ProblemDetail problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + type));
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
