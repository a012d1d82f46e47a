package planted.command.interview;

/** Breaks the rules on purpose. */
public class Interview {}
