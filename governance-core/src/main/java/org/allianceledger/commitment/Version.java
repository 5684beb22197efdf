package org.allianceledger.commitment;

import java.time.LocalDate;

/**
 * The terms of a commitment from a day until the next version; none is ever forgotten.
 *
 * @param number counted from 1, the terms it was given with
 * @param from since when they apply
 * @param occurred the day they were agreed
 */
public record Version(int number, Promise promise, LocalDate from, LocalDate occurred) {}
