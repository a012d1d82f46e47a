"""Skills in a table of three columns, the address in the footer, headings that are only bold."""
import sys
from word_parts import p, pack

def cell(text): return "<w:tc>%s</w:tc>" % p(text)
def table(*rows): return "<w:tbl>%s</w:tbl>" % "".join("<w:tr>%s</w:tr>" % "".join(map(cell, r)) for r in rows)
pack(sys.argv[1],
 p("Tevita Fonoti", bold=True) + p("Security Analyst") +
 p("SUMMARY", bold=True) + p("Blue team, mostly nights. Found three intrusions before they mattered.") +
 p("SKILLS", bold=True) + table(("Splunk", "Suricata", "YARA"), ("Python", "Incident response", "Threat hunting")) +
 p("EMPLOYMENT HISTORY", bold=True) +
 p("Security Analyst II – Pacific Cable Company", bold=True) + p("Auckland, July 2021 to present") + p("Closed 1,900 alerts with a median of 14 minutes.", bullet=True) + p("Automated the triage of phishing mail.", bullet=True) +
 p("Security Analyst – Harbour City Council", bold=True) + p("Wellington, February 2018 to June 2021") + p("Ran the first phishing exercise for 3,000 staff.", bullet=True) +
 p("EDUCATION", bold=True) + p("Bachelor of Information Sciences, Southern Cross Institute, 2017") +
 p("CERTIFICATIONS", bold=True) + p("GCIH (2022)", bullet=True) + p("OSCP (2023)", bullet=True),
 footer=p("Auckland, New Zealand — tevita.fonoti@example.com — github.com/fonoti-example"))
