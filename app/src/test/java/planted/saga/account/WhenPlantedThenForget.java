package planted.saga.account;

/** A reaction that does not say that it is never replayed. */
public class WhenPlantedThenForget {}
