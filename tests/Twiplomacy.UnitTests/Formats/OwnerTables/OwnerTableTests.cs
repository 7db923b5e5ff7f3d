using System.Globalization;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.UnitTests.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.OwnerTables;

/// <summary>Tables with an owner on each row: what is asked, what is read, and that a guess alone is never read.</summary>
public sealed class OwnerTableTests
{
    private const string Unknown = "source_account,follower_handle,note\nmfa_a,ann,x\nmfa_a,ben,y\nmfa_b,ann,z\n";

    private static ImportDeclaration With(string columns) => Given.Captured with { Columns = ColumnMap.Parse(columns) };

    private static IReadOnlyList<AskedField> Missing(ImportDeclaration declaration, string content)
    {
        using var package = Given.Package(("export.txt", Encoding.UTF8.GetBytes(content)));
        return Assert.Single(ExportReading.Plan(package, declaration).Units).Missing;
    }

    [Fact]
    public void Each_recipe_that_is_shipped_has_an_example_that_it_reads()
    {
        foreach (var recipe in ShippedRecipe.All)
        {
            var file = Assert.Single(ExampleTests.Expected.Select(row => (string)row[0]), name => Path.GetFileNameWithoutExtension(name) == "recipe-" + recipe.Id);
            var table = Assert.Single(ExampleTests.Read(file).Plan.Tables);
            Assert.Equal((ColumnSource.Shipped, recipe.Title), (table.Source, table.Recipe));
        }
    }

    [Fact]
    public void A_guess_is_shown_and_asks_before_any_row_is_a_tie()
    {
        using var package = Given.Package(("export.csv", Encoding.UTF8.GetBytes(Unknown)));
        var plan = ExportReading.Plan(package, Given.Captured);
        Assert.Equal([AskedField.Columns], Assert.Single(plan.Units).Missing);
        var look = Assert.Single(plan.Tables);
        Assert.Equal("owner=source_account,member_handle=follower_handle,list=followers", look.Map!.ToString());
        Assert.False(look.IsConfirmed);
        Assert.Equal((3, 3), (look.Columns.Count, look.Rows.Count));
        Assert.Equal(["mfa_a", "ben", "y"], look.Rows[1]);
    }

    [Fact]
    public void What_was_confirmed_is_read_as_a_list_for_each_owner()
    {
        var reading = Given.File(With("owner=source_account,member_handle=follower_handle,list=followers"), Unknown);
        Assert.Equal(["@mfa_a followers: @ann @ben", "@mfa_b followers: @ann"], reading.Lists);
        Assert.Empty(reading.Rejected);
    }

    [Fact]
    public void A_table_of_a_header_that_somebody_confirmed_needs_no_question()
    {
        var map = ColumnMap.Parse("owner=source_account,member_handle=follower_handle,list=followers");
        var recipe = ColumnRecipe.Of(["Note", "follower_handle", "SOURCE_ACCOUNT"], map, null);
        using var package = Given.Package(("export.csv", Encoding.UTF8.GetBytes(Unknown)));
        var plan = ExportReading.Plan(package, Given.Captured, kept: [recipe]);
        Assert.Equal(ColumnSource.Kept, Assert.Single(plan.Tables).Source);
        Assert.Empty(Assert.Single(plan.Units).Missing);
        Assert.Equal(3, ExportReading.Read(plan, Given.Captured, CancellationToken.None).OfType<ListMember>().Count());
    }

    [Fact]
    public void The_same_ties_come_of_a_table_and_of_lists_of_single_owners()
    {
        var random = new Random(19);
        var follows = Enumerable.Range(0, 300).Select(_ => (Owner: $"owner_{random.Next(7)}", Member: $"{random.Next(40)}")).Distinct().ToList();
        var table = "id_of_member,who\n" + string.Concat(follows.Select(follow => $"{follow.Member},{follow.Owner}\n"));
        var whole = Given.File(With("owner=who,member_id=id_of_member,list=following"), table).Lists.Order(StringComparer.Ordinal);
        var single = follows.GroupBy(follow => follow.Owner).Select(owner => Assert.Single(Given.File(
            Given.Captured with { Owner = AccountRef.ByHandle(owner.Key), List = ListDirection.Following, AccountsBy = ProfileKeyKind.Id },
            "user_id\n" + string.Concat(owner.Select(follow => follow.Member + "\n"))).Lists)).Order(StringComparer.Ordinal);
        Assert.Equal(single, whole);
    }

