package planted.query.interview;

/** Breaks the rules on purpose. */
public class Interviews {}
