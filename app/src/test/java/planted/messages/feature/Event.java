package planted.messages.feature;

/** Breaks the rules on purpose. */
public class Event {}
