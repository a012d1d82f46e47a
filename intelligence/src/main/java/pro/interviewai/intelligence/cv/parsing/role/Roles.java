package pro.interviewai.intelligence.cv.parsing.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.cv.parsing.text.FoundPeriod;
import pro.interviewai.intelligence.cv.parsing.text.Periods;
import pro.interviewai.intelligence.cv.parsing.text.Stretch;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.Stated;

/** Reads the roles of an experience; an employer that stands once above several roles is the employer of each. */
public final class Roles {
    private final RoleLines lines;
    private final RoleWords words;

    public Roles(Periods periods, RoleWords words) {
        this.words = words;
        lines = new RoleLines(periods, words);
    }

    public List<Experience> of(List<Stretch> section) {
        List<RoleDraft> drafts = RoleCuts.of(lines.of(section));
        boolean titleFirst = isTitleFirst(drafts);
        boolean unmarked = Told.areUnmarked(drafts.stream().map(RoleDraft::body).toList());
        List<RoleHead> heads = drafts.stream()
                .map(draft -> new RoleHead(draft.pieces(), words, titleFirst))
                .toList();
        List<Experience> roles = new ArrayList<>();
        RoleHead shared = null;
        for (int i = 0; i < drafts.size(); i++) {
            RoleHead head = heads.get(i);
            if (i + 1 < drafts.size() && isBanner(drafts.get(i), head, drafts.get(i + 1), heads.get(i + 1))) {
                shared = head;
                continue;
            }
            boolean alone =
                    shared != null && head.company() == null && head.title() != null && isOneLine(drafts.get(i));
            roles.add(role(drafts.get(i), head, alone ? shared : null, unmarked));
            if (!alone) {
                shared = isBelowEmployer(head) ? head : null;
            }
        }
        return roles;
    }

    private static boolean isTitleFirst(List<RoleDraft> drafts) {
        List<Boolean> told = drafts.stream()
                .map(draft -> RoleHead.order(draft.pieces()))
                .filter(Objects::nonNull)
                .toList();
        long title = told.stream().filter(first -> first).count();
        return title * 2 >= told.size();
    }

    /** An employer with nothing but its name and dates, above a role without one. */
    private static boolean isBanner(RoleDraft draft, RoleHead head, RoleDraft next, RoleHead nextHead) {
        if (!draft.body().isEmpty() || nextHead.company() != null || nextHead.title() == null || !isOneLine(next)) {
            return false;
        }
        if (head.title() == null && head.company() != null) {
            return true;
        }
        FoundPeriod whole = draft.period();
        FoundPeriod part = next.period();
        return head.isGuessed() && !nextHead.isGuessed() && whole != null && part != null && whole.covers(part);
    }

    private static boolean isOneLine(RoleDraft draft) {
        return draft.header().stream()
                        .filter(line -> !line.isBeside() && line.names() > 0)
                        .count()
                == 1;
    }

    private static boolean isBelowEmployer(RoleHead head) {
        Stretch title = head.title();
        Stretch company = head.company();
        return title != null
                && company != null
                && company.line().number() < title.line().number();
    }

    private Experience role(RoleDraft draft, RoleHead head, @Nullable RoleHead shared, boolean unmarked) {
        List<Stated> description = new ArrayList<>();
        head.rest().forEach(piece -> description.add(piece.stated()));
        Told told = Told.of(draft.body(), unmarked);
        told.paragraphs().forEach(paragraph -> description.add(Stretch.stated(paragraph)));
        FoundPeriod period = draft.period();
        return new Experience(
                stated(head.title()),
                stated(shared == null ? head.company() : employer(shared)),
                stated(head.team()),
                stated(head.place() == null && shared != null ? shared.place() : head.place()),
                period == null ? null : period.period(),
                description,
                told.points().stream().map(Stretch::stated).toList());
    }

    /** A banner's only name is the employer's, even where no word tells it. */
    private static @Nullable Stretch employer(RoleHead banner) {
        return banner.company() == null ? banner.title() : banner.company();
    }

    private static @Nullable Stated stated(@Nullable Stretch place) {
        return place == null ? null : place.stated();
    }
}
