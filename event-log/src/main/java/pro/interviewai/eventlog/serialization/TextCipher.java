package pro.interviewai.eventlog.serialization;

import java.util.Base64;
import java.util.Optional;
import pro.interviewai.eventlog.crypto.Sealer;

/** Turns texts about a person into what stands in JSON, and back; empty for a person who was erased. */
interface TextCipher {
    /** Gives nothing away and takes nothing in. */
    TextCipher WITHHOLDING = new TextCipher() {
        @Override
        public Optional<String> seal(String subject, String place, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<String> open(String subject, String place, String sealed) {
            return Optional.empty();
        }
    };

    /** Leaves everything as it is. */
    TextCipher CLEAR = new TextCipher() {
        @Override
        public Optional<String> seal(String subject, String place, String text) {
            return Optional.of(text);
        }

        @Override
        public Optional<String> open(String subject, String place, String sealed) {
            return Optional.of(sealed);
        }
    };

    Optional<String> seal(String subject, String place, String text);

    Optional<String> open(String subject, String place, String sealed);

    /** Sealed with the person's key, in Base64. */
    static TextCipher with(Sealer sealer) {
        return new TextCipher() {
            @Override
            public Optional<String> seal(String subject, String place, String text) {
                return sealer.sealUnlessErased(subject, place, text).map(Base64.getEncoder()::encodeToString);
            }

            @Override
            public Optional<String> open(String subject, String place, String sealed) {
                return sealer.open(subject, place, Base64.getDecoder().decode(sealed));
            }
        };
    }
}
