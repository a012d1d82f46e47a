package pro.interviewai.app.store;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.eventlog.crypto.KeyName;
import pro.interviewai.eventlog.crypto.Sealer;
import pro.interviewai.eventlog.crypto.SubjectErasedException;
import pro.interviewai.gateways.file.Seal;
import pro.interviewai.ports.file.OwnerErasedException;

/** Seals files as the bytes that they are. Recordings that were sealed before as Base64 texts are opened as well. */
record KeySeal(Sealer sealer) implements Seal {

    @Override
    public byte[] seal(String userId, @Nullable String ownKey, String place, byte[] file) {
        try {
            return sealer.sealBytes(KeyName.of(userId, ownKey), place, file);
        } catch (SubjectErasedException erased) {
            throw new OwnerErasedException(erased);
        }
    }

    @Override
    public Optional<byte[]> open(String userId, @Nullable String ownKey, String place, byte[] sealed) {
        var key = KeyName.of(userId, ownKey);
        return Sealer.holdsBytes(sealed)
                ? sealer.openBytes(key, place, sealed)
                : sealer.open(key, place, sealed).map(Base64.getDecoder()::decode);
    }
}
