#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the corpus of the fuzz targets anew: small honest and dishonest inputs, all invented here."""
import io
import json
import os
import struct
import zipfile

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "corpus")


def write(target, name, content):
    folder = os.path.join(HERE, target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as out:
        out.write(content if isinstance(content, bytes) else content.encode())


# ---- text tables; the first byte chooses encoding and delimiter, see csv_target.cpp ----

def csv():
    german = "Zähler;Zeit;Wert\r\nM-1;01.02.2024 00:15;1.234,56\r\nM-1;01.02.2024 00:30;\"1.234\r\n,5\"\r\n"
    chinese = "表号,时间,电量\n甲,2024-01-01 00:15,12.5\n乙,2024-01-01 00:30,\"1,234\"\n"
    write("csv", "plain.csv", "\0a,b,c\n1,2,3\n,,\n\n4,5,6,7\n")
    write("csv", "quotes.csv", "\0\"a\"\"b\",\"c\nd\"x,e\"f\n\"\",\"unclosed\n1,2")
    write("csv", "sep.csv", "\0sep=|\na|b\r\"1|2\"|3\r")
    write("csv", "german-1252.csv", b"\x07" + german.encode("cp1252"))
    write("csv", "german-bom.csv", b"\x00\xef\xbb\xbf" + german.encode())
    write("csv", "chinese-gb18030.csv", b"\x06" + chinese.encode("gb18030"))
    write("csv", "chinese-guessed.csv", b"\x00" + chinese.encode("gb18030"))
    write("csv", "utf16le-bom.csv", b"\x00\xff\xfe" + chinese.encode("utf-16-le"))
    write("csv", "utf16be.csv", b"\x03" + german.encode("utf-16-be"))
    write("csv", "utf16-half.csv", b"\x02" + german.encode("utf-16-le")[:-1])
    write("csv", "utf32le.csv", b"\x04" + chinese.encode("utf-32-le"))
    write("csv", "japanese.csv", b"\x08" + "時刻,値\n1月,2\n".encode("shift_jis"))
    write("csv", "russian.csv", b"\x15" + "Время;кВт·ч\n1;2\n".encode("cp1251", "replace"))
    write("csv", "mixed.csv", b"\x01a,\xe9\n" + "表,1\n".encode() + b"\xb1\xed,2\n")
    write("csv", "nul.csv", b"\x00a,b\n1,\x002\n")
    write("csv", "tabs.csv", "\x18time\tvalue\n2024-01-01\t1\n")


# ---- XML; the first byte is the size of the pieces ----

def xml():
    write("xml", "sheet.xml", '@<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="u" xmlns:r="v"><sheetData>'
          '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s=\'1\'><f>A1&amp;"x"</f><v>1.5</v></c></row><p/></sheetData></worksheet>')
    write("xml", "strings.xml", '\x03<sst><si><t xml:space="preserve"> 表 &lt;&gt; &quot;&apos;</t></si><si><r><t>a]]b]</t></r></si></sst>')
    write("xml", "unusual.xml", '\xff<?xml version="1.0"?><!-- c --><a><![CDATA[<b>]]>&#65;&#x42;<?pi d?>\r\n<e f="1\t2"/></a><!-- g -->\n'.encode("latin-1"))
    write("xml", "latin1.xml", b'\x10<?xml version="1.0" encoding="ISO-8859-1"?><a b="\xe4">\xfc</a>')
    write("xml", "utf16.xml", b"\x05" + '\ufeff<a b="ä">ü</a>'.encode("utf-16-le"))
    write("xml", "doctype.xml", '\x20<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    write("xml", "wrong.xml", '\x20<a b="1" b="2"><c></a>]]></c>&unknown;<d e=1 f/></a>x<g/>')
    write("xml", "bytes.xml", b"\x08<a>\xc3\xa4\xef\xbf\xbf\xed\xa0\x80\xc0\x80\x01\x00</a>")
    write("xml", "deep.xml", "\x40" + "<a>" * 65 + "</a>" * 65)


