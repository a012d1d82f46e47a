package pro.interviewai.app.slice;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import pro.interviewai.eventlog.readmodel.SealedCollection;
import pro.interviewai.eventlog.serialization.EventTypes;

/** What all features together say of themselves. */
public record Slices(List<Slice> slices) {

    /** Each event, snapshot and saga that can be stored. */
    public EventTypes eventTypes() {
        var types = EventTypes.builder();
        slices.forEach(slice -> {
            slice.events().forEach(types::events);
            slice.aggregates().forEach(aggregate -> aggregate.addSnapshot(types));
            slice.sagas().forEach(types::state);
        });
        return types.build();
    }

    /** Leads each stored event to the revision that is stored today. */
    public EventUpcaster upcasters() {
        return new EventUpcasterChain(
                slices.stream().flatMap(slice -> slice.revisions().stream()).toList());
    }

    public List<Aggregate<?>> aggregates() {
        return slices.stream()
                .<Aggregate<?>>flatMap(slice -> slice.aggregates().stream())
                .toList();
    }

    public List<Class<?>> sagas() {
        return slices.stream()
                .<Class<?>>flatMap(slice -> slice.sagas().stream())
                .toList();
    }

    public List<SealedCollection> sealed() {
        return slices.stream().flatMap(slice -> slice.sealed().stream()).toList();
    }

    public List<Charge<?>> charges() {
        return slices.stream()
                .<Charge<?>>flatMap(slice -> slice.charges().stream())
                .toList();
    }
}
