package pro.interviewai.query.keepsake;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakeKept;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakePrinted;

/** Writes what happens to keepsakes to where it is read. */
@ProcessingGroup("keepsake-projection")
public class KeepsakeProjection {
    private final KeepsakeStore store;

    public KeepsakeProjection(KeepsakeStore store) {
        this.store = store;
    }

    @EventHandler
    void on(KeepsakeKept event, @SequenceNumber long version, TrackingToken token) {
        var changes = new ArrayList<>(List.of(
                Updates.set("userId", event.userId()),
                Updates.set("pinned", event.pinned()),
                Updates.set("printed", false),
                Updates.set("keptAt", event.keptAt())));
        if (!isErased(event.text())) {
            store.seal(event.userId(), event.keepsakeId(), event.text())
                    .ifPresent(text -> changes.add(Updates.set("text", text)));
        }
        store.apply(event.keepsakeId(), version, token, changes);
    }

    @EventHandler
    void on(KeepsakePrinted event, @SequenceNumber long version, TrackingToken token) {
        store.apply(event.keepsakeId(), version, token, List.of(Updates.set("printed", true)));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private static boolean isErased(@Nullable String text) {
        return text == null;
    }
}
