/** Agreements and representatives over HTTP. */
@NullMarked
package org.allianceledger.agreement.web;

import org.jspecify.annotations.NullMarked;
