package org.allianceledger.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.allianceledger.access.view.Footing;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps that an auditor opened what is closed: which account, at which address, and when. */
@Component
public class AccessLog {

    private static final String NOTED = AccessLog.class.getName() + "/";
    private static final int LONGEST = 500;

    private final JdbcClient db;
    private final Clock clock;

    AccessLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * That something closed was opened.
     *
     * @param account the id that events name too
     * @param address what was asked for, without the question in it
     */
    public record Entry(String id, String account, String address, Instant at) {}

    /** Notes that the request on this thread opens what is closed in the alliance, once for each request. */
    public void note(AllianceId alliance) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || request.getAttribute(NOTED + alliance, RequestAttributes.SCOPE_REQUEST) != null) {
            return;
        }
        request.setAttribute(NOTED + alliance, true, RequestAttributes.SCOPE_REQUEST);
        String address = request.getRequest().getRequestURI();
        CurrentAccount.find()
                .ifPresent(actor -> db.sql(
                                "insert into access_log (access_id, alliance_id, account_id, address, accessed_at)"
                                        + " values (?, ?, ?, ?, ?)")
                        .params(
                                "access-" + UUID.randomUUID(),
                                alliance.value(),
                                actor.accountId(),
                                address.substring(0, Math.min(LONGEST, address.length())),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** The reader, if it is an auditor with a note that what is closed in the alliance is opened. */
    public Footing noting(Footing reader) {
        if (reader.isAuditor()) {
            note(reader.alliance());
        }
        return reader;
    }

    /** The newest entries of the alliance. */
    public List<Entry> of(AllianceId alliance, int limit) {
        return db.sql("select * from access_log where alliance_id = ? order by accessed_at desc, access_id limit ?")
                .params(alliance.value(), limit)
                .query((row, n) -> new Entry(
                        row.getString("access_id"),
                        row.getString("account_id"),
                        row.getString("address"),
                        row.getObject("accessed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
