package org.allianceledger.ledger;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Stores an event under its simple name ("SeatFilled") instead of its Java class name, so that moving a class never
 * rewrites history.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    public LedgerSerializer(EventCatalogue catalogue) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(LedgerJson::dialect));
        this.catalogue = catalogue;
    }

    @Override
    public SerializedType typeForClass(Class type) {
        SerializedType javaType = super.typeForClass(type);
        return catalogue
                .nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, javaType.getRevision()))
                .orElse(javaType);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return catalogue.typeOf(type.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }
}
