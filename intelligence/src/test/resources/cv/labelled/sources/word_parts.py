"""Packs WordprocessingML written by hand into a .docx, always the same bytes."""
import zipfile
NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:v="urn:schemas-microsoft-com:vml"')
W = "application/vnd.openxmlformats-officedocument.wordprocessingml."
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
def run(text, bold=False):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % ("<w:rPr><w:b/></w:rPr>" if bold else "", text.replace("&", "&amp;"))
def p(text, bold=False, style=None, bullet=False):
    props = ('<w:pStyle w:val="%s"/>' % style if style else "") + ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bullet else "")
    return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % props if props else "", run(text, bold) if text else "")
def pack(path, body, header=None, footer=None):
    parts, rels, sect = {}, [], ""
    for i, (kind, content) in enumerate((("header", header), ("footer", footer))):
        if content:
            parts["word/%s1.xml" % kind] = '<w:%s %s>%s</w:%s>' % ("hdr" if kind == "header" else "ftr", NS, content, "hdr" if kind == "header" else "ftr")
            rels.append('<Relationship Id="rId%d" Type="%s/%s" Target="%s1.xml"/>' % (i + 2, R, kind, kind))
            sect += '<w:%sReference w:type="default" r:id="rId%d"/>' % (kind, i + 2)
    parts["word/document.xml"] = "<w:document %s><w:body>%s<w:sectPr>%s</w:sectPr></w:body></w:document>" % (NS, body, sect)
    parts["word/numbering.xml"] = '<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % NS
    parts["word/styles.xml"] = '<w:styles %s><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>' % NS
    rels += ['<Relationship Id="rId90" Type="%s/numbering" Target="numbering.xml"/>' % R, '<Relationship Id="rId91" Type="%s/styles" Target="styles.xml"/>' % R]
    parts["word/_rels/document.xml.rels"] = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % "".join(rels)
    parts["_rels/.rels"] = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>' % R
    kinds = {"document": "document.main", "numbering": "numbering", "styles": "styles", "header1": "header", "footer1": "footer"}
    types = "".join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (n, W, k) for n, k in kinds.items() if "word/%s.xml" % n in parts)
    parts["[Content_Types].xml"] = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>' % types
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name in sorted(parts):
            z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + parts[name], zipfile.ZIP_DEFLATED)
