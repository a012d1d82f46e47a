package pro.interviewai.intelligence.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A worker finds the application's classes, however these came. */
class WorkerCommandTest {
    private static final Path FOLDER = Path.of("/tmp/worker");
    private static final WorkerSettings SETTINGS = new WorkerSettings(
            MischievousWork.class,
            1,
            256,
            700,
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1);

    @Test
    void fromAClassPathTheWorkerIsStartedItself_andRelativePathsLeadWhereTheyLedBefore() {
        var command =
                WorkerCommand.of(SETTINGS, FOLDER, "app/target/run/app.jar" + File.pathSeparator + "/lib/b.jar", false);
        assertThat(command)
                .contains("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp/worker")
                .containsSequence(
                        "-cp",
                        Path.of("app/target/run/app.jar").toAbsolutePath() + File.pathSeparator + "/lib/b.jar",
                        Worker.class.getName(),
                        MischievousWork.class.getName(),
                        "10000");
    }

    @Test
    void fromAJarOfSpringBootItsLauncherIsStarted() {
        assertThat(WorkerCommand.of(SETTINGS, FOLDER, "/app/interviewai.jar", true))
                .containsSequence(
                        "-cp",
                        "/app/interviewai.jar",
                        "-Dloader.main=" + Worker.class.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher",
                        MischievousWork.class.getName(),
                        "10000");
    }
}
