package pro.interviewai.query.account;

import java.util.List;
import org.bson.conversions.Bson;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AvatarChanged;
import pro.interviewai.messages.account.AccountEvent.AvatarRemoved;

/** What each event of an account changes in its stored picture, which most do not. */
final class AvatarChanges {
    private AvatarChanges() {}

    static List<Bson> of(AccountEvent event, AccountStore store) {
        var changes = new Changes(store, AvatarDocument.COLLECTION, event.userId(), event.userId());
        switch (event) {
            case AvatarChanged changed ->
                changes.set("avatarId", changed.avatarId()).seal("jpeg", changed.jpeg());
            case AvatarRemoved _ -> changes.unset("avatarId").unset("jpeg");
            default -> {
                // the picture stays
            }
        }
        return changes.all();
    }
}
