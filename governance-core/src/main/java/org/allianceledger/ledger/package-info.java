/** The permanent record: how acts are named, authorised, refused, serialized and put in order. */
@NullMarked
package org.allianceledger.ledger;

import org.jspecify.annotations.NullMarked;
