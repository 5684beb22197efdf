/** Bodies and seats over HTTP. */
@NullMarked
package org.allianceledger.body.web;

import org.jspecify.annotations.NullMarked;
