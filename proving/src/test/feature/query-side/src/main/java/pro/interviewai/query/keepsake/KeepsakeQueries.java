package pro.interviewai.query.keepsake;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import pro.interviewai.messages.keepsake.KeepsakeQuery.CountKeepsakes;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsake;
import pro.interviewai.messages.keepsake.KeepsakeQuery.FindKeepsakes;
import pro.interviewai.messages.keepsake.KeepsakeView;

/** Answers questions about keepsakes. */
public class KeepsakeQueries {
    private final KeepsakeStore store;

    public KeepsakeQueries(KeepsakeStore store) {
        this.store = store;
    }

    @QueryHandler
    Optional<KeepsakeView> handle(FindKeepsake query) {
        return store.find(query).map(this::view);
    }

    @QueryHandler
    List<KeepsakeView> handle(FindKeepsakes query) {
        return store.of(query.userId().value()).stream().map(this::view).toList();
    }

    @QueryHandler
    long handle(CountKeepsakes query) {
        return store.count();
    }

    private KeepsakeView view(KeepsakeDocument found) {
        return new KeepsakeView(
                found.id(), store.open(found), found.pinned(), found.printed(), found.keptAt(), found.version());
    }
}
