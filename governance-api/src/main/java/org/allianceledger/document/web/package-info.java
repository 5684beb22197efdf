/** Documents over HTTP. */
@NullMarked
package org.allianceledger.document.web;

import org.jspecify.annotations.NullMarked;
