package planted.gateways;

/** Breaks the rules on purpose. */
@org.springframework.context.annotation.Configuration
class Planted implements planted.ports.Files {
    planted.eventlog.Planted log = new planted.eventlog.Planted();

    void write() throws java.io.IOException {
        java.nio.file.Files.writeString(java.nio.file.Path.of("forgotten"), "");
    }
}
