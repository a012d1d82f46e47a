package pro.interviewai.intelligence.cv.reading.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Whether a document bears scripts, programs to start, or files. Nothing of it is carried out. */
final class ActiveContent {
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName SUBMIT_FORM = COSName.getPDFName("SubmitForm");
    private static final COSName IMPORT_DATA = COSName.getPDFName("ImportData");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final Set<COSName> ACTIONS = Set.of(COSName.JAVA_SCRIPT, LAUNCH, SUBMIT_FORM, IMPORT_DATA);
    private static final Set<COSName> ANNOTATIONS = Set.of(COSName.getPDFName("FileAttachment"), RICH_MEDIA);
    private static final int MOST_ANNOTATIONS = 5000;
    private static final int LONGEST_CHAIN = 10;

    private ActiveContent() {}

    static boolean isIn(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        boolean named =
                names != null && (names.containsKey(COSName.EMBEDDED_FILES) || names.containsKey(COSName.JAVA_SCRIPT));
        return named || acts(catalog.getDictionaryObject(COSName.OPEN_ACTION)) || triggers(catalog);
    }

    static boolean isOn(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        boolean found = triggers(dictionary);
        for (int i = 0; annotations != null && !found && i < Math.min(annotations.size(), MOST_ANNOTATIONS); i++) {
            found = annotations.getObject(i) instanceof COSDictionary annotation
                    && (ANNOTATIONS.contains(annotation.getCOSName(COSName.SUBTYPE))
                            || acts(annotation.getDictionaryObject(COSName.A))
                            || triggers(annotation));
        }
        return found;
    }

    /** Of actions that something sets off, such as opening a page. */
    private static boolean triggers(COSDictionary owner) {
        COSDictionary actions = owner.getCOSDictionary(COSName.AA);
        return actions != null
                && actions.keySet().stream()
                        .limit(MOST_ANNOTATIONS)
                        .anyMatch(key -> acts(actions.getDictionaryObject(key)));
    }

    private static boolean acts(@Nullable COSBase base) {
        COSBase action = base;
        for (int i = 0; i < LONGEST_CHAIN && first(action) instanceof COSDictionary dictionary; i++) {
            COSName kind = dictionary.getCOSName(COSName.S);
            if (kind != null && ACTIONS.contains(kind)) {
                return true;
            }
            action = dictionary.getDictionaryObject(NEXT);
        }
        return false;
    }

    /** Several actions may follow one. */
    private static @Nullable COSBase first(@Nullable COSBase action) {
        return action instanceof COSArray several && several.size() > 0 ? several.getObject(0) : action;
    }
}
