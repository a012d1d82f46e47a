package planted.saga.interview;

/** Breaks the rules on purpose. */
public class Reaction {}
