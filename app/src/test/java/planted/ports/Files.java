package planted.ports;

/** Files that nobody removes. */
public interface Files {}
