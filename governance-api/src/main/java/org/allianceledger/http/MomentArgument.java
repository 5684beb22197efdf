package org.allianceledger.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.view.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code asOf}, {@code knownAt} and {@code minPosition} off a request; the first two default to now. */
@Component
class MomentArgument implements HandlerMethodArgumentResolver {

    private final Clock clock;
    private final Words words;

    MomentArgument(Clock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        String asOf = web.getParameter("asOf");
        String knownAt = web.getParameter("knownAt");
        String minPosition = web.getParameter("minPosition");
        return new Moment(
                new PointInTime(
                        asOf == null ? LedgerCalendar.today(clock) : day(asOf, "asOf"),
                        knownAt == null ? clock.instant() : moment(knownAt),
                        knownAt == null),
                minPosition == null ? null : place(minPosition));
    }

    private LocalDate day(String text, String field) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1000 || day.isAfter(LedgerCalendar.OPEN)) {
                throw InvalidAct.in(field, words.say("act.not-a-date"));
            }
            return day;
        } catch (DateTimeException notADay) {
            throw InvalidAct.in(field, words.say("act.not-a-date"));
        }
    }

    /** A whole day means its end: what was recorded on that day was known on it. */
    private Instant moment(String text) {
        if (text.length() == 10) {
            return LedgerCalendar.endOf(day(text, "knownAt")).minusMillis(1);
        }
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException notAMoment) {
            throw InvalidAct.in("knownAt", words.say("act.not-a-moment"));
        }
    }

    private long place(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw InvalidAct.in("minPosition", words.say("act.not-a-number"));
        }
        return Long.parseLong(text);
    }
}