def numbers():
    write("numbers", "german.txt", "1.234,5\n12,75\n-1.000.000\n(3,5)\n7 %\n")
    write("numbers", "english.txt", "1,234.5\n+12.75\n1.2E+05\n$1\n−3\n")
    write("numbers", "indian.txt", "12,34,567.8\n1,00,000\n१२,३४,५६७.८\n")
    write("numbers", "open.txt", "1,234\n5.678\n")
    write("numbers", "blanks.txt", "1\u00a0234,5\n1\u202f234,5\n1'234.5\n1’234.5\n")
    write("numbers", "digits.txt", "١٢٣٫٤\n１２３．４\n1٢3\n")
    write("numbers", "extreme.txt", "1e2147483647\n-1E-999999999999\n" + "9" * 300 + "\n0." + "0" * 300 + "1\n--1\n()\n%\n.\n")


def dates():
    write("dates", "iso.txt", "yyyy-MM-dd HH:mm\n2024-01-31 23:45\n2024-02-30\n20240101T0000Z\n2024-01-01T24:00:00+08:00\n2024-01\n2024\n")
    write("dates", "german.txt", "d.M.yyyy H:mm:ss\n31.12.2024 24:00\n1.2.24 3:04\n13.01.2024\n")
    write("dates", "american.txt", "MM/dd/yyyy h:mm AP\n12/31/2024 11:59 PM\n1/2/2024 12:00 am\n")
    write("dates", "words.txt", "d MMMM yyyy\n3 März 2024\n3 janvier 2024\n15 जनवरी 2024\nMay 2024\n")
    write("dates", "chinese.txt", "yyyy年M月d日\n2024年3月1日\n２０２４年１２月３１日\n")
    write("dates", "quoted.txt", "'week' yyyy''MM\nweek 2024'05\n")
    write("dates", "broken.txt", "yyyyyyyyy MMMMM'\n99999999999999999999-01-01\n2024-00-00\n-1-1-1\n2024-01-01T99:99:99.999999999999+99:99\n")


def decimals():
    write("decimals", "numbers.txt", "0\n-0.0\n12.50\n1e5\n.5\n5.\n" + "7" * 120 + "\n0." + "0" * 90 + "1\n00012\n+1\n")
    write("decimals", "periods.txt", "2024\n2024-03\n2024-02-29\n2024-08/2024-09\n2024-06-01/2024-08-11\n2024-13\n2024/2023\n0000-00-00/\n")
    write("decimals", "units.txt", "kWh\nMWh\n万kWh\n10^4 kWh\nm3\nNm³\ntCO2/MWh\nkg/kWh\n//\nk\nGJ/t/h\n")


# ---- dossiers ----

def header(**more):
    return {"format": "attest-dossier/1", "submission": {"revision": 1, "label": "report", "date": "2025-02-18", "reason": ""},
            "engagement": {"title": "T", "claim": "carbon-neutral", "period": {"from": "2024-01-01", "to": "2024-12-31"},
                           "timezone": "Asia/Shanghai",
                           "criteria": {"accounting": "GB/T 32150-2015", "verification": "ISO 14064-3:2019", "neutrality": "ISO 14068-1:2023"},
                           "assurance": "reasonable", "materiality": {"percent": "5", "floor_tco2e": "0.5"}, "gwp": "AR5"},
            "client": {"name": "C", "registration_id": "R"},
            "team": [{"id": "LV", "name": "N", "role": "lead-verifier"}],
            "sites": [{"id": "S", "name": "Site", "country": "CN", "region": "Anhui", "latitude": "31.8", "longitude": "117.2"}],
            "sources": [{"id": "EL", "site": "S", "name": "E", "category": "purchased-electricity", "carrier": "electricity",
                         "factor": {"value": "0.5366", "unit": "tCO2/MWh", "ref": "r"}}],
            "meters": [{"id": "M", "site": "S", "measures": "grid-import", "source": "EL", "unit": "kWh", "multiplier": "1",
                        "register_digits": 6, "calibration": [{"certificate": "c", "from": "2023-01-01", "to": "2025-01-01"}]}],
            "files": [], **more}


