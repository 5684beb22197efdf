package org.allianceledger.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses that can be written down and still mean the same later: templates call it {@code @addresses}. */
@Component("addresses")
public class Addresses {

    /** Where this server was reached. */
    public String server() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** A day as an address carries it, whatever the reader's language. */
    public String day(LocalDate day) {
        return day.toString();
    }

    /** The first whole second by which all that was known at the moment was. */
    public Instant second(Instant moment) {
        Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
        return whole.equals(moment) ? whole : whole.plusSeconds(1);
    }
}
