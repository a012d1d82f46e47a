package pro.interviewai.query.account;

import java.util.List;
import org.bson.conversions.Bson;
import pro.interviewai.messages.account.LoginSessionEvent;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;

/** What each event changes in a stored device. */
final class LoginSessionChanges {
    private LoginSessionChanges() {}

    static List<Bson> of(LoginSessionEvent event, AccountStore store) {
        var changes = new Changes(store, LoginSessionDocument.COLLECTION, event.sessionId(), event.userId());
        switch (event) {
            case LoginSessionOpened opened ->
                changes.set("userId", opened.userId())
                        .set("openedAt", opened.openedAt())
                        .set("expiresAt", opened.expiresAt())
                        .seal("userAgent", opened.userAgent());
            case LoginSessionRefreshed refreshed ->
                changes.set("expiresAt", refreshed.expiresAt()).set("refreshedAt", refreshed.refreshedAt());
            case LoginSessionClosed closed -> changes.set("closedAt", closed.closedAt());
            case RefreshTokenReused _ -> {
                // the device is closed by the next event
            }
        }
        return changes.all();
    }
}
