using Attest.Store;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

public sealed class BadRegisterTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    string Register => folder.File("attest.db");

    [Fact]
    public void A_register_that_is_not_there_is_absent()
    {
        AssertFault(RegisterFault.Absent, () => Open(RegisterUse.Existing));
        Assert.False(File.Exists(Register));
    }

    [Fact]
    public void A_text_file_is_no_register()
    {
        File.WriteAllText(Register, string.Concat(Enumerable.Repeat("This is a list of groceries.\n", 100)));

        AssertFault(RegisterFault.NotARegister, () => Open(RegisterUse.Existing));
        AssertFault(RegisterFault.NotARegister, () => Open(RegisterUse.CreateOrExtend));
    }

    [Fact]
    public void Another_programs_database_is_no_register_and_stays_as_it_is()
    {
        using (var other = Connect()) other.Execute("CREATE TABLE groceries (name TEXT)");
        var before = File.ReadAllBytes(Register);

        AssertFault(RegisterFault.NotARegister, () => Open(RegisterUse.CreateOrExtend));

        Assert.Equal(before, File.ReadAllBytes(Register));
    }

    [Fact]
    public void A_newer_register_is_left_alone()
    {
        Open(RegisterUse.CreateOrExtend).Dispose();
        using (var connection = Connect()) connection.Execute("PRAGMA user_version = 999");

        AssertFault(RegisterFault.Newer, () => Open(RegisterUse.Existing));
    }

    [Fact]
    public void A_register_with_its_middle_overwritten_is_damaged()
    {
        Fill(40);
        using (var file = File.OpenWrite(Register))
        {
            file.Position = 100;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 200).ToArray());
        }

        AssertFault(RegisterFault.Damaged, () =>
        {
            using var store = Open(RegisterUse.Existing);
            store.Verify();
        });
    }

    [Fact]
    public void A_register_cut_in_half_is_damaged_or_fails_its_check()
    {
        Fill(40);
        using (var file = File.OpenWrite(Register)) file.SetLength(file.Length / 2);

        try
        {
            using var store = Open(RegisterUse.Existing);
            Assert.False(store.Verify().IsSound);
        }
        catch (RegisterException error)
        {
            Assert.Equal(RegisterFault.Damaged, error.Fault);
        }
    }

    [Fact]
    public void A_register_that_another_writes_to_is_locked_after_the_wait()
    {
        using var store = Open(RegisterUse.CreateOrExtend);
        using var other = Connect();
        using var transaction = other.BeginTransaction();
        var source = MadeReports.Source("a.txt", MadeReports.Market);

        AssertFault(RegisterFault.Locked, () => store.Add(source, MadeReports.Read(source), "test-1"));
        transaction.Rollback();

        Assert.True(store.Add(source, MadeReports.Read(source), "test-1").IsNew);
    }

    [Fact]
    public void Reading_goes_on_while_another_writes()
    {
        Fill(2);
        using var other = Connect();
        using var transaction = other.BeginTransaction();
        using var store = Open(RegisterUse.Existing);

        Assert.True(store.Verify().IsSound);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        AssertFault(RegisterFault.Unreachable, () => RegisterStore.Open(folder.File("none/attest.db"), RegisterUse.CreateOrExtend, new FixedClock()));
    }

    [Fact]
    public void A_folder_is_no_register()
    {
        AssertFault(RegisterFault.Unreachable, () => RegisterStore.Open(folder.Path, RegisterUse.CreateOrExtend, new FixedClock()));
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_acknowledged_is_kept()
    {
        using (var store = Open(RegisterUse.CreateOrExtend))
        {
            Add(store, 0);
            // The engine's own limit on pages fails in the same way as a full disk.
            store.LimitPages(60);
            AssertFault(RegisterFault.DiskFull, () =>
            {
                for (var number = 1; number < 1000; number++) Add(store, number);
            });
        }

        using var after = Open(RegisterUse.Existing);
        var found = after.Verify();
        Assert.True(found.IsSound, string.Join("; ", found.Problems));
        Assert.True(found.Reports > 0);
    }

    [Fact]
    public void A_read_only_register_can_be_read_but_not_brought_up_to_date()
    {
        Fill(2);

        using var store = RegisterStore.OpenReadOnly(Register, new FixedClock());

        Assert.True(store.Verify().IsSound);
        store.Remember("incidents", ["i-1"]);
        AssertFault(RegisterFault.ReadOnly, () => store.Refresh(MadeRegister.Build, "test-1"));
        AssertFault(RegisterFault.ReadOnly, () => Add(store, 3));
    }

    [Fact]
    public void A_row_that_is_not_what_was_written_is_damage()
    {
        Fill(1);
        using (var connection = Connect())
            connection.Execute("DROP TRIGGER claim_stays; UPDATE claim SET json = replace(json, '\"value\":14', '\"value\":-14')");

        AssertFault(RegisterFault.Damaged, () =>
        {
            using var store = Open(RegisterUse.Existing);
            store.Refresh(MadeRegister.Build, "test-1");
        });
    }

    [Fact]
    public void Every_message_names_the_file_and_the_reason()
    {
        var error = Assert.Throws<RegisterException>(() => Open(RegisterUse.Existing));

        Assert.Contains(Register, error.Message, StringComparison.Ordinal);
        Assert.Contains("no such file", error.Message, StringComparison.Ordinal);
        Assert.Equal(Register, error.File);
    }

    public void Dispose() => folder.Dispose();

    void AssertFault(RegisterFault fault, Action action)
    {
        var error = Assert.Throws<RegisterException>(action);
        Assert.True(fault == error.Fault, $"Expected {fault}, found {error.Fault}: {error.Message}");
        Assert.Contains(folder.Path, error.Message, StringComparison.Ordinal);
    }

    RegisterStore Open(RegisterUse use) => RegisterStore.Open(Register, use, new FixedClock(), busySeconds: 1);

    void Fill(int reports)
    {
        using (var store = Open(RegisterUse.CreateOrExtend))
            for (var number = 0; number < reports; number++) Add(store, number);
        // Everything into the one file, so that damage to it is damage to the register.
        using var connection = Connect();
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    static void Add(RegisterStore store, int number)
    {
        var source = MadeReports.Source($"{number}.txt", $"{MadeReports.Market}\nReport {number}.");
        store.Add(source, MadeReports.Read(source), "test-1");
    }

    SqliteConnection Connect()
    {
        Attest.Store.Engine.SqliteEngine.Require();
        var connection = new SqliteConnection($"Data Source={Register};Pooling=False");
        connection.Open();
        return connection;
    }
}
