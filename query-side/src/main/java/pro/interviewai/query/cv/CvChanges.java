package pro.interviewai.query.cv;

import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;

/** What each event changes in a stored CV. */
final class CvChanges {
    private CvChanges() {}

    static Changes of(CvEvent event, CvSeal seal) {
        var cv = new Changes(CvDocument.COLLECTION, event.cvId(), event.userId(), seal);
        return switch (event) {
            case CvAdded added ->
                cv.set("userId", added.userId())
                        .seal("name", added.name())
                        .set("addedAt", added.addedAt())
                        .set("changedAt", added.addedAt());
            case VersionAdded added -> {
                var path = "versions." + added.number() + ".";
                yield cv.set(path + "kind", added.kind())
                        .set(path + "parent", added.parent())
                        .seal(path + "branch", added.branch())
                        .set(path + "addedAt", added.addedAt())
                        .set("current", added.number())
                        .set("count", added.number())
                        .set("changedAt", added.addedAt());
            }
            case CvRenamed renamed -> cv.seal("name", renamed.name()).set("changedAt", renamed.renamedAt());
            case VersionChosen chosen -> cv.set("current", chosen.number()).set("changedAt", chosen.chosenAt());
            case CvRemoved _ -> cv.set("removed", true).unset("name", "versions", "current", "count");
        };
    }
}
