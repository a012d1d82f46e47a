package planted.app;

/** Breaks the rules on purpose. */
public class Wiring {}
