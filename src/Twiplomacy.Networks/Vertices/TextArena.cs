using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Vertices;

/// <summary>Where one worker keeps the ids that are too long for a key. Text stays at its address until disposal.</summary>
internal sealed unsafe class TextArena : IDisposable
{
    private const int PageBytes = 1 << 20;

    private readonly List<NativeBuffer<byte>> _pages = [];
    private byte* _free;
    private long _left;

    /// <summary>Copies the text; eight bytes after it are readable as well.</summary>
    public byte* Keep(byte* text, int length)
    {
        if (_left < length + 8) AddPage(Math.Max(PageBytes, length + 8));
        var kept = _free;
        Buffer.MemoryCopy(text, kept, _left, length);
        _free += length;
        _left -= length;
        return kept;
    }

    public void Dispose()
    {
        foreach (var page in _pages) page.Dispose();
        _pages.Clear();
    }

    private void AddPage(int bytes)
    {
        var page = new NativeBuffer<byte>(bytes);
        _pages.Add(page);
        _free = page.Pointer;
        _left = bytes;
    }
}
