using System.Reflection;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>The catalogue of messages is what the factories make, in every language: no more, no less, and each with its values.</summary>
public sealed partial class MessagesTests
{
    private static readonly string[] Languages = ["en", "fr"];

    /// <summary>Codes that stand for words and not for sentences: <see cref="Wording"/> or a term asks for them.</summary>
    private static readonly string[] Terms = ["columns.", "dates.", "declared.", "kinds.", "lists.", "measures.", "relation.", "units.", "verbatim"];

    /// <summary>Words of mails and panels that stand by themselves: <see cref="Wording.Term"/> asks for them.</summary>
    private static readonly string[] Words =
    [
        "mail.column.account", "mail.column.change", "mail.column.rank", "mail.column.value", "mail.figures.link", "mail.freshness", "mail.list.followers",
        "mail.list.following", "mail.mutual.lost", "mail.mutual.new", "mail.none", "mail.notfollowedback", "mail.notknown", "mail.notranked", "mail.reminder.button",
        "mail.unsubscribe", "mail.unsubscribe.title", "mail.unsubscribed.title", "panels.madeup", "panels.sample.title",
    ];

    /// <summary>Sentences that a factory chooses for values other than the samples: none, or several.</summary>
    private static readonly string[] Chosen =
        ["errors.unknown.value.none", "explain.and", "explain.gained.none", "explain.lost.none", "explain.whole.sentences"];

    private static readonly Assembly[] Rooms =
    [
        .. ((string[])["Core", "Formats", "Storage", "Ingest", "Networks", "Analytics", "Reports", "Application", "Jobs"]).Select(room => Assembly.Load("Twiplomacy." + room)),
        Assembly.Load("twiplomacy"),
    ];

    [Fact]
    public void Every_message_has_its_sentence_in_every_language_with_exactly_its_places()
    {
        var messages = Made();
        Assert.True(messages.Count > 150);
        foreach (var language in Languages)
        {
            var catalogue = MessageCatalogue.Of(language)!;
            Assert.Empty(messages.Where(message => !catalogue.Codes.Contains(message.Code)).Select(message => $"{language} lacks {message.Code}"));
            Assert.Empty(messages.SelectMany(message => Faults(language, catalogue, message)).Distinct());
        }
    }

    [Fact]
    public void Every_entry_of_the_catalogue_is_made_by_a_factory()
    {
        var made = Made().Select(message => message.Code).ToHashSet();
        foreach (var language in Languages)
            Assert.True(Unmade(language) is "", Unmade(language));

        string Unmade(string language) => string.Join('\n', MessageCatalogue.Of(language)!.Codes
            .Where(code => !made.Contains(code) && !Words.Contains(code) && !Chosen.Contains(code) && !Terms.Any(term => code.StartsWith(term, StringComparison.Ordinal))).Order().Select(code => $"{language}: {code}"));
    }

