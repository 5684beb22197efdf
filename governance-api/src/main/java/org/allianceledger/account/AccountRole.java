package org.allianceledger.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account is for, and thereby what it may do. */
public enum AccountRole {
    CHAIR,
    SECRETARIAT,
    PARTNER,
    MEMBER,
    AUDITOR,
    ADMINISTRATOR;

    /** The authority to have acts recorded. */
    public static final String ACT = "ACT";

    /** The authority to have acts recorded that are the account's own: its partner's, or those of its person's seats. */
    public static final String ACT_FOR_OWN = "ACT_FOR_OWN";

    /** The authority to run the ledger: rebuild read models, export, see measurements. */
    public static final String OPERATE = "OPERATE";

    /** The authority to take over what was kept elsewhere, to which the rules of this ledger did not apply. */
    public static final String TAKE_OVER = "TAKE_OVER";

    /** The authority to read what is closed, as far as the ledger says so about the account. */
    public static final String READ_CLOSED = "READ_CLOSED";

    /** The authority to read the entries of the log, which hold every event in full. */
    public static final String READ_LOG = "READ_LOG";

    /**
     * The role named on the command line, in whatever case.
     *
     * @throws org.allianceledger.ledger.Refusal if there is no such role
     */
    public static AccountRole named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AccountReason.UNKNOWN_ROLE.refusal("role", name, labels()));
    }

    /** The role as one writes it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the account may have any act recorded in the alliances that it reaches. */
    public boolean mayAct() {
        return this == CHAIR || mayOperate();
    }

    /** Whether the account may have acts recorded that are its own partner's or seats', and no others. */
    public boolean mayActForOwn() {
        return this == PARTNER || this == MEMBER;
    }

    /** Whether the account reaches every alliance as long as it is tied to none. */
    public boolean reachesAll() {
        return this == SECRETARIAT || this == AUDITOR || this == ADMINISTRATOR;
    }

    /** Whether the account reads events in full. */
    public boolean mayReadLog() {
        return this == SECRETARIAT || this == AUDITOR;
    }

    /** Whether the account may run the ledger itself. */
    public boolean mayOperate() {
        return this == SECRETARIAT || this == ADMINISTRATOR;
    }

    /** Whether the account may take over what was kept elsewhere: nobody who has a part in what is decided. */
    public boolean mayTakeOver() {
        return this == ADMINISTRATOR;
    }

    /** Whether the account may read closed items: not a partner's, and not that of whoever only runs the machine. */
    public boolean mayReadClosed() {
        return this == CHAIR || this == SECRETARIAT || this == AUDITOR;
    }

    /** What Spring Security grants the account. */
    List<GrantedAuthority> authorities() {
        var granted = new ArrayList<GrantedAuthority>();
        granted.add(new SimpleGrantedAuthority("ROLE_" + name()));
        if (mayAct()) {
            granted.add(new SimpleGrantedAuthority(ACT));
        }
        if (mayAct() || mayActForOwn()) {
            granted.add(new SimpleGrantedAuthority(ACT_FOR_OWN));
        }
        if (mayOperate()) {
            granted.add(new SimpleGrantedAuthority(OPERATE));
        }
        if (mayTakeOver()) {
            granted.add(new SimpleGrantedAuthority(TAKE_OVER));
        }
        if (mayReadClosed()) {
            granted.add(new SimpleGrantedAuthority(READ_CLOSED));
        }
        if (mayReadLog()) {
            granted.add(new SimpleGrantedAuthority(READ_LOG));
        }
        return List.copyOf(granted);
    }

    /** The same without what changes anything. */
    List<GrantedAuthority> authoritiesToRead() {
        return authorities().stream()
                .filter(it -> !List.of(ACT, OPERATE, TAKE_OVER).contains(it.getAuthority()))
                .toList();
    }

    private static String labels() {
        return Arrays.stream(values()).map(AccountRole::label).collect(Collectors.joining(", "));
    }
}
