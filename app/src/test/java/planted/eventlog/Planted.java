package planted.eventlog;

/** Breaks the rules on purpose. */
public class Planted {
    planted.command.account.Account account = new planted.command.account.Account();
    planted.messages.feature.Event event = new planted.messages.feature.Event();
}