    [Fact]
    public void What_no_factory_makes_is_asked_for_by_its_name()
    {
        var code = string.Concat(Sources().Select(File.ReadAllText));
        Assert.DoesNotContain(Words, word => !code.Contains($"\"{word}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(Terms, group => !Languages.Any(language => MessageCatalogue.Of(language)!.Codes.Any(word => word.StartsWith(group, StringComparison.Ordinal))));
        Assert.Equal(Enum.GetNames<Twiplomacy.Core.Lists.ListDirection>().Select(name => "lists." + name.ToLowerInvariant()).Order(), Group("lists."));
        Assert.Equal(Enum.GetNames<Twiplomacy.Core.Imports.ExportRelation>().Select(name => "relation." + name.ToLowerInvariant()).Order(), Group("relation."));

        static IEnumerable<string> Group(string group) => MessageCatalogue.English.Codes.Where(word => word.StartsWith(group, StringComparison.Ordinal)).Order();
    }

    [Fact]
    public void Messages_are_made_in_factories_alone()
    {
        var elsewhere = Sources().Where(file => !file.EndsWith("Messages.cs", StringComparison.Ordinal) && !file.Contains("Twiplomacy.Core/Messages/", StringComparison.Ordinal))
            .Where(file => Making().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);
        Assert.Empty(elsewhere);
    }

    /// <summary>Counts of which there are always several, or whose sentence holds for one as well.</summary>
    private static readonly string[] AlwaysSeveral =
    [
        "errors.accounts.count", "errors.parameter.repeated", "errors.work.large_edition", "errors.work.too_large", "imports.account.length", "imports.archive.bomb", "imports.archive.depth", "imports.archive.files",
        "imports.archive.toomany", "imports.csv.toomanyfields", "imports.excel.cutoff", "imports.network.depth", "imports.pages.several", "imports.partial.rows", "imports.workbook.cell",
        "imports.xml.depth", "mail.headline.open", "mail.reminder.lists",
    ];

    [Fact]
    public void A_sentence_that_counts_has_a_form_for_one()
    {
        Assert.Empty(Made().Where(message => MessageCatalogue.English.FormsOf(message.Code).Count > 1 && message.Find("count") is not MessageValue.Number)
            .Select(message => $"{message.Code} has two forms and no count"));
        Assert.Empty(Made().Where(message => !AlwaysSeveral.Contains(message.Code)).SelectMany(Plurals).Distinct());

        // A number with a word in the plural behind it, where the sentence has one form or counts something else.
        static IEnumerable<string> Plurals(Message message) =>
            from form in MessageCatalogue.English.FormsOf(message.Code).TakeLast(1)
            from counted in Counted().Matches(form)
            let name = counted.Groups["name"].Value
            where message.Find(name) is MessageValue.Number && (name != "count" || MessageCatalogue.English.FormsOf(message.Code).Count == 1)
            select $"{message.Code}: {counted.Value}";
    }

    [Fact]
    public void What_numbers_something_is_not_grouped()
    {
        string[] names = ["row", "line", "id", "number", "revision", "port", "year", "job", "mail", "report"];
        Assert.Empty(Made().SelectMany(message => message.Values.Where(part => names.Contains(part.Name) && part.Value is MessageValue.Number).Select(part => $"{message.Code}: {part.Name}")).Distinct());
        Assert.Equal("Row 12345 does not end with a line feed.", Twiplomacy.Formats.Tables.CsvMessages.NoLineFeed(12345).ToString());
    }

    [Fact]
    public void One_sentence_is_made_in_one_place()
    {
        var makers = Factories().SelectMany(factory => Choices(factory).Select(arguments => (((Message)factory.Invoke(null, arguments)!).Code, Maker: $"{factory.DeclaringType!.Name}.{factory.Name}")))
            .Where(made => made.Code != "verbatim").Distinct().GroupBy(made => made.Code).Where(makers => makers.Count() > 1);
        Assert.Empty(makers.Where(made => made.Key != "imports.line.limit").Select(made => $"{made.Key}: {string.Join(", ", made.Select(maker => maker.Maker))}"));
    }

    [Fact]
    public void Every_entry_is_set_as_its_language_sets_sentences()
    {
        Assert.Empty(Forms("fr").Where(entry => UnspacedInFrench().IsMatch(entry.Text)).Select(entry => $"{entry.Code}: {entry.Text}"));
        Assert.Empty(Forms("en").Concat(Forms("fr")).Where(entry => entry.Code != "dates.first" && WrongMarks().IsMatch(entry.Text)).Select(entry => $"{entry.Code}: {entry.Text}"));
        Assert.Empty(Made().Where(message => message.Code is not ("verbatim" or "explain.whole") && message.ToString().Contains("..", StringComparison.Ordinal)).Select(message => message.Code));
    }

    [Fact]
    public void What_is_a_sentence_in_English_is_one_in_French()
    {
        var french = Forms("fr").ToLookup(entry => entry.Code, entry => entry.Text);
        Assert.Empty(Forms("en").Where(entry => Sentence().IsMatch(entry.Text) && !french[entry.Code].All(text => Sentence().IsMatch(text))).Select(entry => $"{entry.Code}: {string.Join(" | ", french[entry.Code])}"));
    }

    private static IEnumerable<(string Code, string Text)> Forms(string language) =>
        MessageCatalogue.Of(language)!.Codes.SelectMany(code => MessageCatalogue.Of(language)!.FormsOf(code).Select(form => (code, form)));

    private static IEnumerable<string> Faults(string language, MessageCatalogue catalogue, Message message)
    {
        if (!catalogue.Codes.Contains(message.Code)) yield break;
        var names = message.Values.Select(part => part.Name).Order(StringComparer.Ordinal).ToList();
        var forms = catalogue.FormsOf(message.Code);
        foreach (var (index, form) in forms.Index())
            // Of one thing a sentence may say "a day" for "{count} days".
            if (!Places(form).SequenceEqual(names) && !(index == 0 && forms.Count > 1 && Places(form).SequenceEqual(names.Where(name => name != "count")))) yield return $"{language}: {message.Code} has {string.Join(", ", Places(form))}, but is given {string.Join(", ", names)}";
    }

    /// <summary>What every factory makes of sample values, and what formats and known files say of themselves.</summary>
    private static List<Message> Made() =>
    [
        .. Factories().SelectMany(method => Choices(method).Select(arguments => (Message)method.Invoke(null, arguments)!)).SelectMany(WithInner),
        .. ExportReading.Formats.SelectMany(format => (Message[])[format.Title, format.Recognised, format.Lacks]),
        .. KnownShapes.Reasons.SelectMany(WithInner),
    ];

    private static IEnumerable<MethodInfo> Factories() => Rooms.SelectMany(room => room.GetExportedTypes())
        .Where(type => type.Name.EndsWith("Messages", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.ReturnType == typeof(Message));

    private static IEnumerable<Message> WithInner(Message message) =>
        message.Values.Select(part => part.Value).OfType<MessageValue.Inner>().SelectMany(inner => WithInner(inner.Message)).Where(inner => inner.Code != "verbatim").Prepend(message);

    /// <summary>Arguments for a factory; of an enum or a truth value each in turn, since they can choose among codes.</summary>
    private static IEnumerable<object?[]> Choices(MethodInfo factory) => factory.GetParameters().Aggregate(
        (IEnumerable<object?[]>)[[]], (before, parameter) => before.SelectMany(arguments => Samples(parameter.ParameterType).Select(value => (object?[])[.. arguments, value])));

    private static IEnumerable<object?> Samples(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool)) return [false, true];
        if (plain == typeof(AskedField)) return [AskedField.Owner];
        if (plain.IsEnum) return Enum.GetValues(plain).Cast<object>();
        if (plain == typeof(Message)) return [Message.Verbatim("Something.")];
        if (plain == typeof(MessageValue.Term)) return [new MessageValue.Term("status.failed")];
        if (plain == typeof(MessageValue)) return [(MessageValue)"something"];
        if (plain == typeof(string)) return ["something"];
        if (plain == typeof(DateOnly)) return [new DateOnly(2014, 6, 25)];
        if (plain == typeof(DateTimeOffset)) return [new DateTimeOffset(2014, 6, 25, 12, 0, 0, TimeSpan.Zero)];
        if (plain == typeof(TimeSpan)) return [TimeSpan.FromDays(2)];
        if (plain.IsPrimitive) return [Convert.ChangeType(2, plain, System.Globalization.CultureInfo.InvariantCulture)];
        if (plain.IsGenericType && plain.GetGenericArguments() is [var element])
        {
            var some = Array.CreateInstance(element, 1);
            some.SetValue(Samples(element).First(), 0);
            if (plain.IsInstanceOfType(some)) return [some];
        }
        throw new InvalidOperationException($"No sample of {type}: let the factory take simple values.");
    }

    private static IEnumerable<string> Places(string form) => Place().Matches(form).Select(place => place.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Repository(), "src"), "*.cs", SearchOption.AllDirectories)
        .Select(file => file.Replace('\\', '/')).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z_]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\} (?:[a-z-]+ )?[a-z]+s\b")]
    private static partial Regex Counted();

    // A time of day, an address and a name such as app.bsky:x are no sentence's marks.
    [GeneratedRegex("(?<!\u00a0)[:%](?=\\s|\\{|$)|(?<!\u202f)[;?!](?=\\s|\\{|$|\u00a0)|\u00ab(?!\u00a0)|(?<!\u00a0)\u00bb")]
    private static partial Regex UnspacedInFrench();

    [GeneratedRegex("['\"]|\\.\\.|^\\s|\\s$")]
    private static partial Regex WrongMarks();

    [GeneratedRegex("^[A-Z\u00c0-\u00dd\u00ab\u201c{][^|]*(?<!\\.)[.]$|^[A-Z\u00c0-\u00dd\u00ab\u201c{].*[?!]$|^[A-Z\u00c0-\u00dd\u00ab\u201c{].*[:.,] ?[{]reason[}]$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bnew Message\(|\bMessage\??(?: [A-Za-z]+(?:\([^)]*\))?)? =>? new\(|\bMessage\??> [A-Za-z]+ = \[new\(")]
    private static partial Regex Making();
}
