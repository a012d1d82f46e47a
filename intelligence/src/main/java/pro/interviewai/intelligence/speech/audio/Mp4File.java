package pro.interviewai.intelligence.speech.audio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MP4 (M4A), in one piece or in fragments: boxes of an announced length. Durations that they give are not looked at; what
 * counts is how many packets lie in the file, and how long each of them lasts.
 */
final class Mp4File {
    private static final Set<String> HOLD_OTHERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf");
    private static final int FIRST_OFFSET_GIVEN = 0x1;
    private static final int FLAGS_GIVEN = 0x4;
    private static final int DURATION_GIVEN = 0x100;
    private static final int SIZE_GIVEN = 0x200;
    private static final int SAMPLE_FLAGS_GIVEN = 0x400;
    private static final int SHIFT_GIVEN = 0x800;
    private static final int BASE_GIVEN = 0x1;
    private static final int DESCRIPTION_GIVEN = 0x2;
    private static final int USUAL_DURATION_GIVEN = 0x8;
    private static final int USUAL_SIZE_GIVEN = 0x10;
    private static final int MOST_TRACKS = 64;

    private final AudioBytes file;
    private final List<Track> tracks = new ArrayList<>();
    private final Map<Long, Track> byId = new HashMap<>();
    private long left;
    private int fragmentAt;
    private @Nullable Track fragmentOf;
    private long usualSize;
    private long next;

    private Mp4File(AudioBytes file) {
        this.file = file;
        left = file.size();
    }

    static double seconds(AudioBytes file) {
        var mp4 = new Mp4File(file);
        for (var at = 0; at < file.size(); ) {
            at = mp4.box(at);
        }
        if (mp4.tracks.isEmpty()) {
            throw new BrokenAudio("what tells of its sound is missing");
        }
        for (var track : mp4.tracks) {
            mp4.addTable(track);
        }
        return mp4.tracks.stream().mapToDouble(Track::seconds).sum();
    }

    private int box(int at) {
        var size = file.u32be(at);
        var name = file.name(at + 4, 4);
        var header = size == 1 ? 16 : 8;
        var length = size == 0 ? file.size() - at : size == 1 ? file.unsigned(at + 8, 8) : size;
        if (length < header) {
            throw new BrokenAudio("after " + at + " of its bytes there is something that is no MP4");
        }
        var content = file.within(at + header);
        var end = file.within(at + length);
        if (name.equals("trak")) {
            if (tracks.size() == MOST_TRACKS) {
                throw new BrokenAudio("it has more than " + MOST_TRACKS + " tracks");
            }
            tracks.add(new Track());
        } else if (name.equals("moof")) {
            fragmentAt = at;
        }
        if (HOLD_OTHERS.contains(name)) {
            return content;
        }
        leaf(name, content, end);
        return end;
    }

    private void leaf(String name, int at, int end) {
        switch (name) {
            case "trex" -> track(file.u32be(at + 4)).usualSize = file.u32be(at + 16);
            case "tfhd" -> fragment(at);
            case "trun" -> run(at);
            default -> {
                if (!tracks.isEmpty()) {
                    tracks.getLast().leaf(file, name, at, end, byId);
                }
            }
        }
    }

    private Track track(long id) {
        if (byId.size() > MOST_TRACKS) {
            throw new BrokenAudio("it has more than " + MOST_TRACKS + " tracks");
        }
        return byId.computeIfAbsent(id, _ -> new Track());
    }

    private void fragment(int at) {
        var flags = file.u32be(at);
        var track = track(file.u32be(at + 4));
        var field = at + 8;
        next = fragmentAt;
        if ((flags & BASE_GIVEN) != 0) {
            next = file.unsigned(field, 8);
            field += 8;
        }
        field += ((flags & DESCRIPTION_GIVEN) != 0 ? 4 : 0) + ((flags & USUAL_DURATION_GIVEN) != 0 ? 4 : 0);
        usualSize = (flags & USUAL_SIZE_GIVEN) != 0 ? file.u32be(field) : track.usualSize;
        fragmentOf = track;
        track.base = next;
    }

