package org.allianceledger.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers, in the same form as all other problems, what was refused before any controller saw it. */
@RestController
class ErrorAnswers implements ErrorController {

    private final Words words;

    ErrorAnswers(Words words) {
        this.words = words;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus found = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus status = found == null ? HttpStatus.INTERNAL_SERVER_ERROR : found;
        String key = status == HttpStatus.NOT_FOUND
                ? "problem.no-page"
                : status.is4xxClientError() ? "problem.request" : "problem.internal";
        String type = status == HttpStatus.NOT_FOUND ? "unknown" : status.is4xxClientError() ? "invalid" : "internal";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.say(key));
        problem.setType(URI.create(Problems.TYPE + type));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
