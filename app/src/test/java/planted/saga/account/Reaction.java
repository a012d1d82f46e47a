package planted.saga.account;

/** Breaks the rules on purpose. */
public class Reaction {
    planted.eventlog.Planted log = new planted.eventlog.Planted();
    planted.saga.interview.Reaction other = new planted.saga.interview.Reaction();
}
