package pro.interviewai.saga.cv;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvVersionCommand.RecordFileRemoved;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.ports.file.DocumentStore;

/** Removes files that later ones have outlived, or whose CV is gone; until that has worked, the event stays parked. */
@ProcessingGroup("cv-files")
@DisallowReplay
public class WhenCvVersionAddedThenForgetOldFiles {
    private final DocumentStore store;
    private final CommandGateway commands;
    private final Clock clock;

    public WhenCvVersionAddedThenForgetOldFiles(DocumentStore store, CommandGateway commands, Clock clock) {
        this.store = store;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(VersionAdded event) {
        var outlived = event.outlived();
        if (outlived != null) {
            forget(event.cvId(), outlived);
        }
    }

    @EventHandler
    void on(CvRemoved event) {
        event.files().forEach(file -> forget(event.cvId(), file));
    }

    private void forget(String cvId, KeptFile file) {
        store.remove(file.key());
        commands.sendAndWait(new RecordFileRemoved(new CvId(cvId).version(file.number()), clock.instant()));
    }
}
