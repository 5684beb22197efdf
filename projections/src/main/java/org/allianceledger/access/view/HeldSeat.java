package org.allianceledger.access.view;

import org.allianceledger.body.BodyId;
import org.allianceledger.body.SeatId;

/**
 * A seat that somebody has today.
 *
 * @param kind what sort of body it is in
 * @param role the seat's role, such as {@code chair}
 * @param substitute true if they only step in for whoever has it
 */
public record HeldSeat(BodyId body, String kind, SeatId seat, String role, boolean substitute) {}