def dossiers():
    files = [{"path": "a/b.csv", "kind": "meter-intervals", "timezone": "Europe/Berlin", "stamp": "end", "delimiter": ";", "decimal": ","},
             {"path": "c.xlsx", "id": "E-7", "kind": "reported-activity", "sheet": "2", "range": "B4:F40", "header_row": 2, "layout": "wide",
              "columns": {"source": "A", "values": {"1月": "2024-01"}}, "constants": {"unit": "kWh"}}]
    write("dossier_json", "whole.json", json.dumps(header(files=files), ensure_ascii=False))
    write("dossier_json", "empty.json", "{}")
    write("dossier_json", "outside.json", json.dumps(header(files=[{"path": "../../etc/passwd", "kind": "evidence"}])))
    write("dossier_json", "absolute.json", json.dumps(header(files=[{"path": "C:\\x\\..\\y", "kind": "evidence"}, {"path": "/etc", "kind": "evidence"}])))
    write("dossier_json", "deep.json", '{"format":' + "[" * 300 + "]" * 300 + "}")
    write("dossier_json", "types.json", json.dumps(header(team={"id": 5}, sites=["S"], meters=[[]])))
    write("dossier_json", "twice.json", '{"format":"attest-dossier/1","format":"x","submission":{"revision":1e99}}')


def notes():
    write("markdown_notes", "two.md", "# Visit\n\n## 1. Archive\n\ntime: 2024-12-11T09:00\nplace: Archive\nmethod: look-up\n\nSeen.\n\n"
          "## 2. Room\ntime: 2024-12-11T10:00\nplace: Room\nmethod: check\nmeter: M\nreading: 12158.60\nunit: kWh\n\nRead off.\n")
    write("markdown_notes", "chinese.md", "## 现场\r\ntime: 2024-12-11T10:00\r\nplace: 配电房\r\nmethod: observe\r\n\r\n# ：：\r\n")
    write("markdown_notes", "bent.md", "text before\n##\ntime:\n: x\n## \n##no\ntime: never\nplace: p\nmethod: none\nn\n")


def fixed_width():
    write("fixed_width", "ruler.txt", "\0Meter      Time              Value\n---------- ---------------- ------\nM-1        2024-01-01 00:15  12.50\nM-22       2024-01-01 00:30   1.25\n")
    write("fixed_width", "blanks.txt", "\0Zähler  Wert   Einheit\nM-1     1,5    kWh\nM-2     22,75  kWh\n\nSumme   24,25  kWh\n")
    write("fixed_width", "chinese.txt", "\0表号    电量   单位\n甲      12.5   千瓦时\n乙      7.25   千瓦时\n")
    write("fixed_width", "given.txt", "\1M-1     2024-01-01  12.5\r\nM-2     2024-01-02\r\n\tM\n")
    write("fixed_width", "delimiter.txt", "\3fixed:0,10,25")
    write("fixed_width", "combining.txt", "\2e\u0301\u0301\u0301   a\n\u200b\u3000   b\n\U0001f600  c\n")


def recognised():
    write("recognition", "title-and-total.csv", "\0Works Ltd;;\nReport 2024;;\n\nMonat;Strom [kWh];Bemerkung\nJan 24;1.234,5;\nFeb 24;1.100,0;x\nSumme;2.334,5;\nNote: preliminary;;\n")
    write("recognition", "intervals.csv", "\0time,meter,kWh\n" + "".join(f"2024-01-0{d} {h:02d}:15,M-1,{h}.5\n" for d in (1, 2) for h in range(24)))
    write("recognition", "american.csv", "\0Date,Amount,Account\n01/13/2024,\"1,234.50\",006600\n02/14/2024,(12.00),006601\n")
    write("recognition", "open.csv", "\0Datum,Wert\n01.02.2024,\"1,234\"\n03.04.2024,\"2,345\"\n")
    write("recognition", "wide-months.csv", "\0meter;1月;2月;3月;合计\n甲;1,5;2,5;3,5;7,5\n乙;1;2;3;6\n")
    write("recognition", "registers.csv", "\0Zählernummer;Datum;Stand;Einheit\n0012345;01.01.2024;1234,5;kWh\n0012345;31.01.2024;2234,5;kWh\n")
    write("recognition", "indian.csv", "\0तारीख,यूनिट\n१५/०१/२०२४,\"१,२३,४५६\"\n१६/०१/२०२४,\"१२,३४,५६७\"\n")
    write("recognition", "percent.csv", "\x05item;share;ok\na;12,5 %;yes\nb;(3,5);no\n")
    write("recognition", "fixed.txt", "\0Meter      Value\n---------- ------\nM-1         12.50\n")
    write("recognition", "book.xlsx", b"\0" + archive(xlsx(CELLS)))
    write("recognition", "book.ods", b"\0" + archive(ods(ODS_ROWS)))
    write("recognition", "one.csv", "\0x")
    write("recognition", "empty.csv", "\0")


