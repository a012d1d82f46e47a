package pro.interviewai.intelligence.worker;

import pro.interviewai.testing.Patience;

/** Workers that get as much more time as this machine is slower. */
public final class Patient {
    private Patient() {}

    public static WorkerSettings of(WorkerSettings settings) {
        return new WorkerSettings(
                settings.work(),
                settings.workers(),
                settings.heapMegabytes(),
                settings.memoryMegabytes(),
                Patience.of(settings.perPiece()),
                Patience.of(settings.untilFree()),
                settings.idle(),
                settings.pieces());
    }
}
