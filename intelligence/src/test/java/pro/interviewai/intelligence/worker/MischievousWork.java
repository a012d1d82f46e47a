package pro.interviewai.intelligence.worker;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** Does what it is told; of anything else it gives back the content. */
public final class MischievousWork implements Work {
    static final String REFUSE = "refuse";
    static final String FAIL = "fail";
    static final String HANG = "hang";
    static final String DIE = "die";
    static final String TAKE_MEMORY = "take memory";
    static final String LOOK_UP = "look up";

    /** What it takes at most, where nobody stops it. */
    static final int MOST_MEGABYTES = 4_000;

    private static final int STEP = 8;

    @Override
    public byte[] of(String about, byte[] content) {
        return switch (about) {
            case REFUSE -> throw new ProblemException(CvProblem.CV_ENCRYPTED);
            case FAIL -> throw new IllegalStateException("secret words");
            case HANG -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case DIE -> {
                Runtime.getRuntime().halt(9);
                yield content;
            }
            case TAKE_MEMORY -> bytes(String.valueOf(megabytesOutsideTheHeap()));
            case LOOK_UP -> bytes(lookUp(new String(content, StandardCharsets.UTF_8)));
            default -> content;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String lookUp(String host) {
        try {
            return InetAddress.getByName(host).toString();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** How much there was to be had; all of it is given back. */
    @SuppressWarnings("restricted")
    private static int megabytesOutsideTheHeap() {
        var linker = Linker.nativeLinker();
        var taken = new ArrayList<MemorySegment>();
        try {
            var malloc = handle(linker, "malloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
            var free = handle(linker, "free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
            while (taken.size() * STEP < MOST_MEGABYTES) {
                var memory = (MemorySegment) malloc.invokeExact(STEP * 1024L * 1024L);
                if (memory.address() == 0) {
                    break;
                }
                taken.add(memory);
            }
            for (var memory : taken) {
                free.invokeExact(memory);
            }
            return taken.size() * STEP;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(Linker linker, String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), descriptor);
    }
}
