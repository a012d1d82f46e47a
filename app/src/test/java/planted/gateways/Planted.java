package planted.gateways;

/** Breaks the rules on purpose. */
@org.springframework.context.annotation.Configuration
class Planted {
    planted.eventlog.Planted log = new planted.eventlog.Planted();
}
