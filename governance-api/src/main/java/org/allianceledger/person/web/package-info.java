/** People over HTTP: acts by those who may, and what each person lets others see. */
@NullMarked
package org.allianceledger.person.web;

import org.jspecify.annotations.NullMarked;
