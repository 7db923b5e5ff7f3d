using System.Text;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.UnitTests.Application;

/// <summary>A name is found wherever in a file it stands, and no word is cut into one.</summary>
public sealed class NameSearchTests
{
    private const int Window = 1 << 16;

    [Fact]
    public void A_name_across_the_end_of_a_window_is_found()
    {
        for (var before = Window - 200; before < Window + 200; before++)
            Assert.True(IsIn("reuters", $"{new string(' ', before)}reuters{new string(' ', 300)}"), $"{before}");
    }

    [Fact]
    public void A_longer_handle_across_the_end_of_a_window_is_somebody_else()
    {
        for (var before = Window - 200; before < Window + 200; before++)
        {
            Assert.False(IsIn("reuters", $"{new string(' ', before)}thomson_reuters{new string(' ', 300)}"), $"{before}");
            Assert.False(IsIn("reuters", $"{new string(' ', before)}reuters_top{new string(' ', 300)}"), $"{before}");
        }
    }

    [Fact]
    public void The_last_word_of_a_file_counts_whatever_its_length()
    {
        foreach (var length in (int[])[7, Window - 1, Window, Window + 1, 2 * Window]) Assert.True(IsIn("reuters", new string(' ', length - 7) + "reuters"), $"{length}");
    }

    private static bool IsIn(string word, string content) => new NameSearch(new PersonTerms([], [], [], [word]))
        .IsIn("file.txt", content.Length, () => new MemoryStream(Encoding.UTF8.GetBytes(content)), CancellationToken.None);
}
