/** Keeps everything personal encrypted in the database, and the keys in a file beside it where they can be destroyed. */
@NullMarked
@NamedInterface("register")
package org.allianceledger.person.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
