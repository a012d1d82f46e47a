package pro.interviewai.gateways.payment.sandbox.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Forgets everything when the process ends. */
public final class InMemorySandboxStore implements SandboxStore {
    private final Map<String, Stored> documents = new LinkedHashMap<>();

    @Override
    public synchronized void put(Stored document) {
        documents.put(key(document.kind(), document.id()), document);
    }

    @Override
    public synchronized Optional<Stored> get(String kind, String id) {
        return Optional.ofNullable(documents.get(key(kind, id)));
    }

    @Override
    public synchronized List<Stored> list(String kind, @Nullable String customer) {
        return documents.values().stream()
                .filter(document -> document.kind().equals(kind))
                .filter(document -> customer == null || customer.equals(document.customer()))
                .toList();
    }

    @Override
    public synchronized void remove(String kind, String id) {
        documents.remove(key(kind, id));
    }

    @Override
    public synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    private static String key(String kind, String id) {
        return kind + ' ' + id;
    }
}
