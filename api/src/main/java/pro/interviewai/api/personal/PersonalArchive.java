package pro.interviewai.api.personal;

import java.io.IOException;

/** What a person takes along. Names are paths with slashes, without an extension for views. */
public interface PersonalArchive {

    /** Adds what is read, such as {@code interviews/018f…}. */
    void view(String name, Object view) throws IOException;

    /** Adds a file, such as {@code audio/018f…}. */
    void file(String name, byte[] content) throws IOException;
}
