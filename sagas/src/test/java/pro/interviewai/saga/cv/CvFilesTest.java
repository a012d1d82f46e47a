package pro.interviewai.saga.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvQuery.FindFilesOf;
import pro.interviewai.saga.Answers;

class CvFilesTest {

    @Test
    void allFilesOfAPersonGo_andAreCounted() {
        var store = new Drawer(null);
        var queries = new Answers()
                .to(
                        FindFilesOf.class,
                        String.class,
                        query -> query.userId().equals(new UserId("ann")) ? List.of("file-1", "file-2") : List.of())
                .gateway();
        var files = new CvFiles(store, queries);
        assertThat(files.kind()).isEqualTo("cvs");
        assertThat(files.remove(new UserId("ann"))).isEqualTo(2);
        assertThat(store.removed).containsExactly("file-1", "file-2");
        assertThat(files.remove(new UserId("eve"))).isZero();
    }
}
