package planted.query.account;

/** Breaks the rules on purpose. */
public class Accounts {
    planted.command.account.Account account = new planted.command.account.Account();
    planted.query.interview.Interviews other = new planted.query.interview.Interviews();
}
