package pro.interviewai.messages.cv;

import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;

/**
 * A file as it came in.
 *
 * @param name as the person's computer calls it, without folders
 * @param size in bytes
 * @param mediaType told from its bytes and not from its name
 * @param sha256 of its bytes, in hex
 * @param key under which it is kept
 */
public record UploadedFile(
        @PersonalData String name,
        @NotPersonalData long size,
        @NotPersonalData String mediaType,
        @PersonalData String sha256,
        @NotPersonalData String key) {}
