package pro.interviewai.intelligence.cv.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A worker finds the application's classes, however these came. */
class WorkerCommandTest {
    private static final Path FOLDER = Path.of("/tmp/worker");

    @Test
    void fromAClassPathTheWorkerIsStartedItself_andRelativePathsLeadWhereTheyLedBefore() {
        var command = WorkerCommand.of(
                WorkerSettings.STANDARD, FOLDER, "app/target/run/app.jar" + File.pathSeparator + "/lib/b.jar", false);
        assertThat(command)
                .contains("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp/worker")
                .containsSequence(
                        "-cp",
                        Path.of("app/target/run/app.jar").toAbsolutePath() + File.pathSeparator + "/lib/b.jar",
                        ReadingWorker.class.getName(),
                        FormatsDocumentReader.class.getName(),
                        "10000");
    }

    @Test
    void fromAJarOfSpringBootItsLauncherIsStarted() {
        assertThat(WorkerCommand.of(WorkerSettings.STANDARD, FOLDER, "/app/interviewai.jar", true))
                .containsSequence(
                        "-cp",
                        "/app/interviewai.jar",
                        "-Dloader.main=" + ReadingWorker.class.getName(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher",
                        FormatsDocumentReader.class.getName(),
                        "10000");
    }
}
