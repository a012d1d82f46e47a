"""Draws the dates in a rail left of the roles, each word by itself, as some generators do."""
import sys
from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

c = canvas.Canvas(sys.argv[1], pagesize=letter)
def words(x, y, text, font="Helvetica", size=10):
    c.setFont(font, size)
    for word in text.split(" "):
        c.drawString(x, y, word); x += stringWidth(word + " ", font, size)
def entry(y, dates, title, place, *points):
    words(54, y, dates, size=9); words(170, y, title, "Helvetica-Bold"); words(170, y - 14, place, "Helvetica-Oblique")
    for i, point in enumerate(points): words(180, y - 30 - 14 * i, "\u2022 " + point)
    return y - 44 - 14 * len(points)
words(54, 740, "Winifred Oyelaran-Pike", "Helvetica-Bold", 20)
words(54, 722, "Savannah, GA | 912-555-0119 | winifred.pike@example.org")
words(54, 690, "Work Experience", "Helvetica-Bold", 13)
y = entry(670, "Jun 2020 - Present", "Harbour Pilot", "Tidewater Pilots, Savannah, GA", "Brought in 1,150 ships without damage.", "Trains two apprentices.")
y = entry(y, "Apr 2013 - May 2020", "Chief Officer", "Magnolia Lines, Mobile, AL", "Sailed container ships of 6,000 TEU.")
y = entry(y, "Jul 2008 - Mar 2013", "Deck Officer", "Magnolia Lines, Mobile, AL", "Stood 900 watches.")
words(54, y, "Education", "Helvetica-Bold", 13)
y = entry(y - 20, "2004 - 2008", "B.S. in Marine Transportation", "Golden Isles Maritime Academy")
words(54, y, "Licenses", "Helvetica-Bold", 13); words(170, y - 20, "Master, unlimited tonnage"); words(170, y - 34, "First Class Pilot")
words(54, y - 64, "Skills", "Helvetica-Bold", 13); words(170, y - 84, "Ship handling, ECDIS, Radar plotting, Bridge resource management")
c.save()