def tables():
    """The first byte chooses the kind of file, see table_file_target.cpp; 0 is reported-activity."""
    write("table_file", "activity.csv", "\x00source,period,value,unit,factor,factor_unit,emissions\nEL,2024-01,66.5,MWh,0.5,tCO2/MWh,33.25\nEL,2024-02,x,MWh,,,\n")
    write("table_file", "intervals.csv", "\x02time,meter,value,unit\n2024-03-31 01:45,M,1.25,kWh\n2024-03-31 02:15,M,1,kWh\n2024-03-31 03:00,M,-1,MWh\n,,,\n")
    write("table_file", "registers.csv", "\x03time;meter;reading;unit;event\n01.01.2024 00:00;M;1.234,5;kWh;\n15.01.2024 00:00;M;0;kWh;exchange\n")
    write("table_file", "invoices.csv", "\x04number,supplier,source,from,to,value,unit,amount,currency\nI-1,City,EL,2024-01-01,2024-01-31,66500,kWh,1.5,EUR\n=1+1,City,EL,2024-02-01,2024-01-31,1,furlong,,\n")
    write("table_file", "statistics.csv", "\x05source,period,value,unit\nEL,2024,12,万kWh\n")
    for kind in range(6, 18):
        write("table_file", f"kind-{kind:02d}.csv", bytes([kind]) + b"number,source,date,account,amount,period,product,value,unit,plant,vintage,status,meter,certificate,from,to\n"
              b"1,EL,2024-01-01,6600,12.5,2024-01,P,7,kWh,PV,2024-01,held,M,C,2024-01-01,2024-12-31\n")


# ---- what a case file keeps ----

def varint(value):
    rest = (value << 1) ^ (value >> 63)
    rest &= (1 << 64) - 1
    out = bytearray()
    while rest > 0x7F:
        out.append(rest & 0x7F | 0x80)
        rest >>= 7
    out.append(rest)
    return bytes(out)


def stored():
    def chunk(*columns, quality=0):
        values = [len(columns[0]), quality, *(v for column in columns for v in column)]
        return b"".join(varint(v) for v in values)
    write("series_codec", "three.bin", chunk([1704067200, -1704066300, 0], [1250, 3, -7], [2, -1, 0]))
    write("series_codec", "quality.bin", chunk([0, 900], [1, 1], [2, -1], [1, -1], quality=1))
    write("series_codec", "extremes.bin", chunk([2**63 - 1, -2**63], [-2**63, 2**63 - 1], [2**31, 5]))
    write("series_codec", "count.bin", varint(2**62) + b"\0\0\0")
    write("series_codec", "empty.bin", varint(0) + varint(0))
    row = ["invoices", ["E-002", "Sheet", 7, "C"], {"value": ["1.234,5", "1234.5", "C"], "unit": ["kWh\n", "kWh", ""]}]
    message = ["Row %1: %2 %3", [{"number": "-12.500"}, {"date": "2024-02-29"}, {"message": ["Unit %1", [{"text": "kWh"}]]}]]
    write("row_codec", "rows.jsonl", json.dumps(row, separators=(",", ":")) + "\n")
    write("row_codec", "rejected.jsonl", json.dumps([["E-1", "", 3, "A"], "x", message], separators=(",", ":")) + "\n")
    write("row_codec", "notes.jsonl", json.dumps([["E-1", "", 0, ""], message], separators=(",", ":")) + "\n" * 2)


