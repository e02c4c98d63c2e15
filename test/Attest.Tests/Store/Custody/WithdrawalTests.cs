using System.Data.Common;
using Attest.Model;
using Attest.Store;
using Attest.Tests.Store.Engines;
using Dapper;

namespace Attest.Tests.Store.Custody;

public abstract class WithdrawalContract(IRegisterPlace place) : IDisposable
{
    const string Reason = "the source asked for it";
    readonly SourceReport market = MadeReports.Source("a.txt", MadeReports.Market), rival = MadeReports.Source("b.txt", MadeReports.Rival);

    string Register => place.Register();

    [Fact]
    public void The_words_go_and_the_log_still_holds()
    {
        using var store = Fill();
        var id = MadeReports.Read(market).Source.Id;

        Assert.True(store.Custody.Withdraw(id, Reason, "editor"));

        var found = store.Verify();
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        Assert.Equal((1, 1), (found.Reports, found.Withdrawn));
        Assert.Null(store.Reading(id));
        Assert.Empty(store.Ledger(new(Report: id)));
        Assert.DoesNotContain(id, store.ReportsWith("market"));
        store.Refresh(MadeRegister.Build, "test-1");
        Assert.DoesNotContain(store.Reports(), report => report.Id == id);
    }

    [Fact]
    public void It_is_refused_when_it_comes_again()
    {
        using var store = Fill();
        store.Custody.Withdraw(MadeReports.Read(market).Source.Id, Reason, "editor");

        var refusal = Assert.Throws<ReportRefusedException>(() => store.Add(market, MadeReports.Read(market), "test-2"));

        Assert.Contains(Reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_withdrawn_once_and_only_if_it_is_there()
    {
        using var store = Fill();
        var id = MadeReports.Read(market).Source.Id;
        Assert.False(store.Custody.Withdraw("r-absent", Reason, "editor"));
        Assert.True(store.Custody.Withdraw(id, Reason, "editor"));
        Assert.False(store.Custody.Withdraw(id, Reason, "editor"));
    }

    [Theory]
    [InlineData("DELETE FROM claim")]
    [InlineData("DELETE FROM statement")]
    [InlineData("DELETE FROM reading")]
    [InlineData("DELETE FROM report_name")]
    [InlineData("UPDATE report SET sidecar = 'null'")]
    [InlineData("UPDATE withdrawal SET json = '{}'")]
    [InlineData("DELETE FROM withdrawal")]
    public void What_was_not_withdrawn_stays_shut(string change)
    {
        using (var store = Fill()) store.Custody.Withdraw(MadeReports.Read(market).Source.Id, Reason, "editor");
        using var connection = place.Connect(isGuarded: true);
        Assert.Contains("never", Assert.ThrowsAny<DbException>(() => connection.Execute(change)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE withdrawal SET json = replace(json, 'asked', 'begged')", "is not what the log says")]
    [InlineData("DELETE FROM withdrawal", "its original does not have the hash")]
    [InlineData("INSERT INTO withdrawal SELECT number, '{}', 0 FROM report WHERE number NOT IN (SELECT report FROM withdrawal)", "the log does not tell of it")]
    public void A_withdrawal_that_was_changed_or_made_up_is_noticed(string forgery, string problem)
    {
        using (var store = Fill()) store.Custody.Withdraw(MadeReports.Read(market).Source.Id, Reason, "editor");
        using (var connection = place.Connect()) connection.Execute(forgery);

        using var forged = RegisterStore.Open(Register, RegisterUse.Existing, new FixedClock());
        Assert.Contains(forged.Verify().Problems, line => line.Contains(problem, StringComparison.Ordinal));
    }

    public void Dispose() => place.Dispose();

    RegisterStore Fill()
    {
        var store = RegisterStore.Open(Register, RegisterUse.CreateOrExtend, new FixedClock());
        foreach (var source in new[] { market, rival }) store.Add(source, MadeReports.Read(source), "test-1");
        return store;
    }
}

public sealed class WithdrawalTests() : WithdrawalContract(new FilePlace());

public sealed class PostgresWithdrawalTests() : WithdrawalContract(new PostgresPlace());
