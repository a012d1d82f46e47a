"""Flows long bullets over two pages with a running head, by ReportLab's platypus."""
import sys
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.platypus import SimpleDocTemplate, Paragraph as P, ListFlowable as L, Spacer

n, h, b = S("n", fontName="Times-Roman", fontSize=11, leading=15), S("h", fontName="Times-Bold", fontSize=13, leading=22, spaceBefore=8), S("b", fontName="Times-Bold", fontSize=11, leading=15)
def running(c, d):
    c.setFont("Times-Italic", 8); c.drawString(72, 30, "Zebulon Whitcombe - page %d" % d.page)
def ul(*t): return L([P(x, n) for x in t], bulletType="bullet", leftIndent=16)
SimpleDocTemplate(sys.argv[1], pagesize=letter).build([
 P("Zebulon Whitcombe", S("t", fontName="Times-Bold", fontSize=22, leading=28)),
 P("Boise, Idaho &nbsp; 208-555-0175 &nbsp; zeb.whitcombe@example.org", n),
 P("Objective", h), P("A post as a lead in site reliability where the pager stays quiet because the system was thought through, and where post-mortems blame nobody.", n),
 P("Professional Background", h),
 P("Site Reliability Engineer, Sawtooth Streaming (remote)", b), P("2020-03 to 2025-01", n),
 ul("Cut the pages of a night from an average of nine to fewer than one within ten months by deleting alerts that nobody acted on and by giving the rest an owner each.", "Led the move of 1,100 virtual machines to Kubernetes without a planned outage, team by team, with a way back that was used twice.", "Wrote the capacity model that finance has used for three budgets in a row."),
 P("Systems Administrator, Treasure Valley Utilities, Boise", b), P("2014-08 to 2020-02", n),
 ul("Kept the billing platform of 210,000 households running through two moves of the data centre, one of them during a heat wave.", "Introduced configuration management by Puppet for 340 servers that had been kept by hand.", "Rebuilt the backups after a restore had failed, and has restored something every week since, on purpose."),
 P("Help Desk Technician, Snake River School District", b), P("2011-06 to 2014-07", n),
 ul("Looked after the machines of 2,600 pupils in 11 schools.", "Wrote the guides that let teachers solve 40% of their calls alone."),
 P("Schooling", h), P("Associate of Applied Science, Information Technology", b), P("Camas Prairie Community College, Gooding, Idaho, 2011, GPA 3.9", n),
 P("Technologies", h), P("Linux, Kubernetes, Prometheus, Grafana, Terraform, Puppet, Go, Bash", n),
 P("Licenses", h), P("Red Hat Certified Engineer (2016)", n), P("AWS Certified SysOps Administrator (2021)", n)],
 onFirstPage=running, onLaterPages=running)
