package pro.interviewai.command.keepsake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.keepsake.KeepsakeCommand.Keep;
import pro.interviewai.messages.keepsake.KeepsakeCommand.MarkPrinted;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakeKept;
import pro.interviewai.messages.keepsake.KeepsakeEvent.KeepsakePrinted;

/** A short note that somebody keeps. Handlers answer with the version of the stream. */
public class Keepsake {
    @AggregateIdentifier
    private @Nullable String keepsakeId;

    private @Nullable String owner;
    private boolean printed;

    Keepsake() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(Keep keep) {
        apply(new KeepsakeKept(
                keep.keepsakeId().value(), keep.userId().value(), keep.text(), keep.pinned(), keep.at()));
        return getVersion();
    }

    @CommandHandler
    long handle(MarkPrinted mark) {
        if (!printed) {
            apply(new KeepsakePrinted(mark.keepsakeId().value(), Objects.requireNonNull(owner), mark.at()));
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(KeepsakeKept event) {
        keepsakeId = event.keepsakeId();
        owner = event.userId();
    }

    @EventSourcingHandler
    void on(KeepsakePrinted event) {
        printed = true;
    }
}
