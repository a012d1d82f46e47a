package pro.interviewai.app.revisions;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 to 2: which link confirmed the address was not written down, so it stays unknown. */
final class EmailVerifiedNamesItsLink extends SingleEventUpcaster {
    private static final SimpleSerializedType FROM = new SimpleSerializedType("account.EmailVerified", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("account.EmailVerified", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, json -> ((ObjectNode) json).putNull("verificationId"));
    }
}
