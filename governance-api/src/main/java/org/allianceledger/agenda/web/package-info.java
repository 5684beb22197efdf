/** Common agendas over HTTP. */
@NullMarked
package org.allianceledger.agenda.web;

import org.jspecify.annotations.NullMarked;
