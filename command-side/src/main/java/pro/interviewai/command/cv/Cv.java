package pro.interviewai.command.cv;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import pro.interviewai.messages.cv.CvCommand.ChooseVersion;
import pro.interviewai.messages.cv.CvCommand.DeriveVersion;
import pro.interviewai.messages.cv.CvCommand.RemoveCv;
import pro.interviewai.messages.cv.CvCommand.RenameCv;
import pro.interviewai.messages.cv.CvCommand.UploadCv;
import pro.interviewai.messages.cv.CvEvent;

/** A CV as the tree of its versions, which it counts. Handlers answer with the version of the stream. */
@AggregateRoot
public class Cv {
    /** Unset until the first event: Axon takes any other value for the name of the stream. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init")
    private String cvId;

    private final CvState state = new CvState();

    Cv() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UploadCv upload, CvVersions versions) {
        if (state.isKnown(upload.uploadId())) {
            CvMustBeOwn.check(state, upload.userId());
        } else {
            var number = state.nextNumber();
            happened(Growing.uploaded(state, upload));
            versions.begin(Growing.firstFacts(upload, number));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(DeriveVersion derive, CvVersions versions) {
        CvMustBeOwn.check(state, derive.userId());
        if (!state.isKnown(derive.derivationId())) {
            VersionMustExist.check(state, derive.parent());
            var content = versions.content(derive.cvId().version(derive.parent()), derive.optimisationId());
            var number = state.nextNumber();
            happened(Growing.derived(state, derive));
            versions.begin(List.of(Growing.firstFact(derive, number, content)));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(RenameCv rename) {
        return happened(Keeping.renamed(state, rename));
    }

    @CommandHandler
    long handle(ChooseVersion choose) {
        return happened(Keeping.chosen(state, choose));
    }

    @CommandHandler
    long handle(RemoveCv remove) {
        return happened(Keeping.removed(state, remove));
    }

    private static long happened(List<? extends CvEvent> facts) {
        facts.forEach(fact -> apply(fact));
        return getVersion();
    }

    @EventSourcingHandler
    void on(CvEvent event) {
        cvId = event.cvId();
        state.on(event);
    }
}
