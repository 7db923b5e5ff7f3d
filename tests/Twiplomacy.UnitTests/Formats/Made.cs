using System.Formats.Tar;
using System.Text;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>Binary examples, made on the spot.</summary>
internal static class Made
{
    /// <summary>A workbook with NodeXL's sheets Edges and Vertices, texts shared and inline.</summary>
    public static byte[] Workbook(string name = "mfa_b") => Given.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Edges" sheetId="1" r:id="rId1"/><sheet name="Vertices" sheetId="2" r:id="rId2"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>"""),
        ("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Vertex 1</t></si><si><t>Vertex 2</t></si><si><r><t>Relation</t></r><r><t>ship</t></r></si><si><t>mfa_a</t></si><si><t>Follows</t></si></sst>"""),
        ("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Visual Properties</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c></row><row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="inlineStr"><is><t>mfa_b</t></is></c><c r="D3" t="s"><v>4</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>mfa_b</t></is></c><c r="B4" t="s"><v>3</v></c><c r="D4" t="inlineStr"><is><t>Mentions</t></is></c></row></sheetData></worksheet>""".Replace("mfa_b", name, StringComparison.Ordinal)),
        ("xl/worksheets/sheet2.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Vertex</t></is></c><c r="B1" t="inlineStr"><is><t>Followed</t></is></c><c r="C1" t="inlineStr"><is><t>Followers</t></is></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>518</v></c><c r="C2"><v>580</v></c></row></sheetData></worksheet>"""));

    /// <summary>A tar archive as POSIX programs write it.</summary>
    public static byte[] Tar(params (string Path, byte[] Content)[] files) => Tar(TarEntryFormat.Ustar, files);

    public static byte[] Tar(TarEntryFormat format, params (string Path, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var tar = new TarWriter(memory, format, leaveOpen: true))
            foreach (var (path, content) in files)
            {
                TarEntry entry = format switch
                {
                    TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, path),
                    TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, path),
                    _ => new UstarTarEntry(TarEntryType.RegularFile, path),
                };
                entry.DataStream = new MemoryStream(content);
                tar.WriteEntry(entry);
            }
        return memory.ToArray();
    }

    /// <summary>A Bluesky repository: the header, a commit and a block per follow; revision 3l4yzcgm4nk2a lies in October 2024.</summary>
    public static byte[] Car(string did, params (string Subject, string CreatedAt)[] follows)
    {
        using var car = new MemoryStream();
        var header = Map(("version", [0x01]), ("roots", [0x80]));
        Length(car, header.Length);
        car.Write(header);
        Block(car, Map(("did", Text(did)), ("rev", Text("3l4yzcgm4nk2a")), ("prev", [0xF6]), ("sig", [0x42, 1, 2]), ("version", [0x03])));
        Block(car, Map(("e", [0x81, 0xA1, 0x61, (byte)'k', 0x41, 7]), ("l", [0xF6])));
        foreach (var (subject, createdAt) in follows)
            Block(car, Map(("$type", Text("app.bsky.graph.follow")), ("subject", Text(subject)), ("createdAt", Text(createdAt))));
        return car.ToArray();
    }

    /// <summary>The same with one more block, of whatever content.</summary>
    public static byte[] CarWith(byte[] content)
    {
        using var car = new MemoryStream();
        car.Write(Car("did:plc:owner", ("did:plc:aaa", "2024-02-03T04:05:06Z")));
        Block(car, content);
        return car.ToArray();
    }

    private static void Block(MemoryStream car, byte[] content)
    {
        byte[] identifier = [1, 0x71, 0x12, 32, .. new byte[32]];
        Length(car, identifier.Length + content.Length);
        car.Write(identifier);
        car.Write(content);
    }

    private static void Length(MemoryStream car, int length)
    {
        for (; length >= 128; length >>= 7) car.WriteByte((byte)(length & 127 | 128));
        car.WriteByte((byte)length);
    }

    private static byte[] Map(params (string Name, byte[] Value)[] fields) =>
        [(byte)(0xA0 + fields.Length), .. fields.SelectMany(field => Text(field.Name).Concat(field.Value))];

    private static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length < 24 ? [(byte)(0x60 + bytes.Length), .. bytes] : [0x78, (byte)bytes.Length, .. bytes];
    }
}
