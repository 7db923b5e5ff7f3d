using System.Text;
using System.Xml;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Networks;

/// <summary>An XML document written piece by piece. Characters that XML cannot hold become U+FFFD.</summary>
internal sealed class XmlPieces : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly PieceOutput _output;
    private readonly XmlWriter _xml;

    public XmlPieces(Stream output, CancellationToken cancellation)
    {
        _output = new PieceOutput(output, cancellation);
        _xml = XmlWriter.Create(_output.Piece, Settings);
    }

    public void Start(string element, string? space = null) => _xml.WriteStartElement(element, space);

    /// <summary>Declares a further vocabulary, on the element that was started last.</summary>
    public void Declare(string prefix, string space) => _xml.WriteAttributeString("xmlns", prefix, null, space);

    /// <summary>Starts an element of a vocabulary that was declared.</summary>
    public void StartOf(string space, string element) => _xml.WriteStartElement(_xml.LookupPrefix(space), element, space);

    public void Attribute(string name, string value) => _xml.WriteAttributeString(name, TextInXml.Of(value));

    public void Text(string text) => _xml.WriteString(TextInXml.Of(text));

    public void End() => _xml.WriteEndElement();

    /// <summary>An element with text only.</summary>
    public void Element(string name, string text)
    {
        Start(name);
        Text(text);
        End();
    }

    /// <summary>Call after each node or edge.</summary>
    public ValueTask PassOnIfLongAsync()
    {
        _xml.Flush();
        return _output.PassOnIfLongAsync();
    }

    public async ValueTask FinishAsync()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        await _output.PassOnAsync().ConfigureAwait(false);
    }

    public void Dispose() => _xml.Dispose();
}
