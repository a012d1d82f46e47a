package planted.messages;

/** Breaks the rules on purpose. */
class Planted {
    planted.app.Wiring wiring = new planted.app.Wiring();
}
