-- Whoever waits for work is woken when the transaction that made it commits. The tables ring by themselves, so that
-- nobody can make work and forget to, and no statement is sent for it.
create function ring() returns trigger language plpgsql as $$
begin
    perform pg_notify('sucharit_' || tg_table_name, '');
    return null;
end $$;
create trigger tr_outbox_ring after insert on outbox for each statement execute function ring();
create trigger tr_stale_ring after insert on stale for each statement execute function ring();
