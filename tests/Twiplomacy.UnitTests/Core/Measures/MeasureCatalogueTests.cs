using System.Globalization;
using System.Text.Json.Nodes;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Measures;

public sealed class MeasureCatalogueTests
{
    private static readonly string[] Said = ["name", "formula", "caveats"];

    private static IReadOnlyList<JsonObject> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Architecture.Sources.Root, "src", "Twiplomacy.Core", "Measures", "Definitions"), "*.json")
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject()),
    ];

    [Fact]
    public void Every_definition_is_a_measure()
    {
        Assert.Equal(Files.Select(file => (string)file["id"]!).Order(StringComparer.Ordinal), MeasureCatalogue.All.Select(measure => measure.Id));
        Assert.Null(MeasureCatalogue.Find("nothing"));
        Assert.Null(MeasureCatalogue.FindWords("nothing", "en"));
    }

    [Fact]
    public void A_bundle_holds_the_definition_without_its_words()
    {
        foreach (var file in Files.Select(file => file.DeepClone().AsObject()))
        {
            var text = MeasureCatalogue.FindDefinition((string)file["id"]!)!;
            file.Remove("words");
            Assert.True(JsonNode.DeepEquals(file, JsonNode.Parse(text)), text);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_measure_is_described_in_French_as_far_as_in_English()
    {
        foreach (var file in Files)
        {
            var (english, french) = (file["words"]?["en"], file["words"]?["fr"]);
            Assert.True(french is not null && Said.All(part => french[part] is not null || file[part] is JsonArray { Count: 0 }), (string?)file["id"]);
            Assert.Equal(file["caveats"]!.AsArray().Count, french["caveats"]?.AsArray().Count ?? 0);
            Assert.Equal(english?["lead"] is null, french["lead"] is null);
        }
    }

    [Fact]
    public void What_a_language_leaves_out_is_said_in_English_and_then_as_the_definition_says_it()
    {
        var (english, french) = (MeasureCatalogue.FindWords("harmonic_closeness", "en")!, MeasureCatalogue.FindWords("harmonic_closeness", "fr")!);
        var measure = MeasureCatalogue.Find("harmonic_closeness")!;

        Assert.Equal(("Harmonic closeness", "How few steps away the account is for everyone else in the panel."), (english.Name, english.Lead));
        Assert.Equal(("Proximité harmonique", measure.Source), (french.Name, french.Source));
        Assert.NotEqual(measure.Formula, english.Formula);
        Assert.Equal(english, MeasureCatalogue.FindWords("harmonic_closeness", "sv"));
    }

    [Fact]
    public void A_message_calls_a_measure_as_its_definition_does()
    {
        Assert.Equal("Proximité harmonique", Wording.Of(CultureInfo.GetCultureInfo("fr-FR")).Term("measures.harmonic_closeness.name"));
        Assert.Equal("Follows that are not returned", Wording.English.Term("measures.unilateral_following.name"));
    }
}
