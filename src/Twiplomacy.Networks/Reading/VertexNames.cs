using System.Text;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Reading;

/// <summary>Numbers names that come as text and not as bytes of a file.</summary>
internal sealed unsafe class VertexNames(VertexTable table) : IDisposable
{
    private NativeBuffer<byte> _text = new(1 << 10);

    public int Intern(string name)
    {
        var needed = RowBlock.Margin + Encoding.UTF8.GetMaxByteCount(name.Length);
        if (_text.Length < needed)
        {
            _text.Dispose();
            _text = new NativeBuffer<byte>(needed * 2L);
        }
        var length = Encoding.UTF8.GetBytes(name, _text.Span[RowBlock.Margin..]);
        VertexKey.Pack(_text.Pointer + RowBlock.Margin, length, out var key);
        table.MakeRoom();
        return table.Intern(key, worker: 0);
    }

    public void Dispose() => _text.Dispose();
}
