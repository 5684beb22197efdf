package org.allianceledger.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what was refused before any controller saw it: a page to a reader of pages, a problem detail to programs. */
@Controller
class ErrorAnswers implements ErrorController {

    private final Words words;
    private final ProblemPage pages;

    ErrorAnswers(Words words, ProblemPage pages) {
        this.words = words;
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus found = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus status = found == null ? HttpStatus.INTERNAL_SERVER_ERROR : found;
        return uri != null && PageRequests.isForPage(uri.toString(), request) ? page(status) : problem(status);
    }

    private ModelAndView page(HttpStatus status) {
        String key = status == HttpStatus.FORBIDDEN ? "problem.forbidden" : key(status);
        return pages.problem(status, words.say(key));
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status) {
        String type = status == HttpStatus.NOT_FOUND ? "unknown" : status.is4xxClientError() ? "invalid" : "internal";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(key(status)));
        problem.setType(URI.create(Problems.TYPE + type));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String key(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND
                ? "problem.no-page"
                : status.is4xxClientError() ? "problem.request" : "problem.internal";
    }
}
