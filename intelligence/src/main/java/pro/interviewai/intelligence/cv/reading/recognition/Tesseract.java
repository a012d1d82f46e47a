package pro.interviewai.intelligence.cv.reading.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.jspecify.annotations.Nullable;

/** The native library, ready for one kind of question. Only one thread may use it. */
final class Tesseract implements AutoCloseable {
    private final TessBaseAPI api;

    private Tesseract(TessBaseAPI api) {
        this.api = api;
    }

    /** @throws LinkageError where there is no such library for this machine */
    static Tesseract forOrientation(Path data) throws IOException {
        return open(data, LanguageData.ORIENTATION, tesseract.OEM_TESSERACT_ONLY, tesseract.PSM_OSD_ONLY);
    }

    /**
     * @param languages at least one, the likeliest first
     * @throws LinkageError where there is no such library for this machine
     */
    static Tesseract forWords(Path data, List<String> languages) throws IOException {
        return open(data, String.join("+", languages), tesseract.OEM_LSTM_ONLY, tesseract.PSM_AUTO);
    }

    private static Tesseract open(Path data, String languages, int engine, int mode) throws IOException {
        TessBaseAPI api = new TessBaseAPI();
        if (api.Init(data.toString(), languages, engine) != 0) {
            api.close();
            throw new IOException("Tesseract does not take its data of " + languages);
        }
        api.SetPageSegMode(mode);
        return new Tesseract(api);
    }

    Orientation orientation(PagePicture picture) {
        show(picture);
        try {
            return Orientation.of(text(api.GetOsdText(0)));
        } finally {
            api.Clear();
        }
    }

    List<RecognisedWord> words(PagePicture picture) {
        show(picture);
        try {
            String rows = text(api.GetTSVText(0));
            return rows == null ? List.of() : RecognisedWord.of(rows);
        } finally {
            api.Clear();
        }
    }

    private void show(PagePicture picture) {
        GreyPicture grey = picture.grey();
        api.SetVariable("user_defined_dpi", String.valueOf(picture.resolution()));
        api.SetImage(grey.shades(), grey.width(), grey.height(), 1, grey.width());
    }

    private static @Nullable String text(@Nullable BytePointer pointer) {
        if (pointer == null || pointer.isNull()) {
            return null;
        }
        String text = pointer.getString(StandardCharsets.UTF_8);
        tesseract.TessDeleteText(pointer);
        return text;
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
