package pro.interviewai.app.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import pro.interviewai.app.store.Store;
import pro.interviewai.embeddedmongo.EmbeddedMongo;

/** Looks before anything is built whether the port and the data folder are to be had: what comes next takes a while. */
final class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final int MOST = 65_535;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var port = environment.getProperty("server.port");
        if (port != null && event.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            checkPort(environment.getProperty("server.address"), number(port));
        }
        var folder = environment.getProperty("interviewai.data-dir");
        if (folder != null) {
            checkFolder(Path.of(folder), environment);
        }
    }

    static String taken(int port) {
        return "Port %d is in use by another program: stop that one, or set PORT to another number.".formatted(port);
    }

    private static int number(String port) {
        try {
            var number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStartException("PORT is to be a number from 0 to %d, and not \"%s\".".formatted(MOST, port));
    }

    private static void checkPort(@Nullable String address, int port) {
        if (port == 0) {
            return; // any that is free
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new CannotStartException(
                    String.valueOf(e.getMessage()).contains("in use")
                            ? taken(port)
                            : "Port %d cannot be used (%s): set PORT to another number."
                                    .formatted(port, e.getMessage()),
                    e);
        } catch (IOException e) {
            throw new CannotStartException(
                    "Port %d cannot be used (%s): set PORT to another number.".formatted(port, e.getMessage()), e);
        }
    }

    private static void checkFolder(Path folder, Environment environment) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "start", ".check"));
        } catch (IOException e) {
            throw new CannotStartException(
                    "The folder %s cannot be written to: make it writable, or set DATA_DIR to another one."
                            .formatted(folder.toAbsolutePath().normalize()),
                    e);
        }
        var uri = environment.getProperty("interviewai.mongodb-uri", "");
        if (uri.isBlank() && EmbeddedMongo.isInUse(Store.folder(folder))) {
            throw new CannotStartException(
                    "The folder %s is in use by another InterviewAI Pro: stop that one, or set DATA_DIR to another one."
                            .formatted(folder.toAbsolutePath().normalize()));
        }
    }
}
