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

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 9999;

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
        LocalDate day = PlainText.day(text);
        if (day == null) {
            throw InvalidAct.in(field, words.say("act.not-a-date"));
        }
        return day;
    }

    /** A whole day means its end: what was recorded on that day was known on it. */
    private Instant moment(String text) {
        if (text.length() == 10) {
            return LedgerCalendar.endOf(day(text, "knownAt")).minusMillis(1);
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
            throw InvalidAct.in("knownAt", words.say("act.not-a-moment"));
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
