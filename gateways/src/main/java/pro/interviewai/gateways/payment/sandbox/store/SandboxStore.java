package pro.interviewai.gateways.payment.sandbox.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what the sandbox knows. */
public interface SandboxStore {

    /** Keeps a document in place of the one of the same kind and id. */
    void put(Stored document);

    Optional<Stored> get(String kind, String id);

    /**
     * In the order in which they were first kept.
     *
     * @param customer none for everybody's
     */
    List<Stored> list(String kind, @Nullable String customer);

    void remove(String kind, String id);

    /** Does something while nobody else does, in whatever process that keeps its documents in the same place. */
    <T> T alone(Supplier<T> work);

    /** @param customer whose it is, where it is somebody's */
    record Stored(String kind, String id, @Nullable String customer, String json) {}
}
