package pro.interviewai.api.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.function.LongFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.VersionedView;

/**
 * The one way from a request to the aggregates and the read models: carries commands out, creates, reads, and reads back
 * what a command did. A read model that does not get there in time is told as UNAVAILABLE (503) and never by an older
 * state; the command was carried out then, and may be repeated.
 */
@Component
public class Dispatcher {
    private static final long FIRST_VERSION = 0;
    private static final int MOST_ATTEMPTS = 10;

    private final CommandGateway commands;
    private final QueryGateway queries;

    public Dispatcher(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * @param command whose handler answers with the version of the aggregate's stream
     * @return that version, up to which a view has to be read to show what was done
     */
    public long carryOut(Object command) {
        return this.<Long>send(command);
    }

    /**
     * Carries a command out and reads what it did.
     *
     * @param query for the view of a version or a later one
     * @throws ProblemException UNAVAILABLE if the view is late
     */
    public <V extends VersionedView> V carryOut(Object command, LongFunction<?> query, Class<V> view) {
        return readAtLeast(carryOut(command), query, view);
    }

    /**
     * Where another node was faster, be it to create the aggregate, the command is given once more to what the aggregate is by
     * then; commands may be repeated.
     *
     * @return what the command's handler answers with
     */
    public <R> R send(Object command) {
        return give(command, true);
    }

    /** @param alsoToWhatIsThere whether it may be given to an aggregate that another node was first to create */
    private <R> R give(Object command, boolean alsoToWhatIsThere) {
        for (var attempt = 1; ; attempt++) {
            try {
                return commands.sendAndWait(command);
            } catch (AggregateStreamCreationException | ConcurrencyException wasFaster) {
                var isThere = wasFaster instanceof AggregateStreamCreationException;
                if (attempt == MOST_ATTEMPTS || isThere && !alsoToWhatIsThere) {
                    throw wasFaster;
                }
            }
        }
    }

    /** Does not wait for what comes of it, so that the time it takes tells nothing. */
    public void sendUnseen(Object command) {
        commands.send(command);
    }

    /**
     * Carries out a command that creates an aggregate.
     *
     * @return the version up to which a view has to be read to show it; empty if the same or another request was first
     */
    public OptionalLong create(Object command) {
        try {
            return OptionalLong.of(this.<Long>give(command, false));
        } catch (AggregateStreamCreationException wasFirst) {
            return OptionalLong.empty();
        }
    }

    /**
     * Reads what was created just now, by this request or another one that was first.
     *
     * @throws ProblemException UNAVAILABLE if the view is late
     */
    public <V extends VersionedView> V readCreated(LongFunction<?> query, Class<V> view) {
        return readAtLeast(FIRST_VERSION, query, view);
    }

    /** What is known now. */
    public <V> Optional<V> find(Object query, Class<V> view) {
        return ask(query, ResponseTypes.optionalInstanceOf(view));
    }

    /** @throws ProblemException NOT_FOUND if there is none */
    public <V> V read(Object query, Class<V> view) {
        return find(query, view).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * @param query for the view of a version or a later one
     * @throws ProblemException UNAVAILABLE if the view is late
     */
    public <V extends VersionedView> V readAtLeast(long version, LongFunction<?> query, Class<V> view) {
        return find(query.apply(version), view)
                .filter(found -> found.version() >= version)
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    /**
     * Waits until the view of something shows what ends it, or is gone with it.
     *
     * @param query for the view of a version or a later one
     * @throws ProblemException UNAVAILABLE if the view is late
     */
    public <V extends VersionedView> void awaitEnd(long version, LongFunction<?> query, Class<V> view) {
        if (find(query.apply(version), view)
                .filter(found -> found.version() < version)
                .isPresent()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }

    /** What is answered in any case, such as a page or a report. */
    public <V> V answer(Object query, Class<V> view) {
        return ask(query, ResponseTypes.instanceOf(view));
    }

    public <V> List<V> list(Object query, Class<V> view) {
        return ask(query, ResponseTypes.multipleInstancesOf(view));
    }

    private <R> R ask(Object query, ResponseType<R> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
