/** Why anything is as it is, over HTTP. */
@NullMarked
package org.allianceledger.why.web;

import org.jspecify.annotations.NullMarked;
