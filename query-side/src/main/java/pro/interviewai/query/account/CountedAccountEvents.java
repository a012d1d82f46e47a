package pro.interviewai.query.account;

import java.util.Map;
import java.util.Set;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.analytics.Activity;
import pro.interviewai.messages.analytics.ActivityRow;
import pro.interviewai.messages.analytics.RetentionReport.Milestone;
import pro.interviewai.query.activity.CountedEvents;
import pro.interviewai.query.activity.SessionKind;
import pro.interviewai.query.activity.Tally;

/** That people register, prove their address and sign in. */
public final class CountedAccountEvents implements CountedEvents {

    @Override
    public void count(Object event, Tally tally) {
        switch (event) {
            case AccountRegistered registered ->
                tally.did(
                        new ActivityRow(
                                Activity.USER_REGISTERED,
                                registered.userId(),
                                registered.userId(),
                                registered.registeredAt(),
                                Map.of("language", registered.language())),
                        Set.of(Milestone.REGISTERED));
            case EmailVerified verified -> tally.reached(Milestone.VERIFIED, verified.userId(), verified.verifiedAt());
            case LoginSessionOpened opened -> {
                tally.touched(SessionKind.SIGN_IN, opened.sessionId(), opened.userId(), opened.openedAt());
                tally.did(
                        new ActivityRow(
                                Activity.USER_LOGGED_IN,
                                opened.userId(),
                                opened.sessionId(),
                                opened.openedAt(),
                                Map.of()),
                        Set.of(Milestone.SIGNED_IN));
            }
            case LoginSessionRefreshed refreshed ->
                tally.touched(SessionKind.SIGN_IN, refreshed.sessionId(), refreshed.userId(), refreshed.refreshedAt());
            case LoginSessionClosed closed ->
                tally.touched(SessionKind.SIGN_IN, closed.sessionId(), closed.userId(), closed.closedAt());
            default -> {}
        }
    }
}
