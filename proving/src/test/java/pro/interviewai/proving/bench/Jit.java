package pro.interviewai.proving.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import pro.interviewai.proving.bench.http.StoreCommands;
import pro.interviewai.proving.bench.http.StoreCommandsMXBean;

/** How long the compilers of this process, and of those that work for it, have been at work. */
final class Jit implements AutoCloseable {
    private final List<JMXConnector> connections = new ArrayList<>();
    private final List<MBeanServerConnection> others = new ArrayList<>();
    private final List<CompilationMXBean> compilers = new ArrayList<>();

    private Jit() {}

    /** Looks at nothing: processes that are measured from their start on have to compile. */
    static Jit notLookedAt() {
        return new Jit();
    }

    /** @param processes Java processes of this machine's user */
    static Jit of(long... processes) {
        var jit = new Jit();
        jit.compilers.add(ManagementFactory.getCompilationMXBean());
        for (var process : processes) {
            jit.connect(process);
        }
        return jit;
    }

    @SuppressWarnings("BanJNDI") // the address is that of a process which was started here
    private void connect(long process) {
        try {
            var machine = VirtualMachine.attach(String.valueOf(process));
            var address = machine.startLocalManagementAgent();
            machine.detach();
            var connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
            connections.add(connector);
            var connection = connector.getMBeanServerConnection();
            others.add(connection);
            compilers.add(ManagementFactory.newPlatformMXBeanProxy(
                    connection, ManagementFactory.COMPILATION_MXBEAN_NAME, CompilationMXBean.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds of all compiler threads together; not a number if nothing is looked at. */
    double millis() {
        return compilers.isEmpty()
                ? Double.NaN
                : compilers.stream()
                        .mapToLong(CompilationMXBean::getTotalCompilationTime)
                        .sum();
    }

    /** What the first of the other processes has counted. */
    StoreCommandsMXBean storeCommands() {
        try {
            return JMX.newMXBeanProxy(others.getFirst(), new ObjectName(StoreCommands.NAME), StoreCommandsMXBean.class);
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (var connection : connections) {
            try {
                connection.close();
            } catch (IOException e) {
                // the process has ended
            }
        }
    }
}
