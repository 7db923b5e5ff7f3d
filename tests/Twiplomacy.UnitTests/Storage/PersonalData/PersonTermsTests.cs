using System.Text.RegularExpressions;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.UnitTests.Storage.PersonalData;

/// <summary>Somebody is found by whole ids, handles, names and addresses, however a file writes them, and never within others.</summary>
public sealed class PersonTermsTests
{
    [Theory]
    [InlineData("reuters")]
    [InlineData("@Reuters")]
    [InlineData("x:@reuters")]
    [InlineData("We follow Reuters.")]
    [InlineData(".@reuters said")]
    [InlineData("(reuters)")]
    [InlineData("\"reuters\",\"bbc\"")]
    [InlineData("bbc,reuters\n")]
    [InlineData("https://x.com/reuters/status/1")]
    [InlineData("reuters.csv")]
    [InlineData("followers_reuters.csv")]
    [InlineData("reuters-following-2025-01-31.json")]
    public void A_handle_is_found_whole(string text)
    {
        Assert.Matches(InTexts("reuters"), text);
        Assert.Matches(InFiles("reuters"), text);
    }

    [Theory]
    [InlineData("reuters", "anna@reuters.com")]
    [InlineData("reuters", "reuters@example.org")]
    [InlineData("reuters", "www.reuters.com")]
    [InlineData("reuters", "reuters_top")]
    [InlineData("reuters", "thomson-reuters")]
    [InlineData("reuters", "@reuters@mastodon.example")]
    [InlineData("reuters", "ReutersTop")]
    [InlineData("reuters", "éreuters")]
    [InlineData("fabius", "x:@laurent_fabius")]
    [InlineData("fabius", "laurent_fabius.csv")]
    [InlineData("fabius", "fabius_2021")]
    [InlineData("twiplomacy", "Twiplomacy.Jobs.Imports.IImportJob, Twiplomacy.Jobs")]
    [InlineData("Jane Example", "Mary-Jane Example")]
    [InlineData("Jane Example", "Jane Example-Smith")]
    [InlineData("press@mfa.example", "vice.press@mfa.example")]
    [InlineData("press@mfa.example", "press@mfa.example.org")]
    public void What_only_contains_it_is_somebody_else(string word, string text)
    {
        Assert.DoesNotMatch(InTexts(word), text);
        Assert.DoesNotMatch(InFiles(word), text);
    }

    [Theory]
    [InlineData("id_987654321", true)]
    [InlineData("followers_987654321.csv", true)]
    [InlineData("{\"accountId\":\"987654321\"}", true)]
    [InlineData("1987654321", false)]
    [InlineData("0.987654321", false)]
    [InlineData("987654321.5", false)]
    public void A_long_id_is_found_whole(string text, bool isFound)
    {
        Assert.Equal(isFound, new PersonTerms([], [], ["987654321"], []).InTexts!.IsMatch(text));
        Assert.Equal(isFound, new PersonTerms([], [], ["987654321"], []).InFiles.IsMatch(text));
    }

    [Theory]
    [InlineData("12\r\n13\r\n")]
    [InlineData("11\n12")]
    [InlineData("11 12\n")]
    [InlineData("<id>12</id>")]
    [InlineData("[12]")]
    [InlineData("[11,12]")]
    [InlineData("{\"id\":12}")]
    public void A_short_id_is_found_at_every_border_of_a_file(string text) => Assert.Matches(new PersonTerms([], [], ["12"], []).InFiles, text);

    [Theory]
    [InlineData("alpha jack\n")]
    [InlineData("<name>jack</name>")]
    [InlineData("[\"jack\"]")]
    [InlineData("alpha\r\njack\r\n")]
    [InlineData("\"text\":\"hello\\njack follows\"")]
    [InlineData("\\u003cjack\\u003e")]
    public void A_short_handle_is_found_at_every_border_of_a_file(string text) => Assert.Matches(InFiles("jack"), text);

    [Theory]
    [InlineData("The list of @who is old", true)]
    [InlineData("who", true)]
    [InlineData("who,alpha", true)]
    [InlineData("who alpha", true)]
    [InlineData("x:@who", true)]
    [InlineData("Accounts who follow nobody", false)]
    [InlineData("whole", false)]
    public void A_short_word_in_running_text_is_a_name_with_a_mark_beside_it(string text, bool isFound) => Assert.Equal(isFound, InTexts("who").IsMatch(text));

    [Theory]
    [InlineData("Élodie Müller")]
    [InlineData("élodie müller")]
    [InlineData("ÉLODIE MÜLLER")]
    [InlineData("{\"name\":\"\\u00c9lodie M\\u00FCller\"}")]
    [InlineData("\\u00c3\\u0089lodie M\\u00c3\\u00bcller")]
    [InlineData("E\u0301lodie Mu\u0308ller")]
    [InlineData("\uFFFDlodie M\uFFFDller")]
    public void Accents_are_found_however_a_file_writes_them(string text) => Assert.Matches(InFiles("Élodie Müller"), text);

    private static Regex InTexts(string word) => new PersonTerms([], [], [], [word]).InTexts!;

    private static Regex InFiles(string word) => new PersonTerms([], [], [], [word]).InFiles;
}
