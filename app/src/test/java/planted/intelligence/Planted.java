package planted.intelligence;

/** Breaks the rules on purpose. */
public class Planted {
    planted.query.account.Accounts accounts = new planted.query.account.Accounts();
}