    [Theory]
    [InlineData("owner,member\n123456,ann\n@789,ben\n", "123456 following: @ann|@789 following: @ben")]
    [InlineData("owner,member\nhttps://x.com/mfa_a,12\nmfa_a,https://x.com/ben\n", "@mfa_a following: 12 @ben")]
    public void Ids_handles_and_addresses_may_stand_in_one_column(string content, string lists) =>
        Assert.Equal(lists.Split('|'), Given.File(With("owner=owner,member=member,list=following"), content).Lists);

    [Fact]
    public void A_row_that_cannot_be_read_makes_its_list_partial_and_no_other()
    {
        var reading = Given.File(With("owner=o,member_handle=m,list=followers"), "o,m,x\nmfa_a,ann,\nmfa_a,,\nmfa_b,ben,\n");
        Assert.Equal("imports.row.noaccount", reading.Reason.Code);
        Assert.Equal([ListCompleteness.Partial, null], reading.All<ListEnded>().Select(list => list.Completeness));
    }

    [Fact]
    public void A_row_whose_owner_cannot_be_read_may_be_of_any_list()
    {
        var reading = Given.File(With("owner=o,member_handle=m,list=followers"), "o,m,x\nmfa_a,ann,\nNA,cat,\nmfa_b,ben,\n");
        Assert.Single(reading.Rejected);
        Assert.All(reading.All<ListEnded>(), list => Assert.Equal(ListCompleteness.Partial, list.Completeness));
        Assert.Contains("imports.map.owners", reading.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void A_column_says_which_list_a_row_is_of()
    {
        var reading = Given.File(With("owner=o,member_handle=m,direction=kind"), "o,m,kind\nmfa_a,ann,Follower\nmfa_a,ben,following\nmfa_a,cat,blocked\n");
        Assert.Equal(["@mfa_a followers: @ann", "@mfa_a following: @ben"], reading.Lists);
        Assert.Equal("imports.map.nodirection", reading.Reason.Code);
        Assert.All(reading.All<ListEnded>(), list => Assert.Equal(ListCompleteness.Partial, list.Completeness));
    }

    [Fact]
    public void Where_neither_header_nor_column_says_which_list_it_is_it_is_asked()
    {
        Assert.Equal([AskedField.List], Missing(With("owner=o,member_handle=m"), "o,m,x\nmfa_a,ann,\n"));
        Assert.Equal(["@mfa_a following: @ann"], Given.File(With("owner=o,member_handle=m") with { List = ListDirection.Following }, "o,m,x\nmfa_a,ann,\n").Lists);
    }

    [Fact]
    public void A_list_that_the_recipe_says_is_not_turned_round()
    {
        var reading = Given.File(Given.Captured with { List = ListDirection.Followers }, "user,friend_id\nmfa_a,1000000000000000011\n");
        Assert.Equal("imports.conflict.list", reading.Refused.Code);
    }

    [Fact]
    public void Of_two_recipes_for_one_header_the_repeated_account_is_the_owner()
    {
        Assert.Equal(["@mfa_a followers: 11 12"], Given.File(Given.Captured, "from_id,to_id\n11,mfa_a\n12,mfa_a\n").Lists);
        Assert.Equal(["@mfa_a following: 11 12"], Given.File(Given.Captured, "from_id,to_id\nmfa_a,11\nmfa_a,12\n").Lists);
        Assert.Equal(["@mfa_a following: 11"], Given.File(Given.Captured, "from_id,to_id\nmfa_a,11\n").Lists);
    }

    [Fact]
    public void Two_columns_alone_are_an_edge_list_where_nothing_tells_an_owner_or_something_else_was_said()
    {
        static string Format(ImportDeclaration declaration, string content, bool forVertices = false)
        {
            using var package = Given.Package(("network.csv", Encoding.UTF8.GetBytes(content)));
            return Assert.Single(ExportReading.Plan(package, declaration, forVertices: forVertices).Units).Format.Id;
        }
        Assert.Equal("edge-list", Format(Given.Captured, "from_id,to_id\n11,12\n12,11\n"));
        const string one = "from_id,to_id\nmfa_a,11\nmfa_a,12\n";
        Assert.Equal("owner-table", Format(Given.Captured, one));
        Assert.Equal("edge-list", Format(Given.Captured with { Relation = ExportRelation.Mention }, one));
        Assert.Equal("edge-list", Format(Given.Captured with { SourceColumn = "to_id", TargetColumn = "from_id" }, one));
        Assert.Equal("edge-list", Format(Given.Captured with { Platform = "mastodon" }, one));
        Assert.Equal("edge-list", Format(Given.Captured, one, forVertices: true));
    }

    [Fact]
    public void Confirming_the_columns_of_a_known_tool_keeps_its_platform_and_the_rows_that_are_accounts()
    {
        const string minet = "user,id,username,full_name,is_private,profile_pic_url\nmfa_a,12,ann,Ann,False,p\n";
        using var package = Given.Package(("minet.csv", Encoding.UTF8.GetBytes(minet)));
        var plan = ExportReading.Plan(package, With("owner=user,member_id=id,member_handle=username,list=followers"));
        Assert.Equal("instagram", Assert.Single(plan.Units).Platform);
        Assert.Equal("instagram", Assert.Single(plan.Tables).ToolPlatform);

        const string gallery = """[[2, {"a": "b"}], [6, "u", {"pk": "12", "username": "ann", "full_name": "Ann"}], [6, "v", {"pk": "13", "username": "ben", "full_name": "Ben"}]]""";
        var declared = With("member_id=2.pk,member_handle=2.username,list=followers") with { Owner = AccountRef.ByHandle("mfa_a") };
        var reading = Given.File(declared, gallery);
        Assert.Equal(["@mfa_a followers: 12@ann 13@ben"], reading.Lists);
        Assert.Empty(reading.Rejected);
    }

    [Theory]
    [InlineData("source,target\nann,ben\n", "owner=source,member=target,list=followers", "edge-list")]
    [InlineData("requested,profile\nmfa_a,ann\nmfa_a,ben\n", "owner=requested,member=profile,list=followers", "owner-table")]
    public void A_recipe_that_was_kept_is_for_tables_that_no_format_claims(string content, string columns, string format)
    {
        var header = content.Split('\n')[0].Split(',');
        using var package = Given.Package(("export.csv", Encoding.UTF8.GetBytes(content)));
        var plan = ExportReading.Plan(package, Given.Captured, kept: [ColumnRecipe.Of(header, ColumnMap.Parse(columns), null)]);
        Assert.Equal(format, Assert.Single(plan.Units).Format.Id);
    }

    [Theory]
    [InlineData("username,country_of_origin\nann,FR\nben,DE\n")]
    [InlineData("username,request_id\nann,11\nben,12\n")]
    public void A_list_of_one_account_with_something_else_on_each_row_is_read_as_before(string content) =>
        Assert.Equal(["@owner followers: @ann @ben"], Given.File(Given.OwnedList, content).Lists);

    [Fact]
    public void A_good_handle_keeps_its_row_where_the_id_was_destroyed()
    {
        var reading = Given.File(With("owner=o,member_id=i,member_handle=m,list=followers"), "o,i,m\nmfa_a,1.23E+18,ann\nmfa_a,12,ben\n");
        Assert.Equal(["@mfa_a followers: @ann 12@ben"], reading.Lists);
        Assert.Equal(["imports.handle.kept"], reading.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void An_owner_or_a_list_that_was_not_declared_is_rejected_wherever_it_comes()
    {
        var rows = string.Concat(Enumerable.Range(0, 500).Select(number => $"mfa_a,m{number},followers\n"));
        var declared = With("owner=o,member_handle=m,direction=d") with { Owner = AccountRef.ByHandle("mfa_a"), List = ListDirection.Followers, Completeness = ListCompleteness.Complete };
        var reading = Given.File(declared, "o,m,d\n" + rows + "mfa_b,ann,followers\nmfa_a,ann,following\n");
        Assert.Single(reading.All<ListBegun>());
        Assert.Equal(["imports.conflict.owner", "imports.conflict.list"], reading.Rejected.Select(row => row.Reason.Code));
    }

    [Fact]
    public void All_columns_that_are_read_are_shown_however_far_behind_they_stand()
    {
        var header = string.Join(',', Enumerable.Range(0, 150).Select(number => $"c{number}")) + ",source_account,follower_handle";
        var row = string.Join(',', Enumerable.Range(0, 150)) + ",mfa_a,ann";
        using var package = Given.Package(("export.csv", Encoding.UTF8.GetBytes(header + "\n" + row + "\n" + row + "\n")));
        var look = Assert.Single(ExportReading.Plan(package, Given.Captured).Tables);
        Assert.Equal((100, "source_account", "follower_handle"), (look.Columns.Count, look.Columns[98], look.Columns[99]));
        Assert.Equal(["mfa_a", "ann"], look.Rows[0].Skip(98));
    }

    [Fact]
    public void The_capture_is_the_latest_of_the_rows_and_a_long_one_is_said()
    {
        var map = With("owner=o,member_handle=m,captured=t,followed_at=f,list=followers") with { CapturedAt = null };
        var reading = Given.File(map, "o,m,t,f\nmfa_a,ann,2025-03-09T10:00:00Z,2020-01-02T00:00:00Z\nmfa_a,ben,2025-03-01T10:00:00Z,soon\n");
        Assert.Equal(Capture.Parse("2025-03-09T10:00:00Z"), reading.End.CapturedAt);
        Assert.Equal([Capture.Parse("2020-01-02T00:00:00Z"), null], reading.All<ListMember>().Select(member => member.FollowedAt));
        Assert.Equal(["imports.map.captures", "imports.map.dates"], reading.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void A_declared_owner_that_the_rows_contradict_is_refused() =>
        Assert.Equal("imports.conflict.owner", Given.File(With("owner=o,member_handle=m,list=followers") with { Owner = AccountRef.ByHandle("mfa_z") }, "o,m,x\nmfa_a,ann,\n").Refused.Code);

    [Fact]
    public void Columns_that_the_file_has_not_are_named() =>
        Assert.Equal("imports.map.nocolumn", Given.File(With("owner=nobody,member_handle=mm"), "o,m,x\nmfa a,an n,!\n").Refused.Code);

    [Fact]
    public void Users_of_several_owners_are_not_read_as_the_list_of_one()
    {
        const string Json = """[{"source":"mfa_a","username":"ann"},{"source":"mfa_b","username":"ben"}]""";
        using var package = Given.Package(("export.json", Encoding.UTF8.GetBytes(Json)));
        var unit = Assert.Single(ExportReading.Plan(package, Given.OwnedList with { Owner = null }).Units);
        Assert.Equal([AskedField.Columns], unit.Missing);
    }

    [Theory]
    [InlineData("""[{"a.b":"mfa_a","c":{"d":"ann"}},{"a.b":"mfa_a","c":{"d":"ben"}}]""")]
    [InlineData("{\"a\":{\"b\":\"mfa_a\"},\"c\":{\"d\":\"ann\"}}\n{\"a\":{\"b\":\"mfa_a\"},\"c\":{\"d\":\"ben\"}}\n")]
    [InlineData("""{"next":1,"items":[{"a":{"b":"mfa_a"},"c":{"d":"ann"}},{"a":{"b":"mfa_a"},"c":{"d":"ben"}}]}""")]
    public void Fields_of_json_are_columns_by_their_paths(string content) =>
        Assert.Equal(["@mfa_a followers: @ann @ben"], Given.File(With("owner=a.b,member=c.d,list=followers"), content).Lists);

    [Fact]
    public void A_workbook_is_read_by_its_first_sheet()
    {
        static string Row(int number, params ReadOnlySpan<string> cells)
        {
            var row = new StringBuilder();
            for (var column = 0; column < cells.Length; column++) row.Append(CultureInfo.InvariantCulture, $"""<c r="{(char)('A' + column)}{number}" t="inlineStr"><is><t>{cells[column]}</t></is></c>""");
            return $"""<row r="{number}">{row}</row>""";
        }
        var book = Given.Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"""),
            ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{Row(1, "whose", "who", "note")}{Row(2, "mfa_a", "ann", "x")}{Row(3, "mfa_b", "ben", "y")}</sheetData></worksheet>"""));
        Assert.Equal(["@mfa_a following: @ann", "@mfa_b following: @ben"], Given.Bytes(With("owner=whose,member=who,list=following"), ("book.xlsx", book)).Lists);
    }

    [Fact]
    public void Headers_of_the_same_names_have_one_fingerprint()
    {
        Assert.Equal(ColumnRecipe.FingerprintOf(["User", "id "]), ColumnRecipe.FingerprintOf(["id", "user"]));
        Assert.NotEqual(ColumnRecipe.FingerprintOf(["user", "id"]), ColumnRecipe.FingerprintOf(["user", "ids"]));
    }

    [Theory]
    [InlineData("owner=a,member=b", null)]
    [InlineData("owner=\"a, b\",member=c=d,list=following", null)]
    [InlineData("owner=a", "imports.map.nomember")]
    [InlineData("owner=a,member=b,member=c", "imports.map.twice")]
    [InlineData("owner=a,member=a", "imports.map.same")]
    [InlineData("who=a,member=b", "imports.map.role")]
    [InlineData("member", "imports.map.role")]
    [InlineData("member=a,list=friends", "imports.map.list")]
    [InlineData("member=a,direction=b,list=following", "imports.map.direction")]
    public void A_map_is_written_and_read_as_text(string text, string? problem)
    {
        Assert.Equal(problem is null, ColumnMap.TryParse(text, out var map, out var said));
        Assert.Equal(problem, said?.Code);
        if (map is not null) Assert.Equal(map, ColumnMap.Parse(map.ToString()));
    }

    /// <summary>Work is counted in bytes read of the file: twice the rows are at most twice the bytes and some.</summary>
    [Fact]
    public void Twice_the_rows_are_twice_the_work()
    {
        var (once, twice) = (BytesRead(4_000), BytesRead(8_000));
        Assert.InRange((double)twice / once, 1.0, 2.2);
    }

    [Fact]
    public void Two_columns_whose_names_differ_in_a_blank_can_both_be_mapped()
    {
        const string content = "user id,user_id,x\nmfa_a,mfa_b,1\nmfa_a,mfa_c,2\n";
        Assert.Equal(["@mfa_a followers: @mfa_b @mfa_c"], Given.File(With("owner=user id,member=user_id,list=followers"), content).Lists);
        Assert.Equal(["@mfa_b followers: @mfa_a", "@mfa_c followers: @mfa_a"], Given.File(With("owner=user_id,member=user id,list=followers"), content).Lists);
        using var package = Given.Package(("export.txt", Encoding.UTF8.GetBytes(content)));
        var look = Assert.Single(ExportReading.Plan(package, With("owner=user_id,member=user id,list=followers")).Tables);
        Assert.Equal([ColumnRole.Member, ColumnRole.Owner], look.Columns.Take(2).Select((_, column) => Assert.Single(look.RolesOf(column)).Role));
    }

    [Fact]
    public void A_recipe_of_json_serves_where_a_field_that_is_empty_is_left_out()
    {
        const string whole = """[{"ego": "mfa_a", "alter": "mfa_b", "bio": "x", "link": "y", "place": "z", "n": 1}]""";
        const string less = """[{"ego": "mfa_a", "alter": "mfa_c", "link": "y", "place": "z", "n": 1}]""";
        const string other = """[{"ego": "mfa_a", "alter": "mfa_c", "color": "red"}]""";
        using var first = Given.Package(("a.json", Encoding.UTF8.GetBytes(whole)));
        var map = ColumnMap.Parse("owner=ego,member=alter,list=following");
        var recipe = ColumnRecipe.Of(Assert.Single(ExportReading.Plan(first, Given.Captured with { Columns = map }).Tables).Header, map, null);
        Assert.Equal(["mfa_c"], Members(less, recipe));
        Assert.Empty(Members(other, recipe));
    }

    private static IEnumerable<string?> Members(string content, ColumnRecipe recipe)
    {
        using var package = Given.Package(("b.json", Encoding.UTF8.GetBytes(content)));
        var plan = ExportReading.Plan(package, Given.Captured, kept: [recipe]);
        var told = plan with { Units = [.. plan.Units.Where(unit => unit.Missing.Count == 0)] };
        return [.. ExportReading.Read(told, Given.Captured, CancellationToken.None).OfType<ListMember>().Select(member => member.Member.Handle)];
    }

    private static long BytesRead(int rows)
    {
        var bytes = Encoding.UTF8.GetBytes("o,m,x\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"mfa_{row % 97},a{row},\"{row}\n\"\n")));
        using var counted = new CountedStream();
        using var package = Twiplomacy.Formats.Packages.ExportPackages.Open("given", [("export.csv", bytes.Length, () => counted.Over(bytes))]);
        var declaration = With("owner=o,member=m,list=followers");
        var plan = ExportReading.Plan(package, declaration);
        Assert.Equal(rows, ExportReading.Read(plan, declaration, CancellationToken.None).OfType<ListMember>().Count());
        return counted.Bytes;
    }

    private sealed class CountedStream : IDisposable
    {
        public long Bytes { get; private set; }

        public Stream Over(byte[] bytes) => new Counting(bytes, this);

        public void Dispose()
        {
        }

        private sealed class Counting(byte[] bytes, CountedStream counter) : MemoryStream(bytes, writable: false)
        {
            public override int Read(Span<byte> buffer)
            {
                var read = base.Read(buffer);
                counter.Bytes += read;
                return read;
            }

            public override int Read(byte[] buffer, int offset, int count)
            {
                var read = base.Read(buffer, offset, count);
                counter.Bytes += read;
                return read;
            }
        }
    }
}
