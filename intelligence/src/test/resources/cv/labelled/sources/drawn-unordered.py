"""Draws a side bar after the main column, and the name last of all, as generators of CVs like to do."""
import sys
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

c = canvas.Canvas(sys.argv[1], pagesize=A4)
def lines(x, y, size, *texts, bold=False, step=None):
    c.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    for text in texts:
        c.drawString(x, y, text); y -= step or size * 1.4
    return y
y = lines(220, 730, 12, "EXPERIENCE", bold=True)
y = lines(220, y - 4, 10, "Store Manager", bold=True)
y = lines(220, y, 10, "Marigold Grocers, Dublin", "Oct 2017 - Present")
y = lines(220, y, 10, "- Opened two stores on time and below budget.", "- Lowered waste of fresh food from 7% to 4%.")
y = lines(220, y - 6, 10, "Deputy Store Manager", bold=True)
y = lines(220, y, 10, "Liffey Market, Dublin", "Mar 2013 - Sep 2017")
y = lines(220, y, 10, "- Rostered 55 people.")
y = lines(220, y - 10, 12, "EDUCATION", bold=True)
y = lines(220, y - 4, 10, "Certificate in Retail Management", "Shannon College of Commerce, 2012")
y = lines(40, 730, 12, "CONTACT", bold=True)
y = lines(40, y - 4, 9, "Dublin, Ireland", "caoimhe.brosnan@example.com", "020 915 0142")
y = lines(40, y - 10, 12, "SKILLS", bold=True)
y = lines(40, y - 4, 9, "Rostering", "Stock control", "Visual merchandising", "Cash handling", "Kronos")
y = lines(40, y - 10, 12, "LANGUAGES", bold=True)
lines(40, y - 4, 9, "English", "Irish")
lines(40, 780, 22, "Caoimhe Brosnan", bold=True)
c.save()
