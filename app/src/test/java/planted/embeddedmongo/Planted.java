package planted.embeddedmongo;

/** Breaks the rules on purpose. */
class Planted {
    planted.messages.Known known = new planted.messages.Known();
}
