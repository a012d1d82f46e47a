package planted.ports;

/** Breaks the rules on purpose. */
class Planted {
    planted.eventlog.Planted log = new planted.eventlog.Planted();
}
