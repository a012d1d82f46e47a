"""Name and address only in the header, all else in text boxes, each in both halves of mc:AlternateContent as Word writes them."""
import sys
from word_parts import p, pack

def box(*paragraphs):
    inside = "<w:txbxContent>%s</w:txbxContent>" % "".join(paragraphs)
    return ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
            '<mc:Fallback><w:pict><v:shape><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>' % (inside, inside))
pack(sys.argv[1],
 box(p("Profile", style="Heading1"), p("Translator of manuals that nobody has to read twice.")) +
 box(p("Experience", style="Heading1"), p("Senior Translator", bold=True), p("Lingua Tarn, Toulouse"), p("February 2016 – present"), p("Translated 4 million words about aircraft doors.", bullet=True), p("Built the glossary of 9,000 terms.", bullet=True)) +
 box(p("Translator", bold=True), p("Bureau Ponticelli, Turin"), p("April 2010 – January 2016"), p("Delivered 99% of jobs on the day.", bullet=True)) +
 box(p("Education", style="Heading1"), p("MA in Specialised Translation", bold=True), p("University of the Marches, 2008 – 2010")) +
 box(p("Skills", style="Heading1"), p("SDL Trados, memoQ, Terminology, Proofreading, DITA")) +
 box(p("Languages", style="Heading1"), p("Italian (native)"), p("French (C2)"), p("English (C2)")),
 header=p("Ginevra Ponticelli", bold=True) + p("ginevra.ponticelli@example.com · Toulouse, France"))
