package pro.interviewai.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes bytes between driver and server until told to cut, so that a request is done and its answer lost. */
public final class CuttingProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean refusing;
    private volatile String command = "";
    private volatile boolean forward = true;

    public CuttingProxy(int target) {
        this.target = target;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /**
     * Cuts the connection of each of the next requests with that text in them.
     *
     * @param forwarded whether the server gets the request before
     */
    public void cut(String text, int requests, boolean forwarded) {
        command = text;
        forward = forwarded;
        cuts.set(requests);
    }

    int cutsLeft() {
        return cuts.get();
    }

    /** From now on every connection is cut at once. */
    void refuse(boolean on) {
        refusing = on;
        if (on) {
            sockets.forEach(CuttingProxy::close);
        }
    }

    @Override
    public void close() {
        close(listener);
        sockets.forEach(CuttingProxy::close);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (refusing) {
                    close(client);
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(client);
                sockets.add(server);
                boolean[] silent = {false};
                Thread.ofVirtual().start(() -> pump(client, server, true, silent));
                Thread.ofVirtual().start(() -> pump(server, client, false, silent));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean request, boolean[] silent) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                boolean cut = request && cuts.get() > 0 && text.contains(command) && cuts.getAndDecrement() > 0;
                if (cut && !forward) {
                    return;
                }
                if (cut) {
                    silent[0] = true;
                }
                if (!request && silent[0]) {
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // a cut connection
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
