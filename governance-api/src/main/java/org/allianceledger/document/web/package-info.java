/** Documents over HTTP. */
@NullMarked
@NamedInterface("web")
package org.allianceledger.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
