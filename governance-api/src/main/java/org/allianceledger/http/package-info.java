/** The door every act comes through over HTTP: reading and checking it, answering it, and saying no in words. */
@NullMarked
package org.allianceledger.http;

import org.jspecify.annotations.NullMarked;
