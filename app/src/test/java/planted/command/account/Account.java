package planted.command.account;

/** Breaks the rules on purpose. */
public class Account {
    planted.eventlog.Planted log = null;
    planted.command.interview.Interview other = new planted.command.interview.Interview();
    org.bson.Document document = new org.bson.Document();
    java.util.UUID id = java.util.UUID.randomUUID();
}
