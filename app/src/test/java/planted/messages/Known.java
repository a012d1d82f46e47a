package planted.messages;

/** Breaks the rules on purpose. */
public class Known {}