# ---- spreadsheet documents ----

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def xlsx(sheet, strings="<si><t>text</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>", properties="", main=MAIN):
    def relations(*items):
        return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
            f'<Relationship Id="r{i}" Type="{RELATION}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(items, 1)) + "</Relationships>"
    return {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {main}><workbookPr {properties}/><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")),
        "xl/sharedStrings.xml": f"<sst {main}>{strings}</sst>",
        "xl/styles.xml": f'<styleSheet {main}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts>'
                         '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{sheet}</sheetData></worksheet>"}


OFFICE = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
          'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')


def ods(rows):
    return {"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f'<office:document-content {OFFICE}><office:body><office:spreadsheet><table:table table:name="One">{rows}'
                           "</table:table></office:spreadsheet></office:body></office:document-content>",
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'}


CELLS = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in</t></is></c><c r="C1" t="s"><v>1</v></c></row>'
         '<row r="3" hidden="1"><c r="A3" s="1"><v>45292</v></c><c r="B3" s="2"><v>45292.510416</v></c><c r="C3" s="3"><v>0.125</v></c>'
         '<c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="XFD3"><f t="shared" ref="A1:B2" si="0">A1*2</f><v>1.1E2</v></c></row>')
ODS_ROWS = ('<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b</text:p><text:p>c</text:p></table:table-cell>'
            '<table:table-cell office:value-type="float" office:value="12.5" table:number-columns-repeated="3"/></table:table-row>'
            '<table:table-row table:number-rows-repeated="4"><table:table-cell office:value-type="date" office:date-value="2024-01-31T10:15:00"/>'
            '<table:table-cell office:value-type="percentage" office:value="0.07"/><table:covered-table-cell/>'
            '<table:table-cell office:value-type="time" office:time-value="PT10H15M00S"/>'
            '<table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>'
            '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>')
BILLION = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'


def in_order(parts, first):
    return "".join(f"-- {name}\n{parts[name]}\n" for name in sorted(parts, key=lambda n: n != first))


def archive(parts, deflated=True):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED if deflated and name != "mimetype" else zipfile.ZIP_STORED
            book.writestr(entry, content)
    return out.getvalue()


