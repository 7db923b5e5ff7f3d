using System.Globalization;
using System.Text;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Exports;

/// <summary>The panel CSV: a row for each account and period; a last day is the last whole day.</summary>
public static class PanelFile
{
    private const string Header =
        "platform,handle,platform_id,name,actor,kind,country,office_from,office_to,member_from,member_to,personal,language,region,basis";

    public static byte[] Write(Population population)
    {
        var text = new StringBuilder(Header).Append("\r\n");
        foreach (var account in population.Accounts.OrderBy(account => account.Handle, StringComparer.Ordinal))
        {
            foreach (var row in account.Rows) text.AppendJoin(',', Cells(account, row).Select(Quoted)).Append("\r\n");
        }
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Cells(Account account, PanelRow row) =>
    [
        "x", row.Handle, account.Id ?? "", row.Actor, row.Actor, row.Kind, account.Country.Code,
        Day(row.OfficeFrom), Day(row.OfficeTo), Day(row.MemberFrom), Day(row.MemberTo),
        row.Personal ? "true" : "false", row.Language, account.Country.Region, account.Basis,
    ];

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
