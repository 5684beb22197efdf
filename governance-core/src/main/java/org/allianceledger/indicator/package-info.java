/** Shared measurement: indicators with their methods, data agreements, measurements and corrections. */
@NullMarked
package org.allianceledger.indicator;

import org.jspecify.annotations.NullMarked;