def parts():
    sheet = "xl/worksheets/sheet1.xml"
    write("workbook_parts", "xlsx.txt", in_order(xlsx(CELLS), sheet))
    write("workbook_parts", "xlsx-1904.txt", in_order(xlsx(CELLS, properties='date1904="1"'), sheet))
    write("workbook_parts", "xlsx-strict.txt", in_order(xlsx(CELLS, main=MAIN.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT)), sheet))
    write("workbook_parts", "xlsx-bent.txt", in_order(xlsx('<row><c><v>1</v></c><c r="A1"/><c r="ZZZZ1"/></row><row r="1048577"/><row r="0"/>'), sheet))
    write("workbook_parts", "xlsx-escapes.txt", in_order(xlsx('<row><c t="s"><v>9</v></c><c t="s"><v>0</v></c></row>', "<si><t>_x000D__x005F_&#10;</t><rPh><t>x</t></rPh></si>"), "xl/sharedStrings.xml"))
    deep = xlsx("<a>" * 70 + "</a>" * 70)
    write("workbook_parts", "xlsx-deep.txt", in_order(deep, sheet))
    for name, doctype in (("entities", BILLION + "<a>&c;</a>"), ("outside", OUTSIDE + "<a>&f;</a>")):
        book = xlsx(CELLS)
        book[sheet] = doctype
        write("workbook_parts", f"xlsx-{name}.txt", in_order(book, sheet))
        document = ods(ODS_ROWS)
        document["content.xml"] = doctype
        write("workbook_parts", f"ods-{name}.txt", in_order(document, "mimetype"))
    climbing = xlsx(CELLS)
    climbing["xl/_rels/workbook.xml.rels"] = climbing["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "../../../../etc/passwd")
    write("workbook_parts", "xlsx-climbing.txt", in_order(climbing, "xl/_rels/workbook.xml.rels"))
    write("workbook_parts", "ods.txt", in_order(ods(ODS_ROWS), "mimetype"))


def compound(streams):
    """A compound file ([MS-CFB]) with sectors of 512 bytes; every stream is padded to 4096 so that none is a mini stream."""
    sectors, starts = [], []
    for _, content in streams:
        content = content.ljust(-(-max(len(content), 4096) // 512) * 512, b"\0")
        starts.append((len(sectors), len(content)))
        sectors += [content[i:i + 512] for i in range(0, len(content), 512)]
    chain = []
    for start, size in starts:
        chain += list(range(start + 1, start + size // 512)) + [0xFFFFFFFE]

    def entry(name, kind, start, size, child=0xFFFFFFFF):
        text = (name + "\0").encode("utf-16-le")
        return text.ljust(64, b"\0") + struct.pack("<HBBIII16sIQQIQ", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child, b"", 0, 0, 0, start, size)
    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + b"".join(entry(n, 2, s, z) for (n, _), (s, z) in zip(streams, starts))
    directory = directory.ljust(512, b"\0")
    directory_at = len(sectors)
    fat = chain + [0xFFFFFFFE, 0xFFFFFFFD]
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory_at, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<I", directory_at + 1) + b"\xff" * (108 * 4)
    return head + b"".join(sectors) + directory + table


def record(kind, content=b""):
    return struct.pack("<HH", kind, len(content)) + content


def text16(text, length="<H"):
    return struct.pack(length, len(text)) + b"\1" + text.encode("utf-16-le")


def xls():
    """A workbook in BIFF8 ([MS-XLS]): shared texts, numbers, a date, a packed number, a formula with its value, a boolean."""
    bof = struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6)
    formats = record(0x041E, struct.pack("<H", 164) + text16("yyyy\\-mm\\-dd"))
    styles = b"".join(record(0x00E0, struct.pack("<HHH14x", 0, number, 0)) for number in (0, 164, 10))
    strings = record(0x00FC, struct.pack("<II", 2, 2) + text16("Zähler") + text16("甲"))

    def globals_at(offset):
        name = b"\3\0One"
        return record(0x0809, bof) + formats + styles + record(0x0085, struct.pack("<IBB", offset, 0, 0) + name) + strings + record(0x000A)
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 0x07CC, 0, 6)) + record(0x0200, struct.pack("<IIHHH", 0, 3, 0, 4, 0))
    sheet += record(0x00FD, struct.pack("<HHHI", 0, 0, 0, 0)) + record(0x00FD, struct.pack("<HHHI", 0, 1, 0, 1))
    sheet += record(0x0203, struct.pack("<HHHd", 1, 0, 1, 45292.0)) + record(0x027E, struct.pack("<HHHI", 1, 1, 0, (1250 << 2) | 3))
    sheet += record(0x00BD, struct.pack("<HH", 2, 0) + struct.pack("<HI", 0, (7 << 2) | 2) * 2 + struct.pack("<H", 1))
    sheet += record(0x0006, struct.pack("<HHHdHIH", 2, 2, 0, 3.5, 0, 0, 0)) + record(0x0205, struct.pack("<HHHBB", 2, 3, 0, 1, 0)) + record(0x000A)
    stream = globals_at(len(globals_at(0))) + sheet
    return compound([("Workbook", stream)])


def workbooks():
    write("workbook", "small.xlsx", archive(xlsx(CELLS)))
    write("workbook", "stored.xlsx", archive(xlsx(CELLS), deflated=False))
    write("workbook", "small.ods", archive(ods(ODS_ROWS)))
    write("workbook", "small.xls", xls())
    write("workbook", "climbing.zip", archive({"../../evil.xlsx": "x", "xl/workbook.xml": "<workbook/>"}))
    write("workbook", "bare.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    write("workbook", "text.xls", "<html><table><tr><td>1</td></tr></table></html>")


for make in (csv, xml, numbers, dates, decimals, dossiers, notes, fixed_width, tables, stored, parts, workbooks, recognised):
    make()
