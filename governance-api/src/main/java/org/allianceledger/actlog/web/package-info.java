/** Act logs over HTTP. */
@NullMarked
package org.allianceledger.actlog.web;

import org.jspecify.annotations.NullMarked;
