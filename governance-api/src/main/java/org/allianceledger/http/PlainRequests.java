package org.allianceledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that no database could look for. */
@Component
class PlainRequests implements HandlerInterceptor {

    private final Words words;

    PlainRequests(Words words) {
        this.words = words;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!PlainText.isPlain(value)) {
                    throw InvalidAct.in(name, words.say("act.not-text"));
                }
            }
        });
        return true;
    }
}
