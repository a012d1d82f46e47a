package pro.interviewai.app.slice;

import java.util.List;
import pro.interviewai.eventlog.readmodel.SealedCollection;

/**
 * What a feature says of itself to what serves all features: the log, the command bus, auditors, erasure. Its
 * configuration implements it, and nothing else lists features. {@code SlicesTest} finds what a feature forgot to say.
 */
public interface Slice {

    /** The sealed interfaces over the records that it stores. */
    default List<Class<?>> events() {
        return List.of();
    }

    default List<Aggregate<?>> aggregates() {
        return List.of();
    }

    /** What it brings to an end over many steps, kept between them as ids and numbers. */
    default List<Class<?>> sagas() {
        return List.of();
    }

    /** How its events of old become those of today; of several steps of one event the earlier goes first. */
    default List<RevisionStep> revisions() {
        return List.of();
    }

    /** Its read models in which something is sealed with a person's key. */
    default List<SealedCollection> sealed() {
        return List.of();
    }

    /** What its work costs people of what their plan includes in a month. */
    default List<Charge<?>> charges() {
        return List.of();
    }
}
