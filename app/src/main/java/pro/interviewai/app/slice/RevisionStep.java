package pro.interviewai.app.slice;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leads one event from one revision to the next by changing its JSON; a step names the event and the revision it starts from. */
public final class RevisionStep extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final Consumer<ObjectNode> change;

    public RevisionStep(String event, int from, Consumer<ObjectNode> change) {
        this.from = new SimpleSerializedType(event, String.valueOf(from));
        this.to = new SimpleSerializedType(event, String.valueOf(from + 1));
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, json -> {
            change.accept((ObjectNode) json);
            return json;
        });
    }
}
