/** Reports over HTTP. */
@NullMarked
package org.allianceledger.report.web;

import org.jspecify.annotations.NullMarked;
