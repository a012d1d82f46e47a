"""Sent before its changes were accepted: insertions count, deletions do not."""
import sys
from word_parts import p, pack, run

def changed(before, inserted, deleted, after=""):
    mark = 'w:id="%d" w:author="Reviewer" w:date="2026-01-01T00:00:00Z"'
    return ("<w:p>" + run(before) + "<w:del %s><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>" % (mark % 1, deleted)
            + "<w:ins %s>%s</w:ins>" % (mark % 2, run(inserted)) + run(after) + "</w:p>")
pack(sys.argv[1],
 p("Anneliese Voskuijlen", style="Title") + p("Rotterdam, Netherlands | a.voskuijlen@example.org | +31 555 010 121") +
 p("Work history", style="Heading1") +
 p("Logistics Coordinator, Maasdelta Shipping, Rotterdam", bold=True) + changed("Jun 2018 – ", "Present", "Dec 2023") +
 p("Planned berths for 30 barges a day.", bullet=True) + changed("Cut the waiting time at the lock by ", "22%", "40%", ".") +
 p("Dispatcher, Kade Transport, Dordrecht", bold=True) + p("Jan 2014 – May 2018") + p("Dispatched 60 lorries.", bullet=True) +
 p("Education", style="Heading1") + p("Bachelor of Logistics Management, Hogeschool Merwede, 2010 – 2014") +
 p("Skills", style="Heading1") + p("SAP TM | Route planning | ADR | Portbase"))
