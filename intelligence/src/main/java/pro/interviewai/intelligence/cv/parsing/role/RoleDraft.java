package pro.interviewai.intelligence.cv.parsing.role;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;

/** The lines of one role, before it is told which name is what. */
record RoleDraft(List<RoleLine> header, List<Stretch> body) {
    @Nullable
    FoundPeriod period() {
        return header.stream()
                .map(RoleLine::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<RolePiece> pieces() {
        return header.stream().flatMap(line -> line.pieces().stream()).toList();
    }
}