    private void run(int at) {
        var track = fragmentOf;
        if (track == null || !track.isAudio) {
            return;
        }
        var flags = file.u32be(at);
        var count = file.u32be(at + 4);
        var field = at + 8;
        if ((flags & FIRST_OFFSET_GIVEN) != 0) {
            next = track.base + (int) file.u32be(field);
            field += 4;
        }
        field += (flags & FLAGS_GIVEN) != 0 ? 4 : 0;
        var sizeAt = (flags & DURATION_GIVEN) != 0 ? 4 : 0;
        var width = sizeAt
                + ((flags & SIZE_GIVEN) != 0 ? 4 : 0)
                + ((flags & SAMPLE_FLAGS_GIVEN) != 0 ? 4 : 0)
                + ((flags & SHIFT_GIVEN) != 0 ? 4 : 0);
        for (long i = 0; i < count; i++) {
            next = packet(track, next, (flags & SIZE_GIVEN) != 0 ? file.u32be(field + sizeAt) : usualSize);
            field += width;
        }
    }

    /** Counts the packets of a file in one piece: chunks of so many packets each, at so many places. */
    private void addTable(Track track) {
        if (!track.isAudio) {
            return;
        }
        var runs = 0;
        long packet = 0;
        for (long chunk = 0; chunk < track.chunks && packet < track.packets; chunk++) {
            while (runs + 1 < track.runs && file.u32be(track.runsAt + 12 * (runs + 1)) <= chunk + 1) {
                runs++;
            }
            var place = track.chunksAt + (int) chunk * track.chunkBytes;
            var at = file.unsigned(place, track.chunkBytes);
            var count = track.runs == 0 ? 1 : file.u32be(track.runsAt + 12 * runs + 4);
            for (long i = 0; i < count && packet < track.packets; i++) {
                var size = track.packetBytes > 0
                        ? track.packetBytes
                        : file.u32be(file.within(track.packetsAt + 4 * packet));
                at = packet(track, at, size);
                packet++;
            }
            left--;
        }
        if (packet < track.packets) {
            throw new BrokenAudio("it does not say where all of its sound lies");
        }
    }

    /** One that has no bytes does not sound. No byte sounds twice, so that the count ends in time. */
    private long packet(Track track, long at, long size) {
        left -= Math.max(1, size);
        if (left < 0) {
            throw new BrokenAudio("it tells of more sound than it has bytes");
        }
        var end = file.within(file.within(at) + size);
        track.seconds += track.coding().seconds(file, (int) at, end);
        return end;
    }

    private static final class Track {
        private boolean isAudio;
        private @Nullable Coding coding;
        private String format = "";
        private double seconds;
        private long usualSize;
        private long base;
        private long packets;
        private long packetBytes;
        private long packetsAt;
        private int runs;
        private int runsAt;
        private long chunks;
        private int chunksAt;
        private int chunkBytes;

        void leaf(AudioBytes file, String name, int at, int end, Map<Long, Track> byId) {
            switch (name) {
                case "tkhd" ->
                    byId.merge(file.u32be(at + (file.u8(at) == 1 ? 20 : 12)), this, (before, _) -> {
                        usualSize = before.usualSize;
                        return this;
                    });
                case "hdlr" -> isAudio = file.isName(at + 8, "soun");
                case "stsd" -> {
                    format = file.name(at + 12, 4);
                    coding = isAudio ? Mp4Codings.read(file, format, at + 8, end) : null;
                }
                case "stsz" -> {
                    packetBytes = file.u32be(at + 4);
                    packets = file.u32be(at + 8);
                    packetsAt = at + 12;
                }
                case "stsc" -> {
                    runs = (int) Math.min(file.u32be(at + 4), (end - at - 8) / 12);
                    runsAt = at + 8;
                }
                case "stco", "co64" -> {
                    chunkBytes = name.equals("stco") ? 4 : 8;
                    chunks = Math.min(file.u32be(at + 4), (end - at - 8) / chunkBytes);
                    chunksAt = at + 8;
                }
                default -> {}
            }
        }

        Coding coding() {
            if (coding == null) {
                throw new UnknownCoding("MP4 with neither AAC, ALAC nor Opus");
            }
            return coding;
        }

        double seconds() {
            return Math.max(0, seconds - (coding == null ? 0 : coding.leadIn()));
        }
    }
}
